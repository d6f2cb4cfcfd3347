import { readFile } from 'node:fs/promises'

import { compose, paragraph } from '../../../src/richtext/compose.ts'
import type { SessionKey } from '../content/programme.ts'
import type { Photo } from '../../../src/payload-types.ts'
import type { Drawn } from '../pictures/draw.ts'
import type { PictureName } from '../pictures/picture.ts'
import { type Bench, chinese, english, published } from './bench.ts'

const sessionOf: Partial<Record<PictureName, SessionKey>> = {
  stage: 'opening',
  hall: 'opening',
  panel: 'transition',
  workshop: 'workshop',
  signing: 'signing',
  scrum: 'press',
  tour: 'tour',
  interpreters: 'special',
  booth: 'lunch1',
}

const ours = { usageCategory: 'staff' } as const

/** An agency’s pictures may be used as long as a lease allows it. */
const bought = {
  usageCategory: 'agency',
  leases: [{ kind: 'allow', use: 'publication', note: 'Subscription, without end' }],
} satisfies Partial<Photo>

/** Sends a drawn picture in as a photographer would: the file says who, what, where and when. */
export async function loadPhoto({ payload, ids }: Bench, { picture, path }: Drawn): Promise<void> {
  const session = sessionOf[picture.name]
  const data = {
    ...published,
    event: ids.of('events', 'forum'),
    session: session ? ids.of('sessions', session) : null,
    ...(picture.credit.source === 'Rostrum Example' ? ours : bought),
  }
  const bytes = await readFile(path)
  const file = { data: bytes, mimetype: 'image/jpeg', name: picture.filename, size: bytes.length }
  const { id } = await payload.create({ ...english, collection: 'photos', data, file })
  const inChinese = { ...published, headline: picture.zh.headline }
  await payload.update({ ...chinese, collection: 'photos', id, data: inChinese })
  ids.note('photos', picture.name, id)
}

/** The order of the gallery: the city first, then the days. */
const order: readonly PictureName[] = [
  'skyline',
  'steelworks',
  'badges',
  'stage',
  'hall',
  'booth',
  'interpreters',
  'panel',
  'workshop',
  'signing',
  'scrum',
  'tour',
]

export async function loadGallery({ payload, ids }: Bench): Promise<void> {
  const photos = ids.many('photos', order).map((photo) => ({ photo }))
  if (photos.length === 0) return
  const data = {
    ...published,
    title: 'Liuzhou in pictures',
    description: compose(paragraph('The forum and its city. All pictures are drawn by a script.')),
    event: ids.of('events', 'forum'),
    photos,
  }
  const gallery = await payload.create({ ...english, collection: 'galleries', data })
  const inChinese = {
    ...published,
    title: '图说柳州',
    description: compose(paragraph('论坛与这座城市。所有图片均由脚本绘制。')),
  }
  await payload.update({ ...chinese, collection: 'galleries', id: gallery.id, data: inChinese })
  ids.note('galleries', 'days', gallery.id)
  const event = {
    ...published,
    leadPhoto: ids.maybe('photos', 'stage') ?? ids.maybe('photos', 'skyline'),
  }
  await payload.update({
    ...english,
    collection: 'events',
    id: ids.of('events', 'forum'),
    data: event,
  })
}
