import { afterAll, expect, it } from '@jest/globals'
import type { Person } from '../../support/staff.ts'
import { openScheduleDesk } from '../schedule/schedule-desk.ts'

const desk = await openScheduleDesk()
const { newest, people, rowsOf, write } = desk
const { editor, reporter, translator } = people

afterAll(() => desk.close())

const move = async (person: Person, id: string, act: string, more: object = {}) => {
  const { rev } = await newest(id)
  return person.ask('POST', `/articles/${id}/move`, { body: { act, rev, ...more } })
}

const refusal = { errors: [{ data: { code: 'is-scheduled' } }] }

it('a reporter neither holds nor trashes a story of theirs that is scheduled', async () => {
  const { id } = await write(reporter)
  expect(await desk.schedule(id)).toMatchObject({ status: 200 })
  const { rev } = await newest(id)
  const body = { deletedAt: new Date().toISOString(), rev }

  const held = await move(reporter, id, 'hold')
  const saved = await reporter.ask('PATCH', `/articles/${id}?draft=true`, {
    body: { stage: 'onHold', rev },
  })
  const trashed = await reporter.ask('PATCH', `/articles/${id}`, { body })

  expect([held, saved, trashed]).toEqual(
    [held, saved, trashed].map(() => expect.objectContaining({ status: 403 })),
  )
  expect([held.body, saved.body, trashed.body]).toMatchObject([refusal, refusal, refusal])
  expect(await rowsOf(id)).toMatchObject([{ state: 'waiting' }])
  expect(await newest(id)).toMatchObject({ stage: 'scheduled' })
})

it('a reporter resumes what they put on hold, not what an editor did', async () => {
  const { id } = await write(reporter)

  expect(await move(reporter, id, 'hold')).toMatchObject({ status: 200 })
  expect(await move(reporter, id, 'resume')).toMatchObject({ status: 200 })
  await move(editor, id, 'hold')
  const refused = await move(reporter, id, 'resume')
  const { rev } = await newest(id)
  const body = { stage: 'drafting', rev }
  const saved = await reporter.ask('PATCH', `/articles/${id}?draft=true`, { body })

  for (const { body: said, status } of [refused, saved])
    expect([status, said.errors[0]?.data]).toEqual([403, { code: 'held-by-others' }])
  expect(await move(editor, id, 'resume')).toMatchObject({ status: 200 })
})

it('a colleague who has it open keeps it from moving on, but not from being held or given away', async () => {
  const { id } = await write(reporter)
  const document = { relationTo: 'articles' as const, value: id }
  const user = { relationTo: 'users' as const, value: reporter.id }
  const { updatedAt } = await desk.payload.create({
    ...{ collection: 'payload-locked-documents', data: { document, user }, overrideAccess: true },
  })
  const locks = async () => {
    const where = { 'document.value': { equals: id } }
    const { docs } = await desk.payload.find({
      ...{ collection: 'payload-locked-documents', where, depth: 0, overrideAccess: true },
    })
    return docs.map((lock) => [lock.user.value, lock.updatedAt])
  }

  const refused = await move(editor, id, 'approve')

  expect([refused.status, refused.body.errors[0]?.data]).toEqual([423, { code: 'locked' }])
  expect(await locks()).toEqual([[reporter.id, updatedAt]])
  const given = await move(editor, id, 'assign', { assignee: translator.id })
  expect(given).toMatchObject({ status: 200 })
  expect(await locks()).toEqual([[reporter.id, updatedAt]])
  const { rev } = await newest(id)
  const onBoard = await editor.ask('PATCH', `/articles/${id}?draft=true&overrideLock=true`, {
    body: { assignee: reporter.id, rev },
  })
  expect([onBoard.status, await locks()]).toEqual([200, [[reporter.id, updatedAt]]])
  expect(await move(editor, id, 'approve')).toMatchObject({ status: 423 })
  expect(await move(editor, id, 'hold')).toMatchObject({ status: 200 })
})
