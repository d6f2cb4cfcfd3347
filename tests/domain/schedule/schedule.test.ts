import { afterAll, describe, expect, it } from '@jest/globals'
import { setTimeout as delay } from 'node:timers/promises'
import { make } from '../../support/programme.ts'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const {
  aScheduled,
  inHours,
  newest,
  open,
  people,
  rowsOf,
  schedule,
  stored,
  timesOf,
  wait,
  write,
} = desk
const hour = 60 * 60_000
const runner = open()

afterAll(() => desk.close())

/** Does what is due in an hour, and nothing else. */
const anHourLater = async () => {
  wait(hour)
  await runner.round()
}

const edit = async (id: string, headline: string) => {
  const { rev } = await newest(id)
  const path = `/articles/${id}?draft=true`
  const answer = await people.editor.ask('PATCH', path, { body: { headline, rev } })
  expect(answer).toMatchObject({ status: 200 })
}

describe('an article that is scheduled', () => {
  it('goes out at its time and not before', async () => {
    const id = await aScheduled()
    expect(await newest(id)).toMatchObject({ stage: 'scheduled', _status: 'draft' })
    wait(hour - 2_000)
    await runner.round()
    expect(await stored(id)).toMatchObject({ _status: 'draft' })

    wait(2_001)
    await runner.round()

    expect(await stored(id)).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 1, isHeld: false }])
    expect((await rowsOf(id))[0]?.lateBy).toBeLessThan(5_000)
    expect(await timesOf(id, 'publish')).toBe(1)
  })

  it('says in its history who scheduled it for when, to each in their language', async () => {
    const id = await aScheduled()
    await anHourLater()

    const historyIn = async (language: string) => {
      const headers = { 'Accept-Language': language }
      return (await people.editor.ask('GET', `/articles/${id}/history`, { headers })).body
    }
    const saying = (why: RegExp) => ({
      revisions: expect.arrayContaining([
        expect.objectContaining({ whys: [expect.stringMatching(why)] }),
      ]),
    })

    expect(await historyIn('en')).toMatchObject(
      saying(/^Scheduled for .* \(Asia\/Shanghai\) by editor/),
    )
    expect(await historyIn('zh')).toMatchObject(saying(/^editor.* 排期于 .*（Asia\/Shanghai）$/))
  })

  it('goes out as soon as a process is at work again, when its time came while none was', async () => {
    const id = await aScheduled()
    wait(hour)
    open()

    for (let tries = 0; tries < 80 && (await rowsOf(id))[0]?.state !== 'done'; tries += 1) {
      await delay(100)
    }

    expect(await stored(id)).toMatchObject({ _status: 'published' })
  })

  it('goes out as it was when it was scheduled; what was written since stays a draft', async () => {
    const id = await aScheduled({ headline: 'As approved' })
    await edit(id, 'Written since')
    await anHourLater()

    expect(await stored(id)).toMatchObject({ headline: 'As approved', _status: 'published' })
    expect(await newest(id)).toMatchObject({ headline: 'Written since', _status: 'draft' })
  })

  it('is not taken down again at its time once somebody has, whatever its newest draft waits for', async () => {
    const { id } = await write(people.editor)
    await desk.publish(id)
    await schedule(id, { act: 'unpublish', rev: undefined })
    await edit(id, 'A draft beside it')
    const body = { act: 'submit', rev: (await newest(id)).rev }
    await people.editor.ask('POST', `/articles/${id}/move`, { body })
    await people.editor.ask('PATCH', `/articles/${id}`, { body: { _status: 'draft' } })

    expect(await newest(id)).toMatchObject({ stage: 'review' })
    expect(await rowsOf(id)).toMatchObject([{ act: 'unpublish', state: 'cancelled' }])
  })

  it('updates what readers have, though drafts were written beside it', async () => {
    const id = await aScheduled({ headline: 'As it came out' })
    await anHourLater()
    await edit(id, 'As approved anew')
    await schedule(id)
    await edit(id, 'Written since')
    await anHourLater()

    expect(await rowsOf(id)).toMatchObject([{ state: 'done' }, { state: 'done', error: null }])
    expect(await stored(id)).toMatchObject({ headline: 'As approved anew', stage: 'updated' })
    expect(await newest(id)).toMatchObject({ headline: 'Written since', _status: 'draft' })
  })

  it('is moved with its revision, and waits once', async () => {
    const id = await aScheduled({ headline: 'As approved' })
    await edit(id, 'Written since')
    const [first] = await rowsOf(id)
    const moved = await schedule(id, { at: inHours(3), rev: undefined, revision: first?.revision })

    expect(moved).toMatchObject({ status: 200, body: { publish: { revision: first?.revision } } })
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'waiting'])
    await anHourLater()
    expect(await stored(id)).toMatchObject({ _status: 'draft' })
  })

  it('goes out with what was written since when that is scheduled instead', async () => {
    const id = await aScheduled({ headline: 'As approved' })
    await edit(id, 'Written since')
    expect(await schedule(id, { at: inHours(2) })).toMatchObject({ status: 200 })
    wait(hour)
    await anHourLater()

    expect(await stored(id)).toMatchObject({ headline: 'Written since', _status: 'published' })
  })

  it('is approved again once that is cancelled, and does not go out', async () => {
    const id = await aScheduled()
    const cancel = () => people.editor.ask('POST', `/articles/${id}/unschedule`, { body: {} })

    expect(await cancel()).toMatchObject({ status: 200, body: { publish: null } })
    expect(await cancel()).toMatchObject({ status: 409 })
    await anHourLater()
    expect(await newest(id)).toMatchObject({ stage: 'approved', _status: 'draft' })
  })

  it.each(['sendBack', 'hold', 'publish'])('does not go out any more after %s', async (act) => {
    const id = await aScheduled()
    const { rev } = await newest(id)
    const body = { act, rev, acknowledged: true, reason: 'Two facts are missing' }
    const answer = await people.editor.ask('POST', `/articles/${id}/move`, { body })
    expect(answer).toMatchObject({ status: 200 })
    await anHourLater()

    expect(await rowsOf(id)).toMatchObject([{ state: 'cancelled' }])
    expect(await timesOf(id, 'publish')).toBe(act === 'publish' ? 1 : 0)
  })

  it.each(['one', 'many'])(
    'does not go out any more once it is deleted for good: %s',
    async (how) => {
      const id = await aScheduled()
      const path = how === 'one' ? `/articles/${id}` : `/articles?where[id][equals]=${id}`
      expect(await people.editor.ask('DELETE', path)).toMatchObject({ status: 200 })
      await anHourLater()

      expect(await rowsOf(id)).toMatchObject([{ state: 'cancelled' }])
    },
  )

  it('keeps an expiry that was put on since', async () => {
    const [expiresAt, later] = [inHours(3), inHours(48)]
    const id = await aScheduled({ expiresAt: later })
    const { rev } = await newest(id)
    const body = { headline: 'Written since', expiresAt, rev }
    await people.editor.ask('PATCH', `/articles/${id}?draft=true`, { body })
    await anHourLater()

    expect(await stored(id)).toMatchObject({
      _status: 'published',
      headline: 'Forum opens',
      expiresAt,
    })
  })

  it('says that an embargo holds it, when it is out', async () => {
    const embargoUntil = inHours(240)
    const id = await aScheduled({ embargoUntil })
    await anHourLater()

    expect(await stored(id)).toMatchObject({ _status: 'published' })
    expect(await rowsOf(id)).toMatchObject([
      { state: 'done', isHeld: true, heldUntil: embargoUntil },
    ])
  })
})

