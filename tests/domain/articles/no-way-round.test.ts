import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { Person } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, publish, stored, write } = await openStoryDesk()
const { editor, reporter } = people

afterAll(() => newsroom.close())

let nth = 0

const save = async (person: Person, id: string, words: object, query = '') => {
  const { rev } = await newsroom.payload.findByID({
    ...{ collection: 'articles', id, depth: 0, draft: true, trash: true, overrideAccess: true },
  })
  return person.ask('PATCH', `/articles/${id}?${query}`, { body: { rev, ...words } })
}

const aPublished = async (person: Person) => {
  const { id } = await write(person, { headline: `As approved ${++nth}` })
  expect(await publish(id)).toMatchObject({ status: 200 })
  return id
}

describe('a save that names the story as its form does', () => {
  it.each(['', 'draft=true'])('publishes nothing for a reporter: ?%s', async (query) => {
    const id = await aPublished(reporter)
    const words = { id, headline: 'Not approved', _status: 'published' }

    expect(await save(reporter, id, words, query)).toMatchObject({ status: 403 })
    expect(await stored(id)).toMatchObject({
      headline: expect.stringMatching(/^As approved/),
      _status: 'published',
    })
  })
})

describe('a save that calls itself typing but asks for no draft', () => {
  const queries = [
    'autosave=true',
    'autosave=true&draft=1',
    'autosave=true&publishSpecificLocale=en',
  ]

  beforeAll(async () => {
    const data = { approvalNeeded: true }
    await newsroom.payload.updateGlobal({ slug: 'deskSettings', data, overrideAccess: true })
  })
  afterAll(async () => {
    const data = { approvalNeeded: false }
    await newsroom.payload.updateGlobal({ slug: 'deskSettings', data, overrideAccess: true })
  })

  it.each(queries)('neither withdraws nor changes what readers have: ?%s', async (query) => {
    const { id } = await write(reporter, { headline: `As approved ${++nth}` })
    await editor.ask('POST', `/articles/${id}/move`, {
      body: { act: 'approve', rev: 1, acknowledged: true },
    })
    expect(await publish(id)).toMatchObject({ status: 200 })
    const unapproved = await save(editor, id, { headline: 'Not approved' }, query)
    await save(reporter, id, { headline: 'A draft beside it' }, 'draft=true')
    const reported = await save(reporter, id, { headline: 'Not a draft' }, query)

    expect(unapproved).toMatchObject({ status: 409 })
    expect(reported).toMatchObject({ status: 403 })
    expect(await stored(id)).toMatchObject({
      headline: expect.stringMatching(/^As approved/),
      _status: 'published',
    })
  })

  it('is a revision of its own, which nothing typed later writes over', async () => {
    const { id } = await write(editor, { headline: `Kept ${++nth}` })
    await save(editor, id, { kicker: 'Saved' }, 'autosave=true')
    await save(editor, id, { kicker: 'Typed' }, 'autosave=true&draft=true')
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      depth: 0,
      overrideAccess: true,
    })

    expect(docs.map(({ version }) => version.kicker ?? null)).toEqual([null, 'Saved', 'Typed'])
  })
})

describe('the trash', () => {
  const trash = (id: string) =>
    editor.ask('PATCH', `/articles/${id}`, { body: { deletedAt: new Date().toISOString() } })

  it('gives a published story back as it was, without publishing it anew', async () => {
    const id = await aPublished(editor)
    const { approval } = await stored(id)
    await trash(id)
    await save(editor, id, { deletedAt: null }, 'trash=true')

    expect(await stored(id)).toMatchObject({ _status: 'published', stage: 'published', approval })
  })

  it('gives it back as a draft where the editor wants that', async () => {
    const id = await aPublished(editor)
    await trash(id)
    await save(editor, id, { deletedAt: null, _status: 'draft' }, 'trash=true')

    expect(await stored(id)).toMatchObject({ _status: 'draft', stage: 'drafting' })
  })

  it('gives nothing back with new words that pre-flight would not let out', async () => {
    const id = await aPublished(editor)
    await trash(id)
    const answer = await save(
      editor,
      id,
      { deletedAt: null, bylineText: null, _status: 'published' },
      'trash=true',
    )

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: 'pre-flight' } }] },
    })
  })

  it('leaves nothing waiting for its time: what comes back is approved and has to be scheduled anew', async () => {
    const { id, rev } = await write(editor, { headline: `Scheduled ${++nth}` })
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const body = { at, zone: 'Asia/Shanghai', rev, acknowledged: true }
    const answer = await editor.ask('POST', `/articles/${id}/schedule`, { body })
    await trash(id)
    await save(editor, id, { deletedAt: null }, 'trash=true')

    expect(answer).toMatchObject({ status: 200 })
    expect(await newest(id)).toMatchObject({ stage: 'approved', approval: { voidedAt: null } })
  })
})

it('schedules nothing without a time, by whatever way that is asked', async () => {
  const { id } = await write(editor, { headline: `No time ${++nth}` })
  const body = { act: 'schedule', rev: 1, acknowledged: true }
  const answers = [
    await editor.ask('POST', `/articles/${id}/move`, { body }),
    await save(editor, id, { stage: 'scheduled' }, 'draft=true'),
  ]

  expect(answers.map(({ body: { errors } }) => errors[0]?.data)).toEqual([
    { code: 'time-missing' },
    { code: 'time-missing' },
  ])
  expect(await newest(id)).toMatchObject({ stage: 'drafting', rev: 1 })
})

it('withholds and trashes what is published, whatever pre-flight says of it by now', async () => {
  const { id } = await write(editor, { headline: `Faulty ${++nth}`, bylineText: null })
  const override = { reason: 'The agency sends its name later.' }
  const body = { act: 'publish', rev: 1, acknowledged: true, override }
  await editor.ask('POST', `/articles/${id}/move`, { body })
  const answers = [
    await editor.ask('PATCH', `/articles/${id}`, { body: { pubStatus: 'withheld' } }),
    await editor.ask('PATCH', `/articles/${id}`, { body: { deletedAt: new Date().toISOString() } }),
  ]

  expect(answers).toMatchObject([{ status: 200 }, { status: 200 }])
  expect(answers[1]?.body.doc).toMatchObject({
    ...{ pubStatus: 'withheld', _status: 'published', stage: 'published' },
  })
})

it('puts refused words back into the language they were written in', async () => {
  const first = await editor.ask('POST', '/topics?draft=true&locale=zh', { body: { name: '话题' } })
  const path = `/topics/${first.body.doc.id}?draft=true`
  await editor.ask('PATCH', `${path}&locale=en`, { body: { name: 'Topic', rev: 1 } })
  const late = await editor.ask('PATCH', `${path}&locale=zh`, { body: { name: '新话题', rev: 1 } })
  const { rescue, rev } = z
    .object({ rescue: z.string(), rev: z.number() })
    .parse(late.body.errors[0]?.data)
  const { body: kept } = await editor.ask('GET', `/rescues/${rescue}`)
  const body = { rev, writtenAt: kept.updatedAt, choices: { name: 'mine' } }
  await editor.ask('POST', `/rescues/${rescue}/settle`, { body })

  const { body: topic } = await editor.ask('GET', `${path}&locale=all`)
  expect(topic.name).toEqual({ en: 'Topic', zh: '新话题' })
})
