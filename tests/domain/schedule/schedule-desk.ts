import { expect } from '@jest/globals'
import type { Runner } from '../../../src/schedule/runner.ts'
import { picture } from '../../support/pictures.ts'
import { openStoryDesk } from '../../support/story-desk.ts'
import type { Person } from '../../support/staff.ts'

const hour = 60 * 60_000

/** A newsroom whose schedules are done by runners with a clock the test sets on. */
export async function openScheduleDesk() {
  const desk = await openStoryDesk()
  const { openRunner } = await import('../../../src/schedule/runner.ts')
  const { newsroom, newest, people, write } = desk
  const { payload } = newsroom
  let ahead = 0
  const runners: Runner[] = []
  /** So many hours from now, as the runners see it. */
  const inHours = (hours: number) => new Date(Date.now() + ahead + hours * hour).toISOString()
  /** Another process; `fast` is how far its own clock is ahead of the database's. */
  const open = ({ fast = 0, lease }: { fast?: number; lease?: number } = {}) => {
    const runner = openRunner({
      payload,
      log: payload.logger,
      clock: () => new Date(Date.now() + ahead + fast),
      ahead: () => Promise.resolve(-fast),
      every: 2 ** 30,
      ...(lease === undefined ? {} : { lease }),
    })
    runners.push(runner)
    return runner
  }
  const schedule = async (id: string, more: object = {}, person: Person = people.editor) => {
    const { rev } = await newest(id)
    const when = { at: inHours(1), zone: 'Asia/Shanghai' }
    const body = { ...when, rev, acknowledged: true, ...more }
    return person.ask('POST', `/articles/${id}/schedule`, { body })
  }
  return {
    ...desk,
    payload,
    open,
    inHours,
    schedule,
    ahead: () => ahead,
    /** A photo that readers do not have yet, with all its words. */
    aDraftPhoto: async () => {
      const file = await picture(2)
      const sent = await people.photographer.ask('POST', '/photos?depth=0', { file })
      const { id, rev } = sent.body.doc
      const record = { creditText: 'Rostrum', usageCategory: 'staff', title: 'The hall' }
      const body = { ...record, caption: 'The hall', altText: 'A hall', rev }
      const answer = await people.editor.ask('PATCH', `/photos/${id}?draft=true`, { body })
      expect(answer).toMatchObject({ status: 200 })
      return { id, rev: answer.body.doc.rev }
    },
    /** A published photo that readers may see for half an hour more. */
    aBannedPhoto: async () => {
      const file = await picture(1)
      const sent = await people.photographer.ask('POST', '/photos?depth=0', { file })
      const { id, rev } = sent.body.doc
      const ban = { kind: 'deny', use: 'publication', from: inHours(0.5) }
      const record = { creditText: 'Rostrum', usageCategory: 'staff', title: 'Banned' }
      const words = { caption: 'Banned', altText: 'Banned' }
      const body = { ...record, ...words, leases: [ban], rev, _status: 'published' }
      const answer = await people.editor.ask('PATCH', `/photos/${id}`, { body })
      expect(answer).toMatchObject({ status: 200 })
      return id
    },
    /** Sets all clocks on, in milliseconds. */
    wait: (ms: number) => {
      ahead += ms
    },
    /** A story that goes out in an hour. */
    aScheduled: async (values: object = {}, more: object = {}) => {
      const story = await write(people.editor, values)
      expect(await schedule(story.id, more)).toMatchObject({ status: 200 })
      return story.id
    },
    rowsOf: async (article: string) => {
      const { docs } = await payload.find({
        collection: 'schedules',
        where: { article: { equals: article } },
        sort: 'createdAt',
        depth: 0,
        overrideAccess: true,
      })
      return docs
    },
    /** How often the audit log says that this was done to an article. */
    timesOf: async (document: string, act: string) => {
      const { totalDocs } = await payload.count({
        collection: 'auditLog',
        where: { document: { equals: document }, act: { equals: act } },
        overrideAccess: true,
      })
      return totalDocs
    },
    close: async () => {
      for (const runner of runners) await runner.stop()
      await newsroom.close()
    },
  }
}
