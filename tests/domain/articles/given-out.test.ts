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

  it('credits whoever has it before those who made its pictures', async () => {
    const { id } = await idea({ byline: [{ contributor: theTranslator, role: 'photosBy' }] })
    await give(id, reporter.id)

    expect(await credits(id)).toEqual([
      [theReporter, 'by'],
      [theTranslator, 'photosBy'],
    ])
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

const lockedBy = async (person: string, id: string) => {
  const document = { relationTo: 'articles' as const, value: id }
  const user = { relationTo: 'users' as const, value: person }
  const all = { collection: 'payload-locked-documents', overrideAccess: true } as const
  await newsroom.payload.create({ ...all, data: { document, user } })
}

/** What a form sends by itself, two seconds after somebody typed. */
const type = (id: string, body: object, person = reporter) =>
  person.ask('PATCH', `/articles/${id}?draft=true&autosave=true`, {
    ...{ body, headers: { 'X-Form': 'tab-1' } },
  })

const refusalIn = ({ errors }: { errors: object[] }) => Object(errors[0])

const given = async (values: object = {}) => {
  const { id } = await write(editor, { assignee: reporter.id, kicker: 'Day one', ...values })
  return { id, base: await newest(id) }
}

describe('a writer from whom a story is taken while they write', () => {
  it('loses no word: a colleague who took over sees them, and they are put in', async () => {
    const { id } = await given()
    await lockedBy(editor.id, id)

    const { status, body } = await type(id, { headline: 'Mine', rev: 1 })

    const { name } = await newsroom.payload.findByID({
      ...{ collection: 'users', id: editor.id, depth: 0, overrideAccess: true },
    })
    const { data, message } = refusalIn(body)
    expect([status, data]).toMatchObject([423, { code: 'locked', by: name, fields: ['headline'] }])
    expect(message).toContain(`${name} has taken over`)
    const { rescue } = data
    const compared = await reporter.ask('POST', `/rescues/${rescue}/compared`, { body: {} })
    expect(compared.body).toMatchObject({ why: 'held', by: name, rev: 1 })
    const { rev, writtenAt } = Object(compared.body)
    const chosen = { rev, writtenAt, choices: { headline: 'mine' } }
    const settled = await reporter.ask('POST', `/rescues/${rescue}/settle`, { body: chosen })
    expect(settled.status).toBe(200)
    expect(await newest(id)).toMatchObject({ headline: 'Mine', rev: 2 })
  })

  it('is told that they may not write, and the desk puts their words in', async () => {
    const { id } = await given()
    await give(id, null)

    const typed = await type(id, { headline: 'Mine', rev: 2 })
    const program = await reporter.ask('PATCH', `/articles/${id}?draft=true`, {
      body: { headline: 'A program’s', rev: 2 },
    })

    expect([typed.status, program.status]).toEqual([403, 403])
    const { rescue } = refusalIn(typed.body).data
    const compared = (who = reporter) =>
      who.ask('POST', `/rescues/${rescue}/compared`, { body: {} })
    const { name: writer } = await newsroom.payload.findByID({
      collection: 'users',
      id: reporter.id,
    })
    expect((await compared()).body).toMatchObject({ why: 'closed', isOwn: true, writer: null })
    expect((await compared(editor)).body).toMatchObject({ why: 'free', isOwn: false, writer })
    expect(refusalIn(program.body).data ?? null).toBeNull()
    const { rev, writtenAt } = Object((await compared(editor)).body)
    const chosen = { rev, writtenAt, choices: { headline: 'mine' } }
    const put = (who: typeof editor) =>
      who.ask('POST', `/rescues/${rescue}/settle`, { body: chosen })
    expect([(await put(reporter)).status, (await put(editor)).status]).toEqual([403, 200])
    expect(await newest(id)).toMatchObject({ headline: 'Mine' })
  })
})

describe('a form whose story a colleague moves or changes meanwhile', () => {
  const refusedThen = async (id: string, body: object) => {
    const { status, body: answer } = await type(id, body)
    expect(status).toBe(412)
    return refusalIn(answer).data.rescue
  }
  const merge = (rescue: string, base: object | null) =>
    reporter.ask('POST', `/rescues/${rescue}/merge`, { body: { autosave: true, base } })

  it('has its words saved beside theirs where no field is the same', async () => {
    const { id, base } = await given({ stage: 'drafting' })
    const moved = await editor.ask('POST', `/articles/${id}/move`, {
      body: { act: 'submit', rev: 1 },
    })
    expect(moved.status).toBe(200)
    const { rev } = await newest(id)
    const other = { kicker: 'Day two', urgency: 2, rev }
    await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: other })
    const rescue = await refusedThen(id, { ...base, headline: 'Mine' })

    const { body, status } = await merge(rescue, base)

    expect(status).toBe(200)
    const stands = { headline: 'Mine', kicker: 'Day two', stage: 'review', urgency: 2, rev: 4 }
    expect(body.doc).toMatchObject(stands)
    expect(await newest(id)).toMatchObject(stands)
    expect(body.fields).toEqual(expect.arrayContaining(['kicker', 'stage', 'urgency']))
    expect(body.fields).not.toContain('headline')
    expect(await reporter.ask('GET', `/rescues/${rescue}`)).toMatchObject({ status: 404 })
  })

  it('is judged like any save: an approval is void once its words are others', async () => {
    const { id } = await given({ stage: 'review' })
    const base = await newest(id)
    const move = { act: 'approve', acknowledged: true, rev: 1 }
    const approved = await editor.ask('POST', `/articles/${id}/move`, { body: move })
    expect(approved.body).toMatchObject({ stage: 'approved', approved: 2 })
    const rescue = await refusedThen(id, { ...base, headline: 'Mine' })

    expect(await merge(rescue, base)).toMatchObject({ status: 200 })
    const voided = { revision: 2, by: editor.id, voidedBy: reporter.id }
    expect(await newest(id)).toMatchObject({ headline: 'Mine', stage: 'review', approval: voided })
  })

  it('has to choose where a field is the same, or nobody knows what both began with', async () => {
    const { id, base } = await given()
    await editor.ask('PATCH', `/articles/${id}?draft=true`, {
      body: { headline: 'Theirs', rev: 1 },
    })
    const rescue = await refusedThen(id, { ...base, headline: 'Mine', kicker: 'Day three' })

    const both = await merge(rescue, base)

    expect(both).toMatchObject({
      status: 409,
      body: { errors: [{ data: { code: 'both-changed' } }] },
    })
    expect(await newest(id)).toMatchObject({ headline: 'Theirs', kicker: 'Day one', rev: 2 })
    expect(await reporter.ask('GET', `/rescues/${rescue}`)).toMatchObject({ status: 200 })
  })

  it('has its words saved in nobody else’s name, for the desk to choose among', async () => {
    const { id, base } = await given()
    await editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { kicker: 'Day two', rev: 1 } })
    const rescue = await refusedThen(id, { ...base, headline: 'Mine' })

    const merged = await editor.ask('POST', `/rescues/${rescue}/merge`, { body: { base } })

    expect(merged).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'not-yours' } }] },
    })
    expect(await newest(id)).toMatchObject({ headline: 'Forum opens', rev: 2 })
    expect(await merge(rescue, base)).toMatchObject({ status: 200 })
  })
})

