import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { note, openCorrectionDesk } from './correction-desk.ts'

let site: Awaited<ReturnType<typeof openCorrectionDesk>>

beforeAll(async () => {
  site = await openCorrectionDesk()
})

afterAll(() => site.newsroom.close())

const blanks = ['   ', '\u200B', '\u00AD\u2060']

it.each(blanks)('is not published as %j, neither made nor proposed so before', async (text) => {
  const { editor } = site.people
  const { id } = await site.changedStory()
  const draft = { body: { ...note, text, article: id, _status: 'draft' } }
  const { body: proposed } = await editor.ask('POST', '/corrections?draft=true', draft)
  const out = { _status: 'published', text, rev: 1 }

  const answers = [
    await editor.ask('POST', '/corrections', { body: { ...note, article: id, ...out } }),
    await editor.ask('PATCH', `/corrections/${proposed.doc.id}`, { body: out }),
  ]

  for (const { body: said, status } of answers)
    expect([status, said.errors[0]?.data.errors]).toMatchObject([400, [{ path: 'text' }]])
  expect(await site.corrections(id)).toMatchObject([{ _status: 'draft' }])
})

describe('a correction published from its own form', () => {
  const publish = (article: string, values: object = {}) =>
    site.people.editor.ask('POST', '/corrections', {
      body: { ...note, article, _status: 'published', ...values },
    })

  const tasksAbout = async (article: string) => {
    const { docs } = await site.newsroom.payload.find({
      ...{ collection: 'translationTasks', where: { article: { equals: article } } },
      ...{ depth: 0, overrideAccess: true },
    })
    return docs
  }

  it('corrects its article as the button does, and asks its translations to follow', async () => {
    const { editor, translator } = site.people
    const { id, rev, fromRevision } = await site.changedStory()
    const given = { language: 'zh', translationOf: id, assignee: translator.id }
    const translation = await site.changedStory(given)
    await editor.ask('PATCH', `/articles/${id}`, { body: { _status: 'published', rev } })

    const answer = await publish(id)

    expect(answer).toMatchObject({ status: 201 })
    expect(await site.corrections(id)).toMatchObject([{ fromRevision, toRevision: rev + 1 }])
    expect(await site.newest(id)).toMatchObject({ _status: 'published', stage: 'corrected' })
    expect(await tasksAbout(translation.id)).toMatchObject([
      { correction: answer.body.doc.id, source: id, state: 'open' },
    ])
    const again = { text: 'Said better.', rev: 1 }
    await editor.ask('PATCH', `/corrections/${answer.body.doc.id}`, { body: again })
    expect(await tasksAbout(translation.id)).toHaveLength(1)
    await publish(translation.id)
    expect(await tasksAbout(translation.id)).toMatchObject([{ state: 'done' }])
  })

  it('leaves newer words of its article where they are', async () => {
    const { id, rev, fromRevision } = await site.changedStory()

    expect(await publish(id)).toMatchObject({ status: 201 })

    expect(await site.newest(id)).toMatchObject({ _status: 'draft', rev })
    expect(JSON.stringify((await site.stored(id)).body)).toContain('Nearly 300 guests')
    expect(await site.corrections(id)).toMatchObject([{ fromRevision, toRevision: fromRevision }])
  })

  it.each([
    ['never had', async () => (await site.write(site.people.editor)).id],
    [
      'had, and have no more',
      async () => {
        const { id, rev } = await site.changedStory()
        await site.people.editor.ask('PATCH', `/articles/${id}`, {
          body: { _status: 'draft', rev },
        })
        return id
      },
    ],
    [
      'had in a translation, and lost with its original',
      async () => {
        const { editor } = site.people
        const { id: original } = await site.changedStory()
        const { id } = await site.changedStory({ language: 'zh', translationOf: original })
        await editor.ask('POST', `/articles/${original}/move`, { body: { act: 'kill' } })
        return id
      },
    ],
  ])('is refused about an article that readers %s', async (_, article) => {
    const id = await article()

    const { body: said, status } = await publish(id)

    expect([status, said.errors[0]?.data.errors]).toMatchObject([400, [{ path: 'article' }]])
    expect(said.errors[0]?.message).toContain('publish it first')
    expect(await site.corrections(id)).toEqual([])
  })
})
