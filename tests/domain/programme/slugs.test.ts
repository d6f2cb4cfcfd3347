import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make } from '../../support/programme.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

const topic = (name: string, values: { [field: string]: unknown } = {}) =>
  make(newsroom.payload, 'topics', { name, ...values })

const save = (id: string, values: { [field: string]: unknown }) =>
  change(newsroom.payload, 'topics', id, values)

const redirects = async (from: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ to }) => ({ collection: to.relationTo, to: to.value }))
}

describe('the slug of a document', () => {
  it('is made from its name when it is first saved, as a draft too', async () => {
    expect(await topic('塑料污染')).toMatchObject({ slug: '塑料污染', _status: 'draft' })
  })

  it('is numbered when it is taken, by published documents and by drafts', async () => {
    await topic('Water', { _status: 'published' })
    await topic('Water')

    expect(await topic('Water')).toMatchObject({ slug: 'water-3' })
  })

  it('is unique however many are saved at the same moment', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => topic('Forests')))

    const slugs = new Set(made.map(({ slug }) => slug))
    expect(slugs).toEqual(
      new Set(['forests', ...Array.from({ length: 11 }, (_, nth) => `forests-${nth + 2}`)]),
    )
  })

  it('is unset while there is no name, and made with the first one', async () => {
    const { payload } = newsroom
    const unnamed = await payload.create({
      collection: 'topics',
      data: {},
      draft: true,
      overrideAccess: true,
    })

    expect(unnamed.slug ?? null).toBeNull()
    expect(await save(unnamed.id, { draft: true, name: 'Soil' })).toMatchObject({ slug: 'soil' })
  })

  it('follows the name of a draft, and stays once it is published', async () => {
    const { id } = await topic('Wind')

    expect(await save(id, { name: 'Wind power' })).toMatchObject({ slug: 'wind-power' })
    await save(id, { _status: 'published' })
    expect(await save(id, { name: 'Offshore wind' })).toMatchObject({ slug: 'wind-power' })
    expect(await save(id, { _status: 'draft', name: 'Sun' })).toMatchObject({ slug: 'wind-power' })
  })

  it('does not follow its name in another language', async () => {
    const { payload } = newsroom
    const { id } = await topic('Rivers')

    const translated = await payload.update({
      collection: 'topics',
      id,
      data: { name: '河流' },
      locale: 'zh',
      overrideAccess: true,
    })

    expect(translated).toMatchObject({ name: '河流', slug: 'rivers' })
  })

  it('stays when an editor chose it, and is numbered all the same', async () => {
    const { id } = await topic('Whales', { slug: 'Big Fish' })

    expect(await save(id, { name: 'Dolphins' })).toMatchObject({ slug: 'big-fish' })
    expect(await topic('Sharks', { slug: 'big-fish' })).toMatchObject({ slug: 'big-fish-2' })
  })

  it('is free again when the document goes to the trash', async () => {
    const { id } = await topic('Bees')
    await save(id, { deletedAt: new Date().toISOString() })

    expect(await topic('Bees')).toMatchObject({ slug: 'bees' })
    expect(await save(id, { deletedAt: null, trash: true })).toMatchObject({ slug: 'bees-2' })
  })

  it('is never shaped like an id', async () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

    expect(await topic('Uuid', { slug: id })).toMatchObject({ slug: `${id}-x` })
  })

  it('is not shared by a copy, and a copy of a published document is a draft', async () => {
    const { payload } = newsroom
    const { id } = await topic('Reefs', { _status: 'published' })

    const copy = await payload.duplicate({
      collection: 'topics',
      id,
      overrideAccess: true,
    })

    expect(copy).toMatchObject({ name: 'Reefs', slug: 'reefs-2', _status: 'draft' })
    expect(copy.publishedSlug ?? null).toBeNull()
  })

  it('is not brought back by restoring an old version', async () => {
    const { payload } = newsroom
    const { id } = await topic('Snow', { _status: 'published' })
    const { docs } = await payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    await save(id, { slug: 'ice' })

    const restored = await payload.restoreVersion({
      collection: 'topics',
      id: String(docs[0]?.id),
      overrideAccess: true,
    })

    expect(restored).toMatchObject({ slug: 'ice' })
  })
})

describe('an address changed by hand after publication', () => {
  it('leaves a redirect, and none before publication', async () => {
    const { id } = await topic('Lakes', { slug: 'ponds' })
    await save(id, { slug: 'lakes' })
    await save(id, { _status: 'published' })
    await save(id, { slug: 'great-lakes' })

    expect(await redirects('ponds')).toEqual([])
    expect(await redirects('lakes')).toEqual([{ collection: 'topics', to: id }])
  })

  it('leads from every former address to the document', async () => {
    const { id } = await topic('Mines', { _status: 'published' })
    await save(id, { slug: 'mining' })
    await save(id, { slug: 'mines-today' })

    expect(await redirects('mines')).toEqual([{ collection: 'topics', to: id }])
    expect(await redirects('mining')).toEqual([{ collection: 'topics', to: id }])
  })

  it('is no redirect any more when the document takes it back', async () => {
    const { id } = await topic('Coal', { _status: 'published' })
    await save(id, { slug: 'coal-power' })
    await save(id, { slug: 'coal' })

    expect(await redirects('coal')).toEqual([])
    expect(await redirects('coal-power')).toEqual([{ collection: 'topics', to: id }])
  })

  it('changes for readers only when the draft is published', async () => {
    const { id } = await topic('Oil', { _status: 'published' })
    await save(id, { draft: true, slug: 'petrol' })

    expect(await redirects('oil')).toEqual([])
    await save(id, { _status: 'published', slug: 'petrol' })
    expect(await redirects('oil')).toEqual([{ collection: 'topics', to: id }])
  })

  it('is kept free of other documents until the document is deleted for good', async () => {
    const { payload } = newsroom
    const { id } = await topic('Gas', { _status: 'published' })
    await save(id, { slug: 'natural-gas' })

    expect(await topic('Gas')).toMatchObject({ slug: 'gas-2' })
    await payload.delete({ collection: 'topics', id, overrideAccess: true })
    expect(await redirects('gas')).toEqual([])
    expect(await topic('Gas')).toMatchObject({ slug: 'gas' })
  })
})
