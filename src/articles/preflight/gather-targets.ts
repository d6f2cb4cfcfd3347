import type { Payload } from 'payload'
import { isSeen } from '../../fields/seen-text.ts'
import { localized } from '../../wire/let-out.ts'
import type { Ref } from '../../wire/documents.ts'
import { type Found, readDocuments } from '../../wire/read.ts'
import type { Standing, Story, Target } from './facts.ts'

/** What the story leads its readers to, and whether they would find it. Photos are looked at apart. */
export async function gatherTargets(
  payload: Payload,
  story: Story,
  named: Ref[],
): Promise<Target[]> {
  const wanted = [
    ...named.filter(({ ref }) => ref !== 'photos').map((each) => ({ ...each, path: 'body' })),
    ...story.byline.flatMap(({ contributor }) => at('byline', contributor)),
    ...story.infoSources.flatMap(({ organisation }) => at('infoSources', organisation)),
  ]
  const known = await standings(payload, wanted)
  return wanted.map(({ id, path, ref }) => {
    const found = known.get(`${ref}/${id}`)
    return {
      type: ref,
      id,
      path,
      title: titleOf(found, story.language),
      standing: found && isKilled(found) ? 'killed' : standingOf(found),
    }
  })
}

const at = (path: string, pointer: Ref | null) => (pointer ? [{ ...pointer, path }] : [])

async function standings(payload: Payload, wanted: Ref[]): Promise<Map<string, Found>> {
  const types = [...new Set(wanted.map(({ ref }) => ref))]
  const found = await Promise.all(
    types.map(async (type): Promise<[string, Found][]> => {
      const ids = wanted.filter(({ ref }) => ref === type).map(({ id }) => id)
      const docs = await readDocuments(payload, type, { id: { in: ids } })
      return docs.map((doc) => [`${type}/${doc.id}`, doc])
    }),
  )
  return new Map(found.flat())
}

/** A story that readers are told is gone, which they are told of nothing else. */
function isKilled({ deletedAt, pubStatus }: Found): boolean {
  return pubStatus === 'canceled' && !deletedAt
}

/** As the main table has it: a published document with a newer draft is still what readers get. */
export function standingOf(found: Found | undefined): Standing {
  if (found === undefined || found.deletedAt) return 'gone'
  return found._status === 'published' ? 'public' : 'draft'
}

/** What a document is called, in this language if it can be. */
export function titleOf(found: Found | undefined, language: string | null): string {
  const names = [found?.headline, found?.title, found?.name]
  return names.map((name) => inLanguage(name, language)).find((name) => name !== '') ?? ''
}

/** A text, or one of its languages: the one asked for if it is there. */
export function inLanguage(value: unknown, language: string | null): string {
  if (typeof value === 'string') return isSeen(value) ? value.trim() : ''
  const said = localized.safeParse(value).data?.localized ?? {}
  return said[language ?? ''] ?? Object.values(said)[0] ?? ''
}
