import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

type Changes<Slug extends 'articles' | 'events' | 'sessions' | 'topics'> = Partial<
  RequiredDataFromCollectionSlug<Slug>
>

const saved = { depth: 0, overrideAccess: true } as const
const published = { _status: 'published' } as const

/** Two days in Liuzhou, published like everything here unless `changes` say otherwise. */
export async function anEvent(payload: Payload, changes: Changes<'events'> = {}): Promise<string> {
  const data = {
    ...published,
    name: 'Environmental Cooperation Forum',
    kind: 'forum',
    start: '2024-10-29T01:00:00.000Z',
    end: '2024-10-30T10:00:00.000Z',
    timeZone: 'Asia/Shanghai',
    eventStatus: 'scheduled',
    ...changes,
  } as const
  const { id } = await payload.create({ collection: 'events', data, ...saved })
  return id
}

export async function aSession(
  payload: Payload,
  event: string,
  changes: Changes<'sessions'> = {},
): Promise<string> {
  const slots = [
    {
      start: '2024-10-29T02:00:00.000Z',
      end: '2024-10-29T03:00:00.000Z',
      status: 'scheduled' as const,
    },
  ]
  const data = {
    ...published,
    event,
    title: 'Green transition',
    kind: 'special',
    slots,
    ...changes,
  } as const
  const { id } = await payload.create({ collection: 'sessions', data, ...saved })
  return id
}

export async function aTopic(payload: Payload, changes: Changes<'topics'> = {}): Promise<string> {
  const data = { ...published, name: 'Climate change', ...changes }
  const { id } = await payload.create({ collection: 'topics', data, ...saved })
  return id
}

export async function aStory(payload: Payload, changes: Changes<'articles'> = {}): Promise<string> {
  const data = {
    ...published,
    headline: 'Forum opens in Liuzhou',
    storyType: 'news',
    language: 'en',
    pubStatus: 'usable',
    stage: 'drafting',
    ...changes,
  } as const
  const { id } = await payload.create({ collection: 'articles', data, ...saved })
  return id
}

export async function anUpdate(payload: Payload, article: string): Promise<string> {
  const data = {
    ...published,
    article,
    headline: 'The minister arrives',
    body: paragraph('The minister has arrived.'),
    publishedAt: '2024-10-29T02:00:00.000Z',
  }
  const { id } = await payload.create({ collection: 'liveUpdates', data, ...saved })
  return id
}

export async function change(
  payload: Payload,
  collection: 'articles' | 'events' | 'liveUpdates' | 'photos' | 'sessions' | 'topics',
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await payload.update({ collection, id, data, ...saved })
}

/** Writes as another process does: without our hooks, so that nothing is announced. */
export async function changeElsewhere(
  payload: Payload,
  collection: 'articles' | 'topics',
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const updatedAt = new Date().toISOString()
  await payload.db.updateOne({ collection, id, data: { ...data, updatedAt } })
}

function paragraph(text: string) {
  const words = {
    type: 'text',
    version: 1,
    text,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  } as const
  const line = {
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    textFormat: 0,
    children: [words],
  } as const
  return {
    root: {
      type: 'root',
      version: 1,
      format: '' as const,
      indent: 0,
      direction: 'ltr' as const,
      children: [line],
    },
  }
}