describe('a form in a browser in which somebody else has logged in', () => {
  it('saves nothing in their name, and keeps nothing', async () => {
    const { id, base } = await given()
    const as = (opener: string, rev: number) =>
      editor.ask('PATCH', `/articles/${id}?draft=true&autosave=true`, {
        body: { ...base, headline: `Of ${opener}`, rev },
        headers: { 'X-Form': 'tab-1', 'X-Form-By': opener },
      })
    const keptOf = async () =>
      (await editor.ask('GET', `/rescues?where[document][equals]=${id}`)).body

    for (const rev of [1, 0]) {
      const { body, status } = await as(reporter.id, rev)
      expect([status, refusalIn(body)]).toMatchObject([403, { data: { code: 'somebody-else' } }])
    }
    expect(await keptOf()).toMatchObject({ totalDocs: 0 })
    expect(await newest(id)).toMatchObject({ headline: 'Forum opens', rev: 1 })
    expect(await as(editor.id, 1)).toMatchObject({ status: 200 })
  })

  it('takes no lock in their name: its writer saves once they are back', async () => {
    const { id } = await given()
    await lockedBy(editor.id, id)
    const late = { body: { headline: 'Mine', rev: 1 }, headers: { 'X-Form-By': reporter.id } }
    const path = `/articles/${id}?draft=true&autosave=true`

    expect(await editor.ask('PATCH', path, late)).toMatchObject({ status: 403 })
    expect(await reporter.ask('PATCH', path, late)).toMatchObject({ status: 200 })
  })
})
