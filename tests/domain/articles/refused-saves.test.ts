import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { forget } from '../../../src/rescue/forget.ts'
import { compose, paragraph, photo } from '../../../src/richtext/compose.ts'
import { openStoryDesk } from '../../support/story-desk.ts'
import { hireOne, type Person } from '../../support/staff.ts'

let site: Awaited<ReturnType<typeof openStoryDesk>>
let other: Person

beforeAll(async () => {
  site = await openStoryDesk()
  other = await hireOne(site.newsroom.payload, 'editor', { name: 'Ada' })
})

afterAll(() => site.newsroom.close())

const refusal = z.object({
  data: z.object({
    code: z.literal('stale-revision'),
    rev: z.number(),
    by: z.string(),
    at: z.string(),
    fields: z.array(z.string()),
    rescue: z.string().nullable(),
  }),
})

const typing = { query: '&autosave=true', headers: { 'X-Form': 'tab-1' } }

type Saving = { by?: Person; query?: string; headers?: Record<string, string> }

const save = (id: string, body: object, { by, query = '', headers = {} }: Saving = {}) =>
  (by ?? site.people.editor).ask('PATCH', `/articles/${id}?draft=true${query}`, { body, headers })

const refused = async (id: string, body: object, saving?: Saving) => {
  const answer = await save(id, body, saving)
  expect(answer.status).toBe(412)
  return refusal.parse(answer.body.errors[0]).data
}

const meeting = z.object({
  rev: z.number(),
  writtenAt: z.string(),
  by: z.string(),
  conflicts: z.array(
    z.looseObject({ path: z.string(), touched: z.string(), touchedRows: z.array(z.string()) }),
  ),
})

const compare = async (rescue: string | null, body: object = {}, by = site.people.editor) => {
  const answer = await by.ask('POST', `/rescues/${rescue}/compared`, { body })
  return meeting.parse(answer.body)
}

const settle = async (rescue: string | null, body: object, by = site.people.editor) => {
  const { body: kept } = await by.ask('GET', `/rescues/${rescue}`)
  const writtenAt = kept.updatedAt
  return by.ask('POST', `/rescues/${rescue}/settle`, { body: { writtenAt, ...body } })
}

describe('a refused save', () => {
  it('says which revision is the newest, who made it, and in which fields it differs', async () => {
    const { id } = await site.write(site.people.editor, { kicker: 'Day one' })
    await save(id, { headline: 'Faster', rev: 1 }, { by: other })

    const data = await refused(id, { headline: 'Slower', kicker: 'Day one', rev: 1 })

    expect(data).toMatchObject({ rev: 2, by: 'Ada', fields: ['headline'] })
  })

  it('keeps nothing when it would have changed nothing', async () => {
    const { id } = await site.write(site.people.editor)
    await save(id, { headline: 'Both', rev: 1 }, { by: other })

    expect(await refused(id, { headline: 'Both', rev: 1 })).toMatchObject({
      fields: [],
      rescue: null,
    })
  })

  it('is kept for its writer and the desk, and for nobody else', async () => {
    const { reporter, translator, admin } = site.people
    const { id } = await site.write(reporter)
    await save(id, { headline: 'Faster', rev: 1 })
    const { rescue } = await refused(id, { headline: 'Slower', rev: 1 }, { by: reporter })
    const read = async (by: Person) => (await by.ask('GET', `/rescues/${rescue}`)).status

    expect(await Promise.all([reporter, admin, translator].map(read))).toEqual([200, 200, 404])
    expect(await settle(rescue, { rev: 2, choices: {} }, translator)).toMatchObject({ status: 404 })
  })

  it('is kept as one of the newest two hundred of its writer, and of 4 MB at most', async () => {
    const { payload } = site.newsroom
    const { id } = await site.write(site.people.editor)
    await save(id, { headline: 'Faster', rev: 1 }, { by: other })
    const oldest = (await refused(id, { headline: 'Slow', rev: 1 })).rescue ?? ''
    const keptOf = async () => {
      const where = { document: { equals: id } }
      const all = { depth: 0, pagination: false, overrideAccess: true, sort: 'updatedAt' } as const
      return (await payload.find({ collection: 'rescues', where, ...all })).docs
    }
    const [record] = await keptOf()
    const { id: _, ...same } = record ?? {}
    for (let nth = 0; nth < 199; nth++)
      await payload.db.create({ collection: 'rescues', data: { ...same, id: randomUUID() } })

    const newest = (await refused(id, { headline: 'Slower', rev: 1 })).rescue ?? ''

    const ids = (await keptOf()).map((doc) => doc.id)
    expect(ids).toHaveLength(200)
    expect(ids).toContain(newest)
    expect(ids).not.toContain(oldest)
    const long = 'x'.repeat(4 * 1024 * 1024)
    expect(await refused(id, { internalNote: long, rev: 1 })).toMatchObject({ rescue: null })
  })

  it('is kept once for a form that goes on typing, and each for itself otherwise', async () => {
    const { id } = await site.write(site.people.editor)
    await save(id, { headline: 'Faster', rev: 1 }, { by: other })
    const kept = [
      await refused(id, { headline: 'Slow', rev: 1 }, typing),
      await refused(id, { headline: 'Slower', rev: 1 }, typing),
      await refused(
        id,
        { headline: 'Slow', rev: 1 },
        { ...typing, headers: { 'X-Form': 'tab-2' } },
      ),
      await refused(id, { kicker: 'A script', rev: 1 }),
      await refused(id, { kicker: 'The same script', rev: 1 }),
    ]

    expect(new Set(kept.map(({ rescue }) => rescue)).size).toBe(4)
    const { body } = await site.people.editor.ask('GET', `/rescues/${kept[1]?.rescue}`)
    expect(body.sent).toMatchObject({ headline: 'Slower' })
  })
})

