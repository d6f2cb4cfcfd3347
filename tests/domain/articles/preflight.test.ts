import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { compose, gallery, link, paragraph, photo } from '../../../src/richtext/compose.ts'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { make } from '../../support/programme.ts'
import { stranger } from '../../support/staff.ts'

let desk: Awaited<ReturnType<typeof openPhotoDesk>>

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterAll(() => desk.newsroom.close())

const saved = { depth: 0, overrideAccess: true } as const
const whole = {
  caption: 'Delegates arrive in Liuzhou on Tuesday.',
  altText: 'Two people shake hands.',
  creditText: 'People’s Daily Online/Fu Huazhou',
}

async function aPhoto(body: object = {}, isPublished = true): Promise<string> {
  const { id } = (await desk.send(await desk.another(), { ...whole, ...body })).body.doc
  const data = { _status: 'published' as const }
  const of = { collection: 'photos', id, ...saved } as const
  if (isPublished) await desk.newsroom.payload.update({ ...of, data })
  return id
}

async function aStory(values: object = {}): Promise<string> {
  const body = { headline: 'Forum opens', bylineText: 'By the desk', body: compose(paragraph('A')) }
  const answer = await desk.people.editor.ask('POST', '/articles?draft=true&depth=0', {
    body: { ...body, ...values },
  })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body.doc.id
}

const ask = (id: string, headers = {}) =>
  desk.people.viewer.ask('GET', `/articles/${id}/pre-flight`, { headers })

type Found = { code: string; path: string; message: string }

async function found(id: string): Promise<{ errors: string[]; warnings: string[] }> {
  const { body } = await ask(id)
  const brief = (list: unknown) =>
    Array.isArray(list) ? list.map(({ code, path }: Found) => `${code} ${path}`) : []
  return { errors: brief(body.errors), warnings: brief(body.warnings) }
}

describe('pre-flight over REST', () => {
  it('finds nothing in a story that may go out', async () => {
    const id = await aStory({ leadPhoto: await aPhoto() })

    expect((await ask(id)).body).toEqual({ errors: [], warnings: [], advice: [] })
  })

  it('speaks to whoever asks in their language', async () => {
    const id = await aStory({ bylineText: null })
    const chinese = await ask(id, { 'Accept-Language': 'zh' })

    expect((await ask(id)).body.errors[0]?.message).toMatch(/^Say where it comes from/)
    expect(chinese.body.errors[0]?.message).toMatch(/^请注明出处/)
  })

  it('answers no stranger, and knows no story that is not there', async () => {
    const id = await aStory()
    const outside = await stranger(desk.newsroom.payload)('GET', `/articles/${id}/pre-flight`)

    expect(outside.status).toBe(403)
    expect((await ask('nothing')).status).toBe(404)
  })

  it('looks at the newest draft, not at what is out', async () => {
    const id = await aStory()
    const body = { _status: 'published', rev: 1 }
    await desk.people.editor.ask('PATCH', `/articles/${id}`, { body })
    const newer = { headline: '', rev: 2 }
    await desk.people.editor.ask('PATCH', `/articles/${id}?draft=true`, { body: newer })

    expect(await found(id)).toEqual({ errors: ['headline-missing headline'], warnings: [] })
  })
})

