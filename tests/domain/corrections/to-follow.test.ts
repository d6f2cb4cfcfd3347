import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { staff } from '../../../src/access/roles.ts'
import { openTasks } from '../../../src/translations/open-tasks.ts'
import type { Person } from '../../support/staff.ts'
import { note, openCorrectionDesk } from './correction-desk.ts'

let site: Awaited<ReturnType<typeof openCorrectionDesk>>

beforeAll(async () => {
  site = await openCorrectionDesk()
})

afterAll(() => site.newsroom.close())

const correct = (id: string, said: object) =>
  site.people.editor.ask('POST', `/articles/${id}/correct`, { body: { ...note, ...said } })

describe('a translation of a corrected article', () => {
  const tasks = async (article: string) => {
    const { body: found } = await site.people.viewer.ask(
      'GET',
      `/translationTasks?where[article][equals]=${article}&depth=0`,
    )
    return z.array(z.looseObject({ id: z.string(), state: z.string() })).parse(found.docs)
  }

  const lettersAbout = async (document: string) => {
    const kind = { equals: 'translationTask' }
    const { docs } = await site.newsroom.payload.find({
      ...{ collection: 'outgoingMail', where: { document: { equals: document }, kind } },
      overrideAccess: true,
      showHiddenFields: true,
    })
    return docs
  }

  const move = async (id: string, asked: object) => {
    const { rev } = await site.newest(id)
    const body = { rev, acknowledged: true, ...asked }
    const answer = await site.people.editor.ask('POST', `/articles/${id}/move`, { body })
    expect(answer).toMatchObject({ status: 200 })
  }

  const give = async (id: string, assignee: string) => {
    const { rev } = await site.newest(id)
    // What is answered is none of what was saved.
    const path = `/articles/${id}?draft=true&select[rev]=true`
    const answer = await site.people.editor.ask('PATCH', path, { body: { assignee, rev } })
    expect(answer).toMatchObject({ status: 200 })
  }

  /** What the dashboard lists for them. */
  const openFor = async ({ id }: Person) => {
    const user = await site.newsroom.payload.findByID({
      collection: 'users',
      id,
      overrideAccess: true,
    })
    const req = await createLocalReq(
      { user: { ...user, collection: 'users' } },
      site.newsroom.payload,
    )
    const person = staff(req)
    return person && openTasks(req, person)
  }

  it('is asked to follow, until its translator ticks it off or it is corrected itself', async () => {
    const { translator, reporter } = site.people
    const original = await site.changedStory()
    const given = { language: 'zh', translationOf: original.id, assignee: translator.id }
    const translation = await site.changedStory(given)
    const { body: done } = await correct(original.id, { rev: original.rev })
    expect(done).toMatchObject({ tasks: 1 })
    const [task] = await tasks(translation.id)
    const tick = (by: Person, state: string) =>
      by.ask('PATCH', `/translationTasks/${task?.id}`, { body: { state } })

    expect(await tasks(translation.id)).toMatchObject([
      { state: 'open', language: 'zh', source: original.id },
    ])
    expect(await lettersAbout(translation.id)).toMatchObject([
      { recipient: translator.id, text: expect.stringContaining(note.text) },
    ])
    expect(await tick(reporter, 'done')).toMatchObject({ status: 403 })
    expect(await openFor(translator)).toMatchObject([{ id: translation.id, note: note.text }])
    expect(await openFor(reporter)).toEqual([])
    expect(await tick(translator, 'done')).toMatchObject({ status: 200 })
    expect(await tasks(translation.id)).toMatchObject([{ state: 'done', doneBy: translator.id }])
    expect(await openFor(translator)).toEqual([])
    await tick(translator, 'open')
    await give(translation.id, reporter.id)
    expect(await tasks(translation.id)).toMatchObject([{ assignee: reporter.id }])
    expect(await openFor(reporter)).toMatchObject([{ id: translation.id }])
    await give(translation.id, translator.id)
    expect(await openFor(reporter)).toEqual([])
    for (const id of [translation.id, original.id]) {
      await move(id, { act: 'kill' })
      expect(await openFor(translator)).toEqual([])
      await move(id, { act: 'revive', reason: 'It was right.' })
      if (id === translation.id)
        expect(await openFor(translator)).toMatchObject([{ id: translation.id }])
      await move(id, { act: 'publish' })
    }
    expect(await openFor(translator)).toMatchObject([{ id: translation.id }])
    const spiked = await site.write(site.people.editor, { language: 'zh' })
    await move(spiked.id, { act: 'spike', reason: 'Not now.' })
    const more = {
      article: spiked.id,
      language: 'zh',
      assignee: translator.id,
      state: 'open',
    } as const
    for (let nth = 0; nth < 50; nth++)
      await site.newsroom.payload.create({
        ...{ collection: 'translationTasks', depth: 0, overrideAccess: true },
        data: more,
      })
    expect(await openFor(translator)).toMatchObject([{ id: translation.id }])
    const { rev } = await site.newest(translation.id)
    await correct(translation.id, { rev, acknowledged: true })
    expect(await tasks(translation.id)).toMatchObject([{ state: 'done' }])
    expect(await tasks(original.id)).toEqual([])
  })

  it('is asked what was corrected while it lay in the trash, once it is back', async () => {
    const { editor, translator } = site.people
    const original = await site.changedStory()
    const given = { language: 'zh', translationOf: original.id, assignee: translator.id }
    const { id, rev } = await site.write(editor, given)
    const trash = async (deletedAt: string | null) => {
      const body = { rev: rev + (deletedAt === null ? 1 : 0), deletedAt }
      return editor.ask('PATCH', `/articles/${id}?draft=true&trash=true`, { body })
    }
    await trash(new Date().toISOString())
    const { body: done } = await correct(original.id, { rev: original.rev })

    expect(done).toMatchObject({ tasks: 0 })
    const gone = (await openFor(translator))?.filter((task) => task.id === id)
    const back = await trash(null)

    expect(gone).toEqual([])
    expect(await lettersAbout(id)).toEqual([])
    expect(back).toMatchObject({ status: 200 })
    expect(await openFor(translator)).toContainEqual(expect.objectContaining({ id }))
  })
})
