import type { Payload } from 'payload'
import { z } from 'zod'
import { embargoOf } from '../articles/embargo.ts'
import { type Hold, strictest } from './hold.ts'
import { asSaid, type Holders, readHoldersAsSaid } from './holders.ts'
import { flag, instant } from './let-out.ts'
import { readProgrammeHolds } from './programme-hold.ts'
import { type Found, idIn } from './read.ts'
import { always, type Kill, killOf } from './standing.ts'

/**
 * What holds a story back, and the kill of what it translates, which recalls it
 * (null when it is not). `passesOn` is the same for its own translations.
 */
export type ArticleHold = { hold: Hold; recall: Kill | null; passesOn: PassedOn }

type PassedOn = { hold: Hold; recall: Kill | null }

const nothing: PassedOn = { hold: always, recall: null }

/**
 * A story waits for the embargoes of the events and sessions it is about, and a translation besides
 * for all that the story it translates waits for, and that story's own embargo. A kill takes both down.
 */
export async function readArticleHolds(
  payload: Payload,
  articles: Found[],
): Promise<(article: Found) => ArticleHold> {
  const sources = await readSources(payload, articles)
  const said = await asSaid(payload, 'articles', articles)
  const docs = [...articles, ...said.values(), ...sources.values()].filter((doc) => doc !== null)
  const programmeHold = await readProgrammeHolds(payload, docs)

  const passedOn = (id: string, doc: Found | null | undefined, above: string[]): PassedOn => {
    if (doc === undefined || above.includes(id)) return nothing
    if (doc === null) return { hold: 'unknown', recall: null }
    const own: PassedOn = { hold: ownEmbargo(doc), recall: killOf(doc) }
    return both(own, around(doc, [...above, id]))
  }
  const around = (doc: Found, above: string[]): PassedOn => {
    const fromSources = idIn(doc.translationOf).map((id) => passedOn(id, sources.get(id), above))
    return fromSources.reduce(both, { hold: programmeHold(doc), recall: null })
  }
  return (article) => ({
    ...around(article, [article.id]),
    passesOn: passedOn(article.id, said.get(article.id), []),
  })
}

/** The stories these translate, those that they translate in turn, and so on. */
async function readSources(payload: Payload, articles: Found[]): Promise<Holders> {
  const sources: Holders = new Map()
  let wanted = articles.flatMap(({ translationOf }) => idIn(translationOf))
  while (wanted.length > 0) {
    const found = await readHoldersAsSaid(payload, 'articles', wanted)
    for (const [id, doc] of found) sources.set(id, doc)
    wanted = [...found.values()]
      .flatMap((doc) => idIn(doc?.translationOf))
      .filter((id) => !sources.has(id))
  }
  return sources
}

const embargoSchema = z.object({ embargoUntil: instant, embargoIndefinite: flag })

function ownEmbargo(doc: Found): Hold {
  const { data } = embargoSchema.safeParse(doc)
  if (!data) return 'unknown'
  const embargo = embargoOf(data)
  if (embargo.kind === 'indefinite') return 'never'
  return embargo.kind === 'until' ? { from: embargo.at.toISOString(), until: null } : always
}

function both(one: PassedOn, other: PassedOn): PassedOn {
  const kills = [one.recall, other.recall].filter((kill) => kill !== null)
  const [recall = null] = kills.toSorted((a, b) => a.at.localeCompare(b.at))
  return { hold: strictest([one.hold, other.hold]), recall }
}
