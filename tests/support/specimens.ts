import type { CollectionSlug, Payload } from 'payload'
import type { Person } from './staff.ts'
import { picture } from './pictures.ts'

type Values = Record<string, unknown>

/** A body with one word in it. */
export const words = {
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        textStyle: '',
        children: [
          {
            type: 'text',
            text: 'Word',
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
            version: 1,
          },
        ],
      },
    ],
  },
}

/** What other specimens point at. */
export type Around = { article: string; event: string; lastPicture: number }

export async function surroundings(payload: Payload): Promise<Around> {
  const create = { depth: 0, draft: true, overrideAccess: true } as const
  const article = await payload.create({
    collection: 'articles',
    data: {
      headline: 'Live from Liuzhou',
      storyType: 'liveBlog',
      language: 'en',
      pubStatus: 'usable',
      stage: 'drafting',
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  })
  const event = await payload.create({ ...create, collection: 'events', data: event0 })
  return { article: article.id, event: event.id, lastPicture: 10_000 }
}

const event0 = {
  name: 'Forum',
  kind: 'forum' as const,
  start: '2024-10-29T00:00:00.000Z',
  end: '2024-10-30T00:00:00.000Z',
  timeZone: 'Asia/Shanghai',
}

/** The least a document of a collection has to say to be published. */
export function valuesOf(collection: string, around: Around): Values {
  const unique = crypto.randomUUID().slice(0, 8)
  const known: Record<string, Values> = {
    articles: {
      headline: `Story ${unique}`,
      bylineText: '本报记者',
      language: 'zh',
      translationOf: around.article,
    },
    liveUpdates: { article: around.article, headline: 'Now', body: words },
    corrections: { article: around.article, text: 'It was the 29th.' },
    galleries: { title: `Gallery ${unique}` },
    photos: { caption: 'Delegates', altText: 'Two people', creditText: 'Our own' },
    events: { ...event0, name: `Forum ${unique}` },
    sessions: { event: around.event, title: `Session ${unique}`, kind: 'panel' },
    topics: { name: `Topic ${unique}` },
    places: { name: `Place ${unique}`, kind: 'city' },
    previewLinks: {
      document: { relationTo: 'articles', value: around.article },
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    },
    dropLinks: { label: unique, event: around.event, maxFiles: 5 },
    redirects: {
      type: 'articles',
      language: 'en',
      from: `old-${unique}`,
      to: { relationTo: 'articles', value: around.article },
    },
    users: {
      name: unique,
      email: `${unique}@rostrum.example`,
      password: 'long-enough-password',
      role: 'viewer',
    },
    webhooks: {
      name: unique,
      kind: 'standardWebhook',
      url: 'https://8.8.8.8/hooks',
      events: ['publish'],
      standing: 'off',
    },
    webhookDeliveries: { event: 'test', state: 'delivered' },
    translationTasks: { article: around.article, state: 'open', language: 'en' },
    rescues: { title: unique, of: 'articles', document: around.article, sent: {} },
    webhookProgress: { page: unique },
    auditLog: { act: 'edit', who: 'x', of: 'articles', document: around.article },
  }
  return known[collection] ?? { name: `Name ${unique}` }
}

/** A draft that belongs to somebody, made past all rules. */
export async function specimen(
  payload: Payload,
  collection: CollectionSlug,
  around: Around,
  owner: Person | null,
): Promise<string> {
  const belongs = owner ? { createdBy: owner.id, assignee: owner.id } : {}
  const doc = await payload.create({
    collection,
    data: { ...valuesOf(collection, around), ...belongs },
    ...(collection === 'photos' ? { file: await fileFor(around) } : {}),
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return doc.id
}

export async function fileFor(around: Around) {
  around.lastPicture += 1
  const { bytes, name, type } = await picture(around.lastPicture)
  return { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length }
}