describe('a story with photos', () => {
  it('is told of each that readers will not see or not understand, in galleries too', async () => {
    const denied = await aPhoto({ headline: 'Bought', usageCategory: 'agency' })
    const restricted = await aPhoto({ headline: 'Restricted', restrictions: 'Not in Germany' })
    const draft = await aPhoto({ headline: 'New' }, false)
    const bare = await aPhoto({ headline: 'Hung', altText: '' })
    const photos = [{ photo: bare }, { photo: await aPhoto({ altText: '' }), altOverride: 'Here.' }]
    const hung = await desk.newsroom.payload.create({
      collection: 'galleries',
      data: { title: 'Arrivals', photos, _status: 'published' },
      ...saved,
    })
    const body = compose(photo(restricted), photo(draft), gallery(hung.id))
    const id = await aStory({ leadPhoto: denied, body })

    expect(await found(id)).toEqual({
      errors: ['photo-not-allowed leadPhoto', 'photo-words-missing body'],
      warnings: ['photo-on-conditions body', 'photo-unpublished body'],
    })
    expect((await ask(id)).body.errors).toMatchObject([
      { about: { collection: 'photos', id: denied }, message: expect.stringContaining('“Bought”') },
      {
        about: { collection: 'photos', id: bare },
        message: 'The photo “Hung” in the gallery “Arrivals” has no alt text.',
      },
    ])
  })

  it('is told of a block without its photo before a save would be refused for it', async () => {
    const id = await aStory({ body: compose(paragraph('Rain.'), photo('')) })

    expect(await found(id)).toEqual({ errors: ['block-unfinished body'], warnings: [] })
    const data = { _status: 'published' as const }
    const going = desk.newsroom.payload.update({ collection: 'articles', id, data, ...saved })
    await expect(going).rejects.toThrow(/Body/)
  })

  it('is told of a code left in any of their words, in those of this use too', async () => {
    const lead = await aPhoto({ altText: '=sp7= smiles', headline: 'Lead' })
    const credited = await aPhoto({ creditText: 'Xinhua/=sp8n=', headline: 'Credited' })
    const inBody = await aPhoto({ headline: 'Body' })
    const photos = [{ photo: await aPhoto({ headline: 'Hung' }), altOverride: 'At {venue}' }]
    const hung = await desk.newsroom.payload.create({
      collection: 'galleries',
      data: { title: 'Codes', photos, _status: 'published' },
      ...saved,
    })
    const uses = [
      photo(credited),
      photo(inBody, { captionOverride: '=s9= opens' }),
      gallery(hung.id),
    ]
    const id = await aStory({ leadPhoto: lead, body: compose(...uses) })

    const { errors } = (await ask(id)).body

    expect(errors.map(({ message }) => message)).toEqual([
      'The alt text of “Lead” still has =sp7= in it, which stands for nothing.',
      'The credit of “Credited” still has =sp8n= in it, which stands for nothing.',
      'The caption of “Body” still has =s9= in it, which stands for nothing.',
      'The alt text of “Hung” in the gallery “Codes” still has {venue} in it, which stands for nothing.',
    ])
  })

  it('under embargo is told of those that readers can see already', async () => {
    const { payload } = desk.newsroom
    const embargoUntil = '2035-01-01T08:00'
    const event = await make(payload, 'events', {})
    const session = await make(payload, 'sessions', { event: event.id, embargoUntil })
    const [open, held, sealed] = [
      await aPhoto({ headline: 'Open' }),
      await aPhoto({ headline: 'Held', event: event.id, session: session.id }),
      await aPhoto({ headline: 'Sealed', embargoUntil: '2035-01-01T08:00:00.000Z' }),
    ]
    const body = compose(photo(open), photo(held), photo(sealed))
    const id = await aStory({ body, sessions: [session.id] })
    const chinese = await ask(id, { 'Accept-Language': 'zh' })

    expect((await found(id)).warnings).toEqual([
      'photo-embargo body',
      'photo-early body',
      'embargo sessions',
    ])
    const saying = (sentence: RegExp) => ({
      warnings: expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringMatching(sentence),
          about: { collection: 'photos', id: open },
        }),
      ]),
    })
    expect((await ask(id)).body).toMatchObject(saying(/^Readers can see the photo “Open” already/))
    expect(chinese.body).toMatchObject(saying(/^图片“Open”未设禁发/))
  })

  it('is told of a code in the words of the gallery alone, where the photo stays out of it', async () => {
    const aGallery = async (more: object) => {
      const { id } = await desk.newsroom.payload.create({
        collection: 'galleries',
        data: { title: 'Codes', photos: [{ photo: draft, ...more }] },
        draft: true,
        ...saved,
      })
      return aStory({ body: compose(paragraph('Rain.'), gallery(id)) })
    }
    const draft = await aPhoto({ caption: '=sp9= arrives', altText: '' }, false)
    const [own, here] = [await aGallery({}), await aGallery({ captionOverride: '=sp8= arrives' })]

    expect((await found(own)).errors).toEqual([])
    expect((await found(here)).errors).toEqual(['photo-code-left body'])
  })

  it('has words for its lead in place of those the photo has, or has not', async () => {
    const leadPhoto = await aPhoto({ headline: 'Lead', caption: '', altText: '' })
    const bare = await aStory({ leadPhoto })
    const words = { captionOverride: 'Delegates arrive.', altOverride: 'Two people meet.' }
    const worded = await aStory({ leadPhoto, ...words })
    const coded = await aStory({ leadPhoto, ...words, captionOverride: '=sp9= arrives' })

    expect((await found(bare)).errors).toEqual(['photo-words-missing leadPhoto'])
    expect((await found(worded)).errors).toEqual([])
    expect((await found(coded)).errors).toEqual(['photo-code-left leadPhoto'])
  })

  it('is told of words of which nothing can be seen as of none', async () => {
    const nothing = '\u200b\u00a0'
    const lead = await aPhoto({ altText: nothing, creditText: nothing, headline: 'Lead' })
    const hung = await aPhoto({ altText: '', headline: 'Body' })
    const body = compose(photo(hung, { altOverride: nothing }))

    const { errors } = (await ask(await aStory({ leadPhoto: lead, body }))).body

    expect(errors.map(({ message }) => message)).toEqual([
      'The photo “Lead” has no alt text and no credit.',
      'The photo “Body” has no alt text.',
    ])
  })

  it('in another language is told which have no words in it', async () => {
    const id = await aStory({ language: 'zh', leadPhoto: await aPhoto() })

    expect(await found(id)).toEqual({
      errors: [],
      warnings: ['photo-other-language leadPhoto'],
    })
  })
})

