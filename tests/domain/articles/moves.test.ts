import { afterAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { moveStory } from '../../../src/articles/move.ts'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import type { Article } from '../../../src/payload-types.ts'
import { make } from '../../support/programme.ts'
import type { Person } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, publish, stored, write } = await openStoryDesk()
const { editor, reporter } = people

afterAll(() => newsroom.close())

const move = async (person: Person, id: string, asked: object) => {
  const { rev } = await newest(id)
  return person.ask('POST', `/articles/${id}/move`, { body: { rev, acknowledged: true, ...asked } })
}

const type = async (person: Person, id: string, words: object, query = 'draft=true') => {
  const { rev } = await newest(id)
  return person.ask('PATCH', `/articles/${id}?${query}`, { body: { rev, ...words } })
}

const asProgram = async (asked: Parameters<typeof moveStory>[1]) =>
  moveStory(await createLocalReq({}, newsroom.payload), asked)

describe('a story on its way', () => {
  it('is submitted, sent back with a reason its author sees, submitted again and approved', async () => {
    const { id } = await write(reporter)
    await move(reporter, id, { act: 'submit' })
    const silent = await move(editor, id, { act: 'sendBack' })
    await move(editor, id, { act: 'sendBack', reason: 'Who says so?' })
    const returned = await newest(id)
    await move(reporter, id, { act: 'submit' })
    const { body } = await move(editor, id, { act: 'approve' })

    expect(silent).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: 'reason-missing' } }] },
    })
    expect(returned).toMatchObject({
      stage: 'drafting',
      sentBack: { by: editor.id, why: 'Who says so?' },
    })
    expect(body).toEqual({ id, stage: 'approved', rev: 5, approved: 5 })
    expect(await newest(id)).toMatchObject({
      sentBack: { why: null },
      submitted: { by: reporter.id },
      approval: { by: editor.id, revision: 5, hash: expect.any(String) },
    })
  })

  it('is in review again as soon as an autosave changes a word of what was approved', async () => {
    const { id } = await write(editor, { headline: 'Approved words' })
    await move(editor, id, { act: 'approve' })

    await type(editor, id, { internalNote: 'For Monday.' })
    const untouched = await newest(id)
    await type(editor, id, { kicker: 'New' }, 'draft=true&autosave=true')

    expect(untouched).toMatchObject({ stage: 'approved', approval: { voidedAt: null } })
    expect(await newest(id)).toMatchObject({
      stage: 'review',
      approval: { revision: 2, voidedBy: editor.id, voidedAt: expect.any(String) },
    })
  })
})

describe('a scheduled story', () => {
  it('goes out in the words that were approved, and newer ones stay the newest draft', async () => {
    const rich = {
      body: compose(paragraph('As approved.')),
      keywords: ['forum'],
      dateline: { date: '2024-10-29' },
      displayDate: '2024-10-29T09:00:00.000Z',
    }
    const { id } = await write(editor, { headline: 'As approved', ...rich })
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await editor.ask('POST', `/articles/${id}/schedule`, {
      body: { at, zone: 'Asia/Shanghai', rev: 1, acknowledged: true },
    })
    const { approval } = await newest(id)
    const later = {
      headline: 'Typed later',
      kicker: 'Later',
      keywords: [],
      dateline: {},
      body: null,
    }
    await type(editor, id, later, 'draft=true&autosave=true')

    const moved = await asProgram({ id, act: 'publish', revision: Number(approval?.revision) })

    expect(moved.stage).toBe('published')
    expect(await stored(id)).toMatchObject({
      ...rich,
      headline: 'As approved',
      kicker: null,
      _status: 'published',
      stage: 'published',
    })
    expect(await newest(id)).toMatchObject({
      headline: 'Typed later',
      kicker: 'Later',
      keywords: [],
      body: null,
      _status: 'draft',
      stage: 'published',
    })
  })

  it('goes out on the clocks it was approved with, whatever event the draft is about since', async () => {
    const { payload } = newsroom
    const chinese = await make(payload, 'events', { timeZone: 'Asia/Shanghai' })
    const french = await make(payload, 'events', { timeZone: 'Europe/Paris' })
    const begun = { events: [chinese.id], displayTimeZone: 'Europe/Paris' }
    const { id } = await write(editor, begun)
    const { approved } = (await move(editor, id, { act: 'approve' })).body
    await type(editor, id, { events: [french.id] })
    const clocksOf = (story: Article) => [story.displayTimeZone, story.embargoTimeZone]
    const before = clocksOf(await newest(id))

    await asProgram({ id, act: 'publish', revision: Number(approved) })

    expect(clocksOf(await stored(id))).toEqual(['Europe/Paris', 'Asia/Shanghai'])
    expect(clocksOf(await newest(id))).toEqual(before)
  })
})

describe('a plain save', () => {
  it('is judged by the same table', async () => {
    const { id } = await write(reporter)
    await publish(id)
    const codes = async (person: Person, words: object) =>
      (await type(person, id, words)).body.errors[0]?.data

    expect(await codes(reporter, { stage: 'review' })).toEqual({ code: 'nothing-new' })
    expect(await codes(editor, { stage: 'spiked' })).toEqual({ code: 'no-such-move' })
  })
})
