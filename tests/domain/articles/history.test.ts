import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { z } from 'zod'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

let site: Awaited<ReturnType<typeof openStoryDesk>>

beforeAll(async () => {
  site = await openStoryDesk()
})

afterAll(() => site.newsroom.close())

const historySchema = z.object({
  hasMore: z.boolean(),
  compare: z.unknown(),
  revisions: z.array(
    z.looseObject({
      id: z.string(),
      rev: z.number(),
      people: z.array(z.string()),
      acts: z.array(z.string()),
    }),
  ),
})

const history = async (id: string, page = 1) => {
  const { body } = await site.people.viewer.ask('GET', `/articles/${id}/history?page=${page}`)
  return body
}

const asDesk = async (id: string, page = 1) => {
  const { body } = await site.people.reporter.ask('GET', `/articles/${id}/history?page=${page}`)
  return historySchema.parse(body)
}

it('tells who did what to a story, newest first, and compares any two states word by word', async () => {
  const { editor, reporter } = site.people
  const { id } = await site.write(reporter, { body: compose(paragraph('Nearly 300 came.')) })
  const body = compose(paragraph('Nearly 280 came.'))
  const change = { headline: 'Forum closes', body, rev: 1 }
  await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: change })
  await site.publish(id)

  const { hasMore, revisions } = await asDesk(id)
  const [published, edited, written] = revisions
  const query = `from=${written?.id}&to=${published?.id}`
  const compared = await reporter.ask('GET', `/articles/${id}/compare?${query}`)

  expect(hasMore).toBe(false)
  expect([published?.acts, edited?.acts, written?.acts]).toEqual([
    ['Published'],
    ['Edited'],
    ['Created'],
  ])
  expect(edited).toMatchObject({ rev: 2, fields: expect.arrayContaining(['Headline', 'Body']) })
  expect(written?.fields).toEqual([])
  expect(JSON.stringify(compared.body)).not.toMatch(/approval|submitted/)
  expect(compared.body).toMatchObject({
    differences: expect.arrayContaining([
      expect.objectContaining({
        path: 'headline',
        parts: expect.arrayContaining([{ kind: 'removed', text: 'opens' }]),
      }),
      expect.objectContaining({
        path: 'body',
        rows: [
          expect.objectContaining({
            parts: expect.arrayContaining([{ kind: 'added', text: '280' }]),
          }),
        ],
      }),
    ]),
  })
})

it('says what states went to, by autosaves too, and compares with the last other words first', async () => {
  const { editor, reporter } = site.people
  const { id } = await site.write(reporter)
  const type = (who: typeof editor, change: object) =>
    who.ask('PATCH', `/articles/${id}?draft=true&autosave=true`, { body: change })
  await type(editor, { headline: 'Forum closes', rev: 1 })
  await type(editor, { embargoUntil: '2030-01-01T00:00:00.000Z', rev: 2 })
  await type(editor, { assignee: editor.id, rev: 3 })
  for (const [act, rev] of [
    ['submit', 4],
    ['approve', 5],
    ['publish', 6],
  ] as const)
    await editor.ask('POST', `/articles/${id}/move`, { body: { act, rev, acknowledged: true } })

  const { compare, revisions } = await asDesk(id)

  const [published, approved, , typed, written] = revisions
  expect(typed).toMatchObject({
    fields: expect.arrayContaining(['Headline']),
    changes: expect.arrayContaining([
      'Embargo until: – → 2030-01-01 00:00 UTC',
      expect.stringMatching(/^Assigned to: reporter.* → editor/),
    ]),
  })
  expect(approved?.changes).toEqual(['Stage: In review → Approved'])
  expect(compare).toEqual({ from: written?.id, to: published?.id })
})

it('has no state by nobody where a form saves again what it saved by itself', async () => {
  const { reporter } = site.people
  const { id } = await site.write(reporter)
  const headers = { 'X-Form': 'a form' }
  const save = (how: string, rev: number) =>
    reporter.ask('PATCH', `/articles/${id}?draft=true${how}`, {
      ...{ body: { headline: 'Forum closes', _status: 'draft', rev }, headers },
    })
  await save('&autosave=true', 1)

  const again = await save('', 2)
  await reporter.ask('POST', `/articles/${id}/move`, { body: { act: 'submit', rev: 2 } })

  expect(again).toMatchObject({ status: 200, body: { doc: { headline: 'Forum closes', rev: 2 } } })
  expect((await asDesk(id)).revisions.map(({ acts, rev }) => [rev, acts])).toEqual([
    [3, ['Submitted for review']],
    [2, ['Typed in']],
    [1, ['Created']],
  ])
})

it('names everybody who typed into the last state of a page, not only who saved it', async () => {
  const { editor, reporter } = site.people
  const { id } = await site.write(reporter)
  const type = (who: typeof editor, rev: number, query: string) =>
    who.ask('PATCH', `/articles/${id}?draft=true${query}`, {
      body: { standfirst: `Words ${rev}`, rev },
    })
  await type(reporter, 1, '&autosave=true')
  await type(editor, 2, '&autosave=true')
  for (let rev = 3; rev <= 26; rev += 1) await type(editor, rev, '')

  const [first, second] = [await asDesk(id), await asDesk(id, 2)]

  expect([first.revisions.length, second.revisions.length]).toEqual([25, 1])
  expect(first.revisions.at(-1)?.people).toEqual([
    expect.stringContaining('reporter'),
    expect.stringContaining('editor'),
  ])
})

it('comes a page at a time, and to nobody who may not read versions', async () => {
  const { id } = await site.write(site.people.editor)
  for (let rev = 1; rev <= 26; rev += 1) {
    const body = { headline: `State ${rev}`, rev }
    await site.people.editor.ask('PATCH', `/articles/${id}?draft=true`, { body })
  }

  const pages = [await asDesk(id), await asDesk(id, 2)]

  expect(pages.map(({ hasMore, revisions }) => [revisions.length, hasMore])).toEqual([
    [25, true],
    [2, false],
  ])
  expect(await history(id)).toMatchObject({ errors: expect.anything() })
  const other = await site.write(site.people.editor)
  const query = `from=${pages[0]?.revisions[0]?.id}&to=${pages[0]?.revisions[1]?.id}`
  const foreign = await site.people.editor.ask('GET', `/articles/${other.id}/compare?${query}`)
  expect(foreign.status).toBe(404)
})

it('says of a correction what readers are told, with its id, once', async () => {
  const { editor } = site.people
  const { id } = await site.write(editor)
  await site.publish(id)
  const { rev } = await site.newest(id)
  await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { headline: 'It closes', rev } })
  const note = { text: 'It closes, and does not open.', type: 'correction', position: 'bottom' }
  const body = { ...note, rev: (await site.newest(id)).rev, acknowledged: true }
  const { body: done } = await editor.ask('POST', `/articles/${id}/correct`, { body })
  const byForm = { ...note, text: 'On Friday.', article: id, _status: 'published' }
  const { body: second } = await editor.ask('POST', '/corrections', { body: byForm })
  await editor.ask('POST', '/corrections?draft=true', { body: { ...note, article: id } })

  const { revisions } = await asDesk(id)

  expect(revisions.map(({ notes, rev: at }) => [at, notes])).toEqual([
    [
      done.rev,
      [
        { id: done.correction, text: note.text },
        { id: second.doc.id, text: 'On Friday.' },
      ],
    ],
    [3, []],
    [2, []],
    [1, []],
  ])
})