describe('the words of a refused save', () => {
  it('meet the newer ones field by field, and it is known who changed what', async () => {
    const base = { headline: 'Forum opens', kicker: 'Day one', standfirst: 'In Liuzhou.' }
    const { id } = await site.write(site.people.editor, base)
    await save(id, { headline: 'Theirs', kicker: 'Day two', rev: 1 }, { by: other })
    const mine = { headline: 'Mine', kicker: 'Day one', standfirst: 'In Guangxi.', rev: 1 }
    const { rescue } = await refused(id, mine)

    const touched = ({ conflicts }: z.infer<typeof meeting>) =>
      conflicts.map((each) => [each.path, each.touched])
    const known = [
      ['kicker', 'theirs'],
      ['headline', 'both'],
      ['standfirst', 'mine'],
    ]
    expect(touched(await compare(rescue, { base }))).toEqual(known)
    expect(touched(await compare(rescue))).toEqual(known)
  })

  it('are put in where they are chosen, paragraph by paragraph in the body', async () => {
    const { id } = await site.write(site.people.editor, {
      body: compose(paragraph('First.'), paragraph('Second.'), paragraph('Third.')),
      kicker: 'Day one',
    })
    const theirs = compose(
      paragraph('First of all, she said.'),
      paragraph('Second.'),
      paragraph('Third.'),
    )
    await save(id, { body: theirs, kicker: 'Day two', rev: 1 }, { by: other })
    const mine = compose(paragraph('First.'), paragraph('Second.'), paragraph('Third, he said.'))
    const { rescue } = await refused(id, {
      body: mine,
      kicker: 'Day three',
      headline: 'Mine',
      rev: 1,
    })
    const { conflicts, rev } = await compare(rescue)
    const body = conflicts.find(({ path }) => path === 'body')

    const choices = {
      body: body?.touchedRows.map((row) => (row === 'mine' ? 'mine' : 'theirs')),
      kicker: 'mine',
    }
    const settled = await settle(rescue, { rev, choices })

    expect(body?.touchedRows).toEqual(['theirs', 'both', 'mine'])
    expect(settled).toMatchObject({ status: 200, body: { rev: 3 } })
    const story = await site.newest(id)
    expect(story).toMatchObject({ headline: 'Forum opens', kicker: 'Day three', rev: 3 })
    expect(JSON.stringify(story.body)).toMatch(/First of all, she said.*Second\..*Third, he said\./)
    expect(await settle(rescue, { rev, choices })).toMatchObject({ status: 404 })
  })

  it('are refused once more when somebody is faster once more, and stay kept', async () => {
    const { id } = await site.write(site.people.editor)
    await save(id, { headline: 'Faster', rev: 1 }, { by: other })
    const { rescue } = await refused(id, { headline: 'Mine', rev: 1 })
    await save(id, { headline: 'Faster again', rev: 2 }, { by: other })

    expect(await settle(rescue, { rev: 2, choices: { headline: 'mine' } })).toMatchObject({
      status: 412,
    })
    expect(await settle(rescue, { rev: 3, choices: { headline: 'mine' } })).toMatchObject({
      status: 200,
    })
    expect(await site.newest(id)).toMatchObject({ headline: 'Mine' })
  })

  it('are not saved by what was chosen among older ones, and stay kept', async () => {
    const { id } = await site.write(site.people.editor)
    await save(id, { headline: 'Faster', rev: 1 }, { by: other })
    const { rescue } = await refused(id, { headline: 'Mine', rev: 1 }, typing)
    const { rev, writtenAt } = await compare(rescue)
    await refused(id, { headline: 'Mine, and more', rev: 1 }, typing)
    const choices = { headline: 'mine' }

    const late = await settle(rescue, { rev, writtenAt, choices })
    expect(late).toMatchObject({
      status: 412,
      body: { errors: [{ data: { code: 'words-went-on' } }] },
    })
    expect(await settle(rescue, { rev, choices })).toMatchObject({ status: 200 })
    expect(await site.newest(id)).toMatchObject({ headline: 'Mine, and more' })
  })

  it('are forgotten as they were read: what the form put in since stays kept', async () => {
    const { editor } = site.people
    const { id } = await site.write(editor)
    await save(id, { headline: 'Faster', rev: 1 }, { by: other })
    const { rescue } = await refused(id, { headline: 'Mine', rev: 1 }, typing)
    const record = z.looseObject({ id: z.string(), updatedAt: z.string() })
    const kept = async () => record.parse((await editor.ask('GET', `/rescues/${rescue}`)).body)
    const [req, early] = [await createLocalReq({}, site.newsroom.payload), await kept()]
    await refused(id, { headline: 'Mine, and more', rev: 1 }, typing)

    await forget(req, early)
    expect(await kept()).toMatchObject({ sent: { headline: 'Mine, and more' } })
    await forget(req, await kept())
    expect(await editor.ask('GET', `/rescues/${rescue}`)).toMatchObject({ status: 404 })
  })
})

