import { afterAll, describe, expect, it } from '@jest/globals'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const { claimSchedule, openSchedules } = await import('../../../src/schedule/claim.ts')
const { finishSchedule } = await import('../../../src/schedule/finish.ts')
const { aScheduled, inHours, newest, open, people, rowsOf, schedule, stored, wait, write } = desk
const leadPhoto = await desk.aBannedPhoto()
const hour = 60 * 60_000

afterAll(() => desk.close())

const anHourLater = async () => {
  wait(hour)
  const runner = open()
  await runner.round()
  await runner.stop()
}

const move = async (id: string, act: string) => {
  const { rev } = await newest(id)
  const body = { act, rev, acknowledged: true, reason: 'Two facts are missing' }
  const answer = await people.editor.ask('POST', `/articles/${id}/move`, { body })
  expect(answer).toMatchObject({ status: 200 })
}

const edit = async (id: string, words: object) => {
  const { rev } = await newest(id)
  const path = `/articles/${id}?draft=true`
  const answer = await people.editor.ask('PATCH', path, { body: { ...words, rev } })
  expect(answer).toMatchObject({ status: 200 })
}

const cancel = (id: string, act: string) =>
  people.editor.ask('POST', `/articles/${id}/unschedule`, { body: { act } })

const statesOf = async (id: string) =>
  (await rowsOf(id)).map(({ act, state }) => `${act} ${state}`).toSorted()

/** An article of which readers have an older revision, taken down in an hour. */
const aComingDown = async () => {
  const { id } = await write(people.editor, { headline: 'As it was' })
  await desk.publish(id)
  const asked = { act: 'unpublish', rev: undefined }
  expect(await schedule(id, asked)).toMatchObject({ status: 200 })
  return id
}

it('A schedule stays when a save asks for little of the story to be answered', async () => {
  const id = await aScheduled()
  const { rev } = await newest(id)
  const path = `/articles/${id}?draft=true&select[rev]=true`

  const answer = await people.editor.ask('PATCH', path, { body: { headline: 'Newer', rev } })

  expect(answer).toMatchObject({ status: 200 })
  expect(await statesOf(id)).toEqual(['publish waiting'])
})

describe('an article that is taken down before its new words come out', () => {
  it('is down in between, and out with them at their time', async () => {
    const id = await aComingDown()
    await edit(id, { headline: 'As it comes back' })
    expect(await schedule(id, { at: inHours(2) })).toMatchObject({ status: 200 })
    await edit(id, { headline: 'Written since' })

    await anHourLater()
    expect(await stored(id)).toMatchObject({ _status: 'draft' })
    expect(await newest(id)).toMatchObject({ stage: 'scheduled', headline: 'Written since' })
    expect(await statesOf(id)).toEqual(['publish waiting', 'unpublish done'])

    await anHourLater()
    const back = { _status: 'published', headline: 'As it comes back', stage: 'updated' }
    expect(await stored(id)).toMatchObject(back)
    expect(await newest(id)).toMatchObject({ headline: 'Written since' })
  })

  it('stays down when somebody takes it down by hand', async () => {
    const id = await aComingDown()
    await edit(id, { headline: 'As it comes back' })
    await schedule(id, { at: inHours(2) })
    await move(id, 'unpublish')

    expect(await newest(id)).toMatchObject({ stage: 'drafting' })
    expect(await statesOf(id)).toEqual(['publish cancelled', 'unpublish cancelled'])
  })
})

describe('the withdrawal of an article that waits to come out', () => {
  it.each(['hold', 'spike', 'sendBack', 'unschedule'])('ends with it: %s', async (act) => {
    const id = await aScheduled()
    await schedule(id, { act: 'unpublish', at: inHours(2), rev: undefined })
    await (act === 'unschedule' ? cancel(id, 'publish') : move(id, act))

    expect(await statesOf(id)).toEqual(['publish cancelled', 'unpublish cancelled'])
  })

  it('stays where readers have an older revision', async () => {
    const id = await aComingDown()
    await edit(id, { headline: 'Newer' })
    await schedule(id, { at: inHours(2) })
    await move(id, 'sendBack')

    expect(await statesOf(id)).toEqual(['publish cancelled', 'unpublish waiting'])
  })
})

