import { afterAll, describe, expect, it } from '@jest/globals'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, write } = await openStoryDesk()
const { editor, reporter, translator } = people

afterAll(() => newsroom.close())

const contributor = async (name: string, user: string) => {
  const data = { name, user }
  const made = await newsroom.payload.create({
    ...{ collection: 'contributors', data, draft: true, depth: 0, overrideAccess: true },
  })
  return made.id
}
const theReporter = await contributor('Rui Nakamura', reporter.id)
const theTranslator = await contributor('Tang Li', translator.id)

const give = async (id: string, assignee: string | null) => {
  const { rev } = await newest(id)
  return editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { assignee, rev } })
}

const idea = (values: object = {}) => write(editor, { stage: 'idea', bylineText: '', ...values })

const credits = async (id: string) =>
  (await newest(id)).byline?.map(({ contributor: of, role }) => [of, role])

describe('an idea', () => {
  it('is assigned when it is given to somebody, and an idea again when it is taken from them', async () => {
    const { id } = await idea()
    await give(id, editor.id)
    const given = await newest(id)
    await give(id, null)

    expect(given.stage).toBe('assigned')
    expect((await newest(id)).stage).toBe('idea')
  })

  it('credits whoever has it, and changes with them until they begin', async () => {
    const { id } = await idea()
    await give(id, reporter.id)
    const first = await credits(id)
    await give(id, translator.id)
    const second = await credits(id)
    const { rev } = await newest(id)
    const body = compose(paragraph('It begins.'))
    await editor.ask('PATCH', `/articles/${id}?draft=true`, {
      body: { body, rev, stage: 'drafting' },
    })
    await give(id, reporter.id)

    expect([first, second]).toEqual([[[theReporter, 'by']], [[theTranslator, 'by']]])
    expect(await credits(id)).toEqual([[theTranslator, 'by']])
  })

  it('loses the credit of whoever it is taken from', async () => {
    const { id } = await idea()
    await give(id, reporter.id)
    await give(id, null)
    const without = await credits(id)
    await give(id, translator.id)

    expect([without, await credits(id)]).toEqual([[], [[theTranslator, 'by']]])
  })

  it.each([
    ['a byline as printed', { bylineText: 'Our own correspondent' }],
    ['somebody else', { byline: [{ contributor: theTranslator, role: 'by' }] }],
  ])('leaves %s as it is', async (_, values) => {
    const { id } = await idea(values)
    const before = await credits(id)
    await give(id, reporter.id)

    expect(await credits(id)).toEqual(before)
  })
})

describe('a story that a writer begins', () => {
  it('credits them, and adds whoever translates it', async () => {
    const { id } = await write(reporter, { bylineText: '', language: 'en' })
    const wish = { language: 'zh', assignee: translator.id, dueAt: '2031-01-01T10:00:00Z' }
    const begun = await editor.ask('POST', `/articles/${id}/translations`, { body: wish })

    expect(await credits(id)).toEqual([[theReporter, 'by']])
    expect(await credits(begun.body.id)).toEqual([
      [theReporter, 'by'],
      [theTranslator, 'translatedBy'],
    ])
    expect(await newest(begun.body.id)).toMatchObject({
      ...{ assignee: translator.id, stage: 'assigned', dueAt: '2031-01-01T10:00:00.000Z' },
    })
  })
})
