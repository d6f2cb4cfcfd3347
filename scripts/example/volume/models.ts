import type { Payload } from 'payload'

import { compose, heading, link, paragraph } from '../../../src/richtext/compose.ts'
import { english, published, publicStory } from '../load/bench.ts'
import { headlineOf } from './headlines.ts'

const storyTypes = [
  'news',
  'brief',
  'news',
  'explainer',
  'interview',
  'news',
  'opinion',
  'news',
] as const

/**
 * Writes a few articles as an editor would, each published three times, with links into what the
 * newsroom has. Volume is made from copies of these, versions and all.
 */
export async function writeModels(payload: Payload, count: number): Promise<string[]> {
  const known = await whatThereIs(payload)
  const models: string[] = []
  for (let nth = 0; nth < count; nth += 1) models.push(await writeModel(payload, nth, known))
  return models
}

type Known = Awaited<ReturnType<typeof whatThereIs>>

async function whatThereIs(payload: Payload) {
  const idsOf = async (
    collection:
      'events' | 'sessions' | 'topics' | 'speakers' | 'places' | 'photos' | 'contributors',
  ): Promise<string[]> => {
    const { docs } = await payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      depth: 0,
      limit: 30,
      select: {},
      sort: 'id',
      overrideAccess: true,
    })
    return docs.map(({ id }) => id)
  }
  return {
    events: await idsOf('events'),
    sessions: await idsOf('sessions'),
    topics: await idsOf('topics'),
    speakers: await idsOf('speakers'),
    places: await idsOf('places'),
    photos: await idsOf('photos'),
    contributors: await idsOf('contributors'),
  }
}

async function writeModel(payload: Payload, nth: number, known: Known): Promise<string> {
  const one = (ids: string[], step: number): string[] => {
    const id = ids[(nth * step) % Math.max(1, ids.length)]
    return id === undefined ? [] : [id]
  }
  const headline = `Model ${nth + 1} for volume`
  const data = {
    ...publicStory,
    language: nth % 5 === 4 ? ('zh' as const) : ('en' as const),
    storyType: storyTypes[nth % storyTypes.length] ?? ('news' as const),
    headline,
    standfirst: 'One of many: made to measure how the newsroom behaves when it is full.',
    body: bodyOf(nth, known.sessions),
    keywords: ['volume', 'example'],
    displayTimeZone: 'Asia/Shanghai',
    byline: one(known.contributors, 1).map((contributor) => ({ contributor, role: 'by' as const })),
    events: one(known.events, 1),
    sessions: one(known.sessions, 5),
    topics: [...new Set([...one(known.topics, 1), ...one(known.topics, 3)])],
    speakers: one(known.speakers, 3),
    places: one(known.places, 1),
    leadPhoto: one(known.photos, 1)[0] ?? null,
    edNote: 'Example story, made for measuring.',
  }
  const { id } = await payload.create({ ...english, collection: 'articles', data })
  for (const kicker of ['Updated', 'Final']) {
    await payload.update({ ...english, collection: 'articles', id, data: { ...published, kicker } })
  }
  return id
}

function bodyOf(nth: number, sessions: string[]) {
  const id = sessions[nth % Math.max(1, sessions.length)]
  const sentence = (part: number) =>
    `${headlineOf(nth * 31 + part)}, and nobody had to be asked twice. What it costs is known; what it saves will be counted next year.`
  return compose(
    paragraph(sentence(1), ' ', sentence(2)),
    heading(2, 'How it began'),
    paragraph(sentence(3), ' ', sentence(4), ' ', sentence(5)),
    ...(id === undefined
      ? []
      : [paragraph('More in ', link({ ref: 'sessions', id }, 'the session on it'), '.')]),
    heading(2, 'What comes next'),
    paragraph(sentence(6), ' ', sentence(7)),
  )
}