describe('a publication that failed and is tried again', () => {
  const aRetried = async (between: (id: string) => Promise<void> = async () => undefined) => {
    const id = await aScheduled({ leadPhoto })
    await schedule(id, { act: 'unpublish', at: inHours(9), rev: undefined })
    await anHourLater()
    expect(await statesOf(id)).toEqual(['publish failed', 'unpublish waiting'])
    await between(id)
    const failed = (await rowsOf(id)).find(({ state }) => state === 'failed')
    const answer = await people.editor.ask('POST', `/schedules/${failed?.id}/retry`)
    expect(answer).toMatchObject({ status: 200 })
    return id
  }

  it('is scheduled as before, with its withdrawal', async () => {
    const id = await aRetried()

    expect(await newest(id)).toMatchObject({ stage: 'scheduled', approval: { voidedAt: null } })
    expect(await statesOf(id)).toEqual(['publish waiting', 'unpublish waiting'])
  })

  it('is cancelled like any other', async () => {
    const id = await aRetried()

    expect(await cancel(id, 'publish')).toMatchObject({ status: 200, body: { publish: null } })
    expect(await newest(id)).toMatchObject({ stage: 'approved' })
  })

  it('is cancelled although somebody wrote in it since', async () => {
    const id = await aRetried((failed) => edit(failed, { headline: 'Written since' }))

    expect(await cancel(id, 'publish')).toMatchObject({ status: 200, body: { publish: null } })
    expect(await newest(id)).toMatchObject({ stage: 'review' })
  })

  it('is given up where somebody puts it on hold while it is being done', async () => {
    const id = await aScheduled()
    wait(hour)
    const now = new Date(Date.now() + desk.ahead())
    const [next] = (await openSchedules(desk.payload, 100)).filter(({ from }) => from <= now)
    const row = next && (await claimSchedule(desk.payload, next, { holder: 'busy', now }))
    await move(id, 'hold')
    const waits = { state: 'waiting', error: null, nextTry: now } as const
    expect(row && (await finishSchedule(desk, row, waits, now))).toBe(false)
    await move(id, 'resume')
    await anHourLater()

    expect(await statesOf(id)).toEqual(['publish cancelled'])
    expect(await newest(id)).toMatchObject({ stage: 'approved' })
  })

  it('does not go out any more once it is put on hold', async () => {
    const id = await aRetried((failed) => edit(failed, { headline: 'Written since' }))
    await move(id, 'hold')

    expect(await statesOf(id)).toEqual(['publish cancelled', 'unpublish cancelled'])
  })
})

it('has each time of a schedule in the audit log, from when to when, and in the history', async () => {
  const { id } = await write(people.editor)
  const zone = 'UTC'
  const [one, two, three] = [24, 48, 72].map((hours) => inHours(hours).slice(0, 16))
  const timed = async (when: object) =>
    expect(await schedule(id, { zone, ...when })).toMatchObject({ status: 200 })
  await timed({ at: one })
  const [{ revision } = { revision: null }] = await rowsOf(id)
  await timed({ at: two, rev: undefined, revision })
  await timed({ act: 'unpublish', at: three, rev: undefined })
  await cancel(id, 'unpublish')
  await cancel(id, 'publish')

  const { docs } = await desk.payload.find({
    collection: 'auditLog',
    where: { document: { equals: id }, act: { in: ['schedule', 'unschedule'] } },
    sort: 'createdAt',
    overrideAccess: true,
  })
  const ours = ['publishAt', 'unpublishAt']
  const told = docs.flatMap(({ act, changes }) => {
    const all: unknown[] = Array.isArray(changes) ? changes : []
    return all.map((change) => ({ act, ...Object(change) }))
  })
  const [first, then, end] = [one, two, three].map((at) => `${at?.replace('T', ' ')} (${zone})`)
  const [out, down] = [{ field: 'publishAt' }, { field: 'unpublishAt' }]
  expect(told.filter(({ field }) => ours.includes(field))).toEqual([
    { act: 'schedule', ...out, from: null, to: first },
    { act: 'schedule', ...out, from: first, to: then },
    { act: 'schedule', ...down, from: null, to: end },
    { act: 'unschedule', ...down, from: end, to: null },
    { act: 'unschedule', ...out, from: then, to: null },
  ])
  const history = await people.editor.ask('GET', `/articles/${id}/history`)
  expect(JSON.stringify(history.body)).toContain(`Goes out: ${first} → ${then}`)
})