/** 200 with `ROUNDS=200`; fewer in the suite, which has to stay quick. */
const rounds = Number(process.env.ROUNDS ?? 30)

describe(`of two editors who save one article ${rounds} times, in turn and at once`, () => {
  it(
    'each save is in the article’s history or kept: no text is lost',
    async () => {
      const { editor } = site.people
      const { id } = await site.write(editor)
      const seen = new Map([editor, other].map((person) => [person, 1]))
      const kept: string[] = []
      const saveOne = async (person: Person, words: string) => {
        const body = {
          headline: words,
          body: compose(paragraph(words), photo('gone')),
          rev: seen.get(person),
        }
        const answer = await save(id, body, { by: person })
        if (answer.status === 200) seen.set(person, answer.body.doc.rev)
        else {
          const { rescue, rev } = refusal.parse(answer.body.errors[0]).data
          kept.push(rescue ?? '')
          seen.set(person, rev)
        }
      }

      for (let round = 0; round < rounds; round += 1) {
        const [first, second] = round % 2 ? [editor, other] : [other, editor]
        if (round % 3 === 0) {
          await saveOne(first, `${round} a`)
          await saveOne(second, `${round} b`)
        } else await Promise.all([saveOne(first, `${round} a`), saveOne(second, `${round} b`)])
      }

      const { payload } = site.newsroom
      const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
      const where = { parent: { equals: id } }
      const { docs } = await payload.findVersions({ ...all, collection: 'articles', where })
      const rescues = await payload.find({
        ...all,
        collection: 'rescues',
        where: { id: { in: kept } },
      })
      const words = [
        ...docs.map(({ version }) => version.headline),
        ...rescues.docs.map(({ sent }) => z.object({ headline: z.string() }).parse(sent).headline),
      ]
      const written = Array.from({ length: rounds }, (_, round) => [
        `${round} a`,
        `${round} b`,
      ]).flat()
      expect(kept.length).toBeGreaterThan(rounds / 3)
      expect(words.toSorted()).toEqual([...written, 'Forum opens'].toSorted())
    },
    rounds * 1000,
  )
})
