import type { PayloadRequest, Where } from 'payload'
import { isSeen } from '../fields/seen-text.ts'
import { inOwnLanguage } from '../photos/own-language.ts'

/** An embargo that ends at an instant. Photos that are let out at one moment are one of these. */
export type EmbargoEnd = {
  of: 'articles' | 'events' | 'sessions' | 'photos'
  /** Of the document; of photos, of one of them. */
  id: string
  /** What it is called, in the language of whoever asks; of photos, one of them. */
  title: string
  at: string
  /** On whose clock it is meant; null where nobody says. */
  zone: string | null
  /** How many photos end with it; 1 for everything else. */
  count: number
}

type Span = { from: Date; to: Date }

/** At most, of each kind. */
const most = 500

/**
 * The embargoes of stories, events, sessions and photos that end from `from` until just before `to`,
 * in the order in which they do, as far as whoever asks may read them.
 */
export async function embargoEnds(req: PayloadRequest, { from, to }: Span): Promise<EmbargoEnd[]> {
  const embargoUntil = { greater_than_equal: from.toISOString(), less_than: to.toISOString() }
  const question: Question = {
    ...{ draft: true, limit: most, pagination: false, sort: 'embargoUntil' },
    req: inOwnLanguage(req),
    where: { embargoUntil },
  }
  const ends = [
    ...(await ofStories(question)),
    ...(await ofEvents(question)),
    ...(await ofSessions(question)),
    ...(await ofPhotos(question, to)),
  ]
  return ends.toSorted((one, other) => one.at.localeCompare(other.at))
}

/** What is killed or withheld does not come out with its embargo. */
const isShown: Where = { pubStatus: { not_in: ['canceled', 'withheld'] } }

type Question = {
  draft: boolean
  limit: number
  pagination: boolean
  req: PayloadRequest
  sort: string
  where: Where
}

async function ofStories(question: Question): Promise<EmbargoEnd[]> {
  const { docs } = await question.req.payload.find({
    ...question,
    overrideAccess: false,
    req: question.req,
    collection: 'articles',
    where: { and: [question.where, isShown, { stage: { not_in: ['spiked', 'killed'] } }] },
    select: { embargoTimeZone: true, embargoUntil: true, headline: true, slugline: true },
    depth: 0,
  })
  return docs.flatMap(({ embargoTimeZone, embargoUntil: at, headline, id, slugline }) =>
    at ? endOf('articles', { id, at, title: headline || slugline, zone: embargoTimeZone }) : [],
  )
}

async function ofEvents(question: Question): Promise<EmbargoEnd[]> {
  const { docs } = await question.req.payload.find({
    ...question,
    overrideAccess: false,
    req: question.req,
    collection: 'events',
    select: { embargoUntil: true, name: true, timeZone: true },
    depth: 0,
  })
  return docs.flatMap(({ embargoUntil: at, id, name, timeZone }) =>
    at ? endOf('events', { id, at, title: name, zone: timeZone }) : [],
  )
}

async function ofSessions(question: Question): Promise<EmbargoEnd[]> {
  const { docs } = await question.req.payload.find({
    ...question,
    overrideAccess: false,
    req: question.req,
    collection: 'sessions',
    select: { embargoUntil: true, event: true, title: true },
    populate: { events: { timeZone: true } },
    depth: 1,
  })
  return docs.flatMap(({ embargoUntil: at, event, id, title }) => {
    const zone = typeof event === 'object' ? event?.timeZone : null
    return at ? endOf('sessions', { id, at, title, zone }) : []
  })
}

/** Moments at which photos are let out that are told of. */
const mostMoments = 30

/** Letters of a caption that stand for a photo. */
const longestTitle = 120

const asToldOf = {
  caption: true,
  embargoTimeZone: true,
  embargoUntil: true,
  headline: true,
  originalName: true,
} as const

/** Hundreds of photos are held back at once: those of one moment are counted, and told as one. */
async function ofPhotos(question: Question, to: Date): Promise<EmbargoEnd[]> {
  const { req, where } = question
  const photos = { ...question, collection: 'photos' } as const
  const ends: EmbargoEnd[] = []
  let ahead = where
  while (ends.length < mostMoments) {
    const { docs } = await req.payload.find({
      ...photos,
      overrideAccess: false,
      req,
      where: { and: [ahead, isShown] },
      select: asToldOf,
      limit: 1,
      depth: 0,
    })
    const [photo] = docs
    const at = photo?.embargoUntil
    if (!photo || !at) break
    const { caption, embargoTimeZone: zone, headline, id, originalName } = photo
    const same = { and: [{ embargoUntil: { equals: at } }, isShown] }
    const { totalDocs: count } = await req.payload.find({
      ...{ ...photos, where: same, select: {}, limit: 1, pagination: true, depth: 0 },
      overrideAccess: false,
      req,
    })
    const said = [headline, caption, originalName].find(isSeen)?.trim().slice(0, longestTitle)
    const [first] = endOf('photos', { id, at, title: said ?? '', zone })
    ends.push({ ...first, count })
    ahead = { embargoUntil: { greater_than: at, less_than: to.toISOString() } }
  }
  return ends
}

type Known = { id: string; at: string; title?: string | null; zone?: string | null | undefined }

function endOf(of: EmbargoEnd['of'], { at, id, title, zone }: Known): [EmbargoEnd] {
  return [{ of, id, at, title: title ?? '', zone: zone ?? null, count: 1 }]
}