describe('a story of an event', () => {
  it('is told of misspelt speakers, its dateline, embargoes and dead ends', async () => {
    const { payload } = desk.newsroom
    const city = await make(payload, 'places', { name: 'Liuzhou', kind: 'city' })
    const hall = await make(payload, 'places', { name: 'Hall', kind: 'venue', within: city.id })
    const other = await make(payload, 'places', { name: 'Nanning', kind: 'city' })
    const event = await make(payload, 'events', { place: hall.id })
    const speaker = await make(payload, 'speakers', { name: 'Tan Boon Heng' })
    const session = await make(payload, 'sessions', {
      event: event.id,
      participations: [{ speaker: speaker.id, role: 'speaker' }],
      embargoUntil: '2035-01-01T08:00',
    })
    const words = paragraph('Tan Boon Hemg spoke.', link({ ref: 'events', id: event.id }, 'There'))
    const body = compose(words)
    const about = { events: [event.id], sessions: [session.id], body }

    const elsewhere = await aStory({ ...about, dateline: { place: other.id } })
    const there = await aStory({ ...about, dateline: { place: city.id } })

    const { warnings } = await found(elsewhere)
    expect(warnings).toEqual([
      'name-differs body',
      'link-unpublished body',
      'dateline-elsewhere dateline.place',
      'embargo sessions',
    ])
    expect((await found(there)).warnings).not.toContain('dateline-elsewhere dateline.place')
    expect((await ask(elsewhere)).body.warnings).toMatchObject([
      { words: 'Tan Boon Hemg', instead: 'Tan Boon Heng' },
      { about: { collection: 'events', id: event.id } },
      { message: expect.stringContaining('the event is in Hall') },
      { message: expect.stringContaining('held until 2035-01-01') },
    ])
  })

  it('with three photos asks the database no more often than with one', async () => {
    const [one, two, three] = [await aPhoto(), await aPhoto(), await aPhoto()]
    const short = await aStory({ body: compose(photo(one)) })
    const long = await aStory({ body: compose(photo(one), photo(two), photo(three)) })

    expect(await questionsFor(long)).toBe(await questionsFor(short))
  })
})

/** How often the database is asked for one pre-flight. */
async function questionsFor(id: string): Promise<number> {
  const { payload } = desk.newsroom
  const { find, findOne, queryDrafts } = payload.db
  let asked = 0
  const counting =
    <Args extends unknown[], Answer>(question: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      asked += 1
      return question.apply(payload.db, args)
    }
  Object.assign(payload.db, {
    find: counting(find),
    findOne: counting(findOne),
    queryDrafts: counting(queryDrafts),
  })
  const { preflightOf } = await import('../../../src/articles/preflight.ts')
  await preflightOf(await createLocalReq({}, payload), id, { now: new Date() })
  Object.assign(payload.db, { find, findOne, queryDrafts })
  return asked
}
