import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { claimSchedule, lease, openSchedules } from '../../../src/schedule/claim.ts'
import { finishSchedule } from '../../../src/schedule/finish.ts'
import { hireOne } from '../../support/staff.ts'
import { openScheduleDesk } from './schedule-desk.ts'

const desk = await openScheduleDesk()
const { aScheduled, newest, open, payload, people, rowsOf, stored, timesOf, wait } = desk
const hour = 60 * 60_000
const minute = 60_000

afterAll(() => desk.close())

const { updateOne } = payload.db
afterEach(() => {
  payload.db.updateOne = updateOne
})

/** The database fails at each save of an article. */
const breakArticles = () => {
  payload.db.updateOne = async (asked) => {
    if (asked.collection === 'articles') throw new Error('The disk makes a noise')
    return updateOne(asked)
  }
}

const lettersAbout = async (document: string) => {
  const { docs } = await payload.find({
    collection: 'outgoingMail',
    where: { document: { equals: document } },
    overrideAccess: true,
    sort: 'createdAt',
  })
  return docs
}

describe('a schedule that fails', () => {
  it('is tried again after seconds and then minutes; then the editor is written to', async () => {
    const id = await aScheduled()
    const runner = open()
    breakArticles()
    wait(hour)
    await runner.round()
    for (const seconds of [2, 5, 15, 60, 240, 600]) {
      const [row] = await rowsOf(id)
      expect(row).toMatchObject({ state: 'waiting', error: 'The disk makes a noise' })
      const left = Date.parse(String(row?.nextTry)) - Date.parse(String(row?.updatedAt))
      expect(left).toBe(seconds * 1000)
      expect(await lettersAbout(id)).toEqual([])
      wait(seconds * 1000)
      await runner.round()
    }
    payload.db.updateOne = updateOne
    wait(lease)
    await runner.round()

    const [row] = await rowsOf(id)
    expect(row).toMatchObject({ state: 'failed', attempts: 7 })
    expect(await lettersAbout(id)).toMatchObject([
      { recipient: people.editor.id, kind: 'scheduleFailed', state: 'waiting' },
    ])
    expect(await newest(id)).toMatchObject({ stage: 'approved', _status: 'draft' })

    const retried = await people.editor.ask('POST', `/schedules/${row?.id}/retry`)
    await runner.round()
    expect(retried).toMatchObject({ status: 200 })
    expect(await stored(id)).toMatchObject({ _status: 'published' })
    expect(await rowsOf(id)).toMatchObject([{ state: 'done' }])
  })

  it('because a photo may no longer be shown fails at once and says which', async () => {
    const leadPhoto = await desk.aBannedPhoto()
    const id = await aScheduled({ leadPhoto })
    wait(hour)
    await open().round()

    expect(await rowsOf(id)).toMatchObject([
      { state: 'failed', attempts: 1, error: expect.stringMatching(/not see the photo “Banned/) },
    ])
    expect(await stored(id)).toMatchObject({ _status: 'draft' })
  })

  it('because of an error that pre-flight finds by then says so to each in their language', async () => {
    const chinese = await hireOne(payload, 'editor', { mailLanguage: 'zh' })
    const photo = await desk.aDraftPhoto()
    const { id } = await desk.write(people.editor, { leadPhoto: photo.id })
    const scheduled = await desk.schedule(id, { acknowledged: true }, chinese)
    expect(scheduled).toMatchObject({ status: 200 })
    const body = { altText: null, rev: photo.rev }
    const emptied = await people.editor.ask('PATCH', `/photos/${photo.id}?draft=true`, { body })
    expect(emptied).toMatchObject({ status: 200 })
    wait(hour)
    await open().round()

    expect(await stored(id)).toMatchObject({ _status: 'draft' })
    expect(await newest(id)).toMatchObject({ stage: 'approved' })
    const toldIn = async (language: string) => {
      const headers = { 'Accept-Language': language }
      const { body: said } = await people.editor.ask('GET', `/articles/${id}/schedule`, { headers })
      return said.failed
    }
    expect(await toldIn('en')).toMatchObject({ error: 'The photo “The hall” has no alt text.' })
    expect(await toldIn('zh')).toMatchObject({ error: '图片“The hall”缺少替代文本。' })
    expect(await lettersAbout(id)).toMatchObject([
      { recipient: chinese.id, text: expect.stringContaining('缺少替代文本。') },
    ])
  })

  it('is told to the desk where whoever made it wants no such mail', async () => {
    const muted = await hireOne(payload, 'editor', { mutedMail: ['scheduleFailed'] })
    const { id } = await desk.write(people.editor)
    await desk.schedule(id, {}, muted)
    await payload.db.updateOne({
      collection: 'articles',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    wait(hour)
    await open().round()

    const told = (await lettersAbout(id)).map(({ recipient }) => recipient)
    expect(told).toContain(people.editor.id)
    expect(told).not.toContain(muted.id)
  })

  it('does not fail because of an error that was overridden when it was scheduled', async () => {
    const { id } = await desk.write(people.editor, { bylineText: null })
    const override = { reason: 'The agency credits nobody.' }
    expect(await desk.schedule(id, { override })).toMatchObject({ status: 200 })
    const [row] = await rowsOf(id)
    const moved = { at: desk.inHours(2), rev: undefined, revision: row?.revision }
    expect(await desk.schedule(id, moved)).toMatchObject({ status: 200 })
    wait(2 * hour)
    await open().round()

    expect(await stored(id)).toMatchObject({ _status: 'published' })
  })

  it('does not bring back what went into the trash, and is over once that is deleted for good', async () => {
    const id = await aScheduled()
    await payload.db.updateOne({
      collection: 'articles',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    wait(hour)
    await open().round()

    expect(await rowsOf(id)).toMatchObject([
      { state: 'failed', error: expect.stringMatching(/in the trash/) },
    ])
    const stillFailing = async () => {
      const span = `from=${desk.inHours(0)}&to=${desk.inHours(1)}`
      const { body } = await people.editor.ask('GET', `/schedule?${span}`)
      return Object(body).failed.some(({ article }: { article: string }) => article === id)
    }
    expect(await stillFailing()).toBe(true)

    await payload.db.deleteOne({ collection: 'articles', where: { id: { equals: id } } })
    await payload.db.deleteVersions({ collection: 'articles', where: { parent: { equals: id } } })
    expect(await stillFailing()).toBe(false)
  })
})

describe('two processes', () => {
  it('put each article out once', async () => {
    const ids = [await aScheduled(), await aScheduled(), await aScheduled()]
    const [one, other] = [open(), open()]
    wait(hour)
    await Promise.all([one.round(), other.round(), one.round(), other.round()])

    for (const id of ids) {
      expect(await timesOf(id, 'publish')).toBe(1)
      expect(await rowsOf(id)).toMatchObject([{ state: 'done' }])
    }
  })

  it('take over from one that died with it in hand, after three seconds', async () => {
    const id = await aScheduled()
    wait(hour)
    const now = new Date(Date.now() + desk.ahead())
    const [next] = (await openSchedules(payload, 100)).filter(({ from }) => from <= now)
    const dead = next && (await claimSchedule(payload, next, { holder: 'dead', now }))
    const other = open()
    await other.round()
    expect(await timesOf(id, 'publish')).toBe(0)

    wait(lease)
    await other.round()

    expect(await timesOf(id, 'publish')).toBe(1)
    expect(dead).not.toBeNull()
    const isDone = dead && (await finishSchedule({ payload }, dead, { state: 'failed' }, now))
    expect(isDone).toBe(false)
    expect(await rowsOf(id)).toMatchObject([{ state: 'done', attempts: 2 }])
  })

  it('are not early when the clock of one of them is five minutes fast', async () => {
    const id = await aScheduled()
    const fast = open({ fast: 5 * minute })
    wait(hour - minute)
    await fast.round()
    expect(await stored(id)).toMatchObject({ _status: 'draft' })

    wait(minute)
    await fast.round()
    expect(await stored(id)).toMatchObject({ _status: 'published' })
  })
})