describe('a published article', () => {
  it('is taken down at its time', async () => {
    const { id } = await write(people.editor)
    await desk.publish(id)
    const asked = await schedule(id, { act: 'unpublish', rev: undefined })
    expect(asked).toMatchObject({ status: 200, body: { unpublish: { act: 'unpublish' } } })
    await anHourLater()

    expect(await stored(id)).toMatchObject({ _status: 'draft' })
    expect(await rowsOf(id)).toMatchObject([{ state: 'done' }])
  })
})

describe('a schedule', () => {
  it('is refused for a time that is over, with what to write instead', async () => {
    const { id } = await write(people.editor)
    const answer = await schedule(id, { at: '2024-10-29T18:00' })

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.data.errors).toMatchObject([
      { path: 'at', message: expect.stringMatching(/is over: choose a later time/) },
    ])
    expect(await rowsOf(id)).toEqual([])
  })

  it('is made on the newest revision only, which has to be said', async () => {
    const { id, rev } = await write(people.editor)
    await edit(id, 'Written since')

    expect(await schedule(id, { rev })).toMatchObject({ status: 412 })
    expect(await schedule(id, { rev: undefined })).toMatchObject({ status: 428 })
    expect(await newest(id)).toMatchObject({ stage: 'drafting' })
  })

  it.each(['reporter', 'translator', 'photographer', 'viewer'] as const)(
    'is not made, cancelled or tried again by a %s',
    async (role) => {
      const { id } = await write(people.editor)
      const person = people[role]
      const asks = [
        await schedule(id, {}, person),
        await person.ask('POST', `/articles/${id}/unschedule`, { body: {} }),
        await person.ask('POST', `/schedules/${crypto.randomUUID()}/retry`),
      ]

      expect(asks.map(({ status }) => status)).toEqual([403, 403, 403])
    },
  )

  it('is written by nobody directly', async () => {
    const id = await aScheduled()
    const [row] = await rowsOf(id)
    const { admin } = people
    const answers = [
      await admin.ask('POST', '/schedules', { body: { ...row, id: undefined } }),
      await admin.ask('PATCH', `/schedules/${row?.id}`, { body: { at: inHours(9) } }),
      await admin.ask('DELETE', `/schedules/${row?.id}`),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  it('is in the calendar of its day, with the embargoes that end and the sessions of each event', async () => {
    const id = await aScheduled({ headline: 'In the calendar', embargoUntil: inHours(5) })
    const event = await make(desk.payload, 'events', {
      ...{ start: inHours(0), end: inHours(9), timeZone: 'Asia/Tokyo' },
    })
    const slots = [{ start: inHours(2), end: inHours(3) }]
    const session = await make(desk.payload, 'sessions', { event: event.id, slots })
    const later = { embargoUntil: inHours(4) }
    const held = await make(desk.payload, 'events', { ...later, timeZone: 'Asia/Tokyo' })
    const talk = await make(desk.payload, 'sessions', { ...later, event: held.id })
    const span = `from=${inHours(0)}&to=${inHours(6)}`
    const { body } = await people.viewer.ask('GET', `/schedule?${span}`)

    expect(body).toMatchObject({
      schedules: expect.arrayContaining([expect.objectContaining({ article: id })]),
      embargoes: [
        expect.objectContaining({ of: 'events', id: held.id, zone: 'Asia/Tokyo', count: 1 }),
        expect.objectContaining({ of: 'sessions', id: talk.id, zone: 'Asia/Tokyo' }),
        expect.objectContaining({ of: 'articles', id, title: 'In the calendar' }),
      ],
      sessions: [{ id: session.id, title: 'Opening', at: slots[0]?.start, zone: 'Asia/Tokyo' }],
    })
  })
})
