import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  compose,
  type ComposedNode,
  link,
  paragraph,
  sessionCard,
  speakerCard,
} from '../../../src/richtext/compose.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make, refusalOf } from '../../support/programme.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

const trash = { deletedAt: '2024-11-01T00:00:00.000Z' }

const bin = (kind: Parameters<typeof change>[1], id: string) =>
  change(newsroom.payload, kind, id, trash)

const remove = (collection: 'organisations' | 'speakers', id: string) =>
  newsroom.payload.delete({ collection, id, trash: true, overrideAccess: true })

describe('a document others point at', () => {
  it('is not put in the trash, and the uses are named', async () => {
    const { payload } = newsroom
    const organisation = await make(payload, 'organisations')
    const person = await make(payload, 'speakers', { organisation: organisation.id })
    await make(payload, 'events', {
      organisations: [{ organisation: organisation.id, role: 'organizer' }],
    })

    await expect(bin('organisations', organisation.id)).rejects.toMatchObject({
      status: 409,
      message: expect.stringMatching(
        /^Still used by (“Li Wei”, “Forum in Liuzhou”|“Forum in Liuzhou”, “Li Wei”)\. Take it out there first\.$/,
      ),
      data: { code: 'still-used' },
    })
    await expect(remove('organisations', organisation.id)).rejects.toMatchObject({ status: 409 })
    await bin('speakers', person.id)
  })

  it('is held by rows inside a session, and by a draft of what readers do not see yet', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')
    const person = await make(payload, 'speakers', { name: 'Wang Fang' })
    const session = await make(payload, 'sessions', { event: event.id, _status: 'published' })
    await change(payload, 'sessions', session.id, {
      draft: true,
      participations: [{ speaker: person.id, role: 'chair' }],
    })

    await expect(bin('speakers', person.id)).rejects.toMatchObject({ status: 409 })
    await expect(bin('events', event.id)).rejects.toMatchObject({
      message: 'Still used by “Opening”. Take it out there first.',
    })
  })

  it('may go to the trash when only the trash uses it, and is not deleted for good', async () => {
    const { payload } = newsroom
    const organisation = await make(payload, 'organisations')
    const person = await make(payload, 'speakers', { organisation: organisation.id })
    await bin('speakers', person.id)

    await expect(bin('organisations', organisation.id)).resolves.toBeDefined()
    await expect(remove('organisations', organisation.id)).rejects.toMatchObject({ status: 409 })
    await remove('speakers', person.id)
    await expect(remove('organisations', organisation.id)).resolves.toBeDefined()
  })

  it('may go when nobody points at it any more', async () => {
    const { payload } = newsroom
    const city = await make(payload, 'places', { name: 'Liuzhou', kind: 'city' })
    const hall = await make(payload, 'places', { within: city.id })
    await change(payload, 'places', hall.id, { within: null })

    await expect(bin('places', city.id)).resolves.toBeDefined()
  })
})

describe('a document that is named inside a text', () => {
  const story = { collection: 'articles', depth: 0, overrideAccess: true } as const
  const write = async (...nodes: ComposedNode[]) => {
    const data = { headline: 'Opening day' }
    const { id } = await newsroom.payload.create({ ...story, draft: true, data })
    const written = { body: compose(...nodes), _status: 'published' } as const
    return newsroom.payload.update({ ...story, id, data: written })
  }
  const rewrite = (id: string, draft: boolean, ...nodes: ComposedNode[]) =>
    newsroom.payload.update({ ...story, id, draft, data: { body: compose(...nodes) } })

  it('is held by a card in a published body, until it is gone from there too', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')
    const session = await make(payload, 'sessions', { event: event.id, _status: 'published' })
    const { id } = await write(sessionCard(session.id))

    await rewrite(id, true, paragraph('Without it'))
    await expect(bin('sessions', session.id)).rejects.toMatchObject({
      message: 'Still used by “Opening day”. Take it out there first.',
    })
    await rewrite(id, false, paragraph('Without it'))
    await expect(bin('sessions', session.id)).resolves.toBeDefined()
  })

  it('is held by a link in a draft, and by a text in another language than the one saved', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')
    const city = await make(payload, 'places', { name: 'Liuzhou', kind: 'city' })
    const person = await make(payload, 'speakers', { name: 'Wang Fang' })
    const bio = compose(paragraph(link({ ref: 'places', id: city.id }, '柳州')))
    const of = { collection: 'speakers', id: person.id, overrideAccess: true } as const
    await payload.update({ ...of, locale: 'zh', data: { name: '王芳', bio } })
    await payload.update({ ...of, locale: 'en', data: { bio: compose(paragraph('She.')) } })
    const draft = await write(paragraph('Words'))
    await rewrite(draft.id, true, paragraph(link({ ref: 'events', id: event.id }, 'the forum')))

    await expect(bin('events', event.id)).rejects.toMatchObject({ status: 409 })
    await expect(bin('places', city.id)).rejects.toMatchObject({
      message: 'Still used by “Wang Fang”. Take it out there first.',
    })
  })

  it('is held again when a version that names it comes back', async () => {
    const { payload } = newsroom
    const person = await make(payload, 'speakers')
    const { id } = await write(speakerCard(person.id))
    await rewrite(id, false, paragraph('Without the card'))
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    await payload.restoreVersion({
      collection: 'articles',
      id: docs.at(-2)?.id ?? '',
      overrideAccess: true,
    })

    await expect(bin('speakers', person.id)).rejects.toMatchObject({ status: 409 })
  })

  it('does not keep a draft from being saved when it is not there', async () => {
    const { id } = await write(paragraph('Words'))

    await expect(rewrite(id, true, speakerCard(crypto.randomUUID()))).resolves.toBeDefined()
  })
})

describe('a tree', () => {
  it('is refused when something would be within itself', async () => {
    const { payload } = newsroom
    const city = await make(payload, 'places', { name: 'Liuzhou', kind: 'city' })
    const venue = await make(payload, 'places', { name: 'Centre', kind: 'venue', within: city.id })
    const hall = await make(payload, 'places', { within: venue.id })

    expect(await refusalOf(change(payload, 'places', city.id, { within: hall.id }))).toEqual([
      {
        path: 'within',
        message: 'This would make it part of itself. Choose something above it, or leave it empty.',
      },
    ])
    expect(await refusalOf(change(payload, 'places', city.id, { within: city.id }))).toMatchObject([
      { path: 'within' },
    ])
  })
})
