import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { compose, link, paragraph } from '../../../src/richtext/compose.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, publish, stored, write } = await openStoryDesk()
const { editor, reporter } = people

afterAll(() => newsroom.close())

const refusal = z.object({
  errors: z.tuple([z.object({ message: z.string(), data: z.unknown() })]),
})
const detail = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })

/** A month from now, on the clock of UTC. */
const soon = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 16)

/** Two megabytes of words, as a whole transcript has them. */
const long = (mark: string) =>
  compose(
    ...Array.from({ length: 500 }, (_, at) => paragraph(`${mark} ${at} ${'word '.repeat(820)}`)),
  )

/** Nobody can read what jest would print of two megabytes. */
const isSame = (one: unknown, other: object) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))

describe('a body of two megabytes', () => {
  it('is saved, saved again by itself, and published, to the last word', async () => {
    const { id } = await write(editor, { body: long('first') })
    const body = { body: long('second'), rev: 1 }
    const autosaved = await editor.ask(
      'PATCH',
      `/articles/${id}?draft=true&autosave=true&depth=0`,
      { body },
    )
    const typed = await newest(id)
    const published = await publish(id)

    expect(JSON.stringify(body).length).toBeGreaterThan(2_000_000)
    expect([autosaved.status, published.status]).toEqual([200, 200])
    expect(isSame(typed.body, body.body)).toBe(true)
    expect(isSame((await stored(id)).body, body.body)).toBe(true)
  }, 60_000)

  it('is kept whole when somebody was faster', async () => {
    const { id } = await write(editor)
    await editor.ask('PATCH', `/articles/${id}?draft=true`, {
      body: { headline: 'Faster', rev: 1 },
    })
    const sent = long('slower')

    const { body, status } = await editor.ask('PATCH', `/articles/${id}?draft=true`, {
      body: { body: sent, rev: 1 },
    })
    const [{ data }] = refusal.parse(body).errors
    const { rescue } = z.object({ rescue: z.string() }).parse(data)
    const kept = await newsroom.payload.findByID({
      ...{ collection: 'rescues', id: rescue, depth: 0, overrideAccess: true },
    })

    expect(status).toBe(412)
    expect(isSame(z.object({ body: z.unknown() }).parse(kept.sent).body, sent)).toBe(true)
  }, 60_000)
})

describe('a headline', () => {
  it.each([
    ['from right to left', 'افتتاح المنتدى في ليوتشو'],
    ['in Chinese', '中国—东盟环境合作论坛开幕'],
    ['with joined pictures', 'Forum opens 👩‍🔬 in Liuzhou'],
    ['with letters that are composed', 'Café Zoë'],
  ])('%s goes out as it was written', async (_, headline) => {
    const { id } = await write(editor, { headline })
    const { status } = await publish(id)

    expect([status, (await stored(id)).headline]).toEqual([200, headline])
    expect((await stored(id)).slug).toMatch(/^[\p{L}\p{N}-]+$/u)
  })

  it.each(['\u200b\u200b', '\u00a0\u2060', '\ufeff', '\u202e\u202c', '   '])(
    'of which nothing can be seen (%j) is none',
    async (headline) => {
      const { id } = await write(editor, { headline })
      const { body, status } = await publish(id)
      const [{ data }] = refusal.parse(body).errors

      expect(status).toBe(400)
      expect(detail.parse(data).errors).toContainEqual({
        path: 'headline',
        message: 'Write a headline: a story cannot go out without one.',
      })
    },
  )

  it('of which half a character is broken is refused or mended, and stays readable', async () => {
    const { body, status } = await editor.ask('POST', '/articles?draft=true', {
      body: { headline: 'Forum \ud83d opens', bylineText: 'x' },
    })
    const { headline } = status === 201 ? await newest(body.doc.id) : { headline: '' }

    expect([201, 400]).toContain(status)
    expect(headline?.isWellFormed()).toBe(true)
  })
})

describe('words that are too long', () => {
  const huge = 'a'.repeat(100_000)

  it.each([
    ['reason', 'move', { act: 'sendBack', reason: huge }],
    ['override.reason', 'move', { act: 'publish', override: { reason: huge } }],
    ['override.reason', 'schedule', { at: soon, zone: 'UTC', override: { reason: huge } }],
    ['before', 'correct', { type: 'correction', position: 'top', text: 'Wrong.', before: huge }],
    ['text', 'correct', { type: 'correction', position: 'top', text: huge, acknowledged: true }],
  ])('name %s of %s and the limit', async (field, way, said) => {
    const { id } = await write(editor)
    await publish(id)
    const body = { rev: 2, ...said }
    const { body: answer, status } = await editor.ask('POST', `/articles/${id}/${way}`, { body })
    const [{ data, message }] = refusal.parse(answer).errors
    const told = `${message} ${JSON.stringify(data)}`

    expect(status).toBe(400)
    expect(told).toContain(field)
    expect(told).toMatch(/1,?000|2,?000|20,?000/)
    expect(told.length).toBeLessThan(1_000)
    expect(await newest(id)).toMatchObject({ rev: 2, stage: 'published' })
  })

  it('of a reason given with a save are cut in the log, and the save is made', async () => {
    const { id } = await write(reporter)
    await reporter.ask('POST', `/articles/${id}/move`, { body: { act: 'submit', rev: 1 } })
    const path = `/articles/${id}?draft=true&why=${huge.slice(0, 4_000)}`
    const { status } = await editor.ask('PATCH', path, { body: { stage: 'drafting', rev: 2 } })

    expect(status).toBe(200)
    expect((await newest(id)).sentBack?.why).toHaveLength(1_000)
  })
})

describe('a revision', () => {
  const saves: [string, string, string, object][] = [
    ['a save', 'PATCH', '?draft=true', { headline: 'Other' }],
    ['a move', 'POST', '/move', { act: 'submit' }],
    ['a schedule', 'POST', '/schedule', { at: soon, zone: 'UTC' }],
    ['a correction', 'POST', '/correct', { type: 'correction', position: 'top', text: 'Wrong.' }],
  ]
  const wrong: [unknown, number[]][] = [
    [undefined, [400, 428]],
    [null, [400, 428]],
    ['1', [400]],
    [{}, [400]],
    [[1], [400]],
    [true, [400]],
    [1.5, [400]],
    [-1, [400, 412]],
    [1e300, [400, 412]],
    [999_999_999, [400, 412]],
  ]

  it.each(saves)(
    'of %s that cannot be is refused with what to send',
    async (_, method, path, said) => {
      const { id } = await write(editor)
      await publish(id)
      const answers: string[] = []
      for (const [rev, statuses] of wrong) {
        const answer = await editor.ask(method, `/articles/${id}${path}`, {
          body: { ...said, rev },
        })
        const [{ message }] = refusal.parse(answer.body).errors
        if (!statuses.includes(answer.status) || !/rev/i.test(message))
          answers.push(`${JSON.stringify(rev)}: ${answer.status} ${message}`)
      }

      expect(answers).toEqual([])
      expect(await newest(id)).toMatchObject({
        rev: 2,
        stage: 'published',
        headline: 'Forum opens',
      })
    },
  )
})

describe('the same move twice', () => {
  const submit = { body: { act: 'submit', rev: 1 } }

  it('in turn is refused the second time, with where the story stands', async () => {
    const { id } = await write(reporter)
    const path = `/articles/${id}/move`
    const answers = [
      await reporter.ask('POST', path, submit),
      await reporter.ask('POST', path, submit),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 412])
    expect(await newest(id)).toMatchObject({ stage: 'review', rev: 2 })
  })

  it('at once is made once, whoever asks', async () => {
    const { id } = await write(reporter)
    const path = `/articles/${id}/move`
    const asked = [reporter, reporter, editor, reporter].map(({ ask }) => ask('POST', path, submit))
    const answers = await Promise.all(asked)
    const log = await newsroom.payload.find({
      collection: 'auditLog',
      where: { and: [{ document: { equals: id } }, { act: { equals: 'submit' } }] },
      ...{ depth: 0, overrideAccess: true },
    })

    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 412, 412, 412])
    expect(await newest(id)).toMatchObject({ stage: 'review', rev: 2 })
    expect(log.totalDocs).toBe(1)
  })
})

describe('a link to a story that readers do not have', () => {
  const aTarget = async (act: 'kill' | 'unpublish' | 'trash') => {
    const { id } = await write(editor, { headline: 'The other' })
    await publish(id)
    const { status } =
      act === 'trash'
        ? await editor.ask('PATCH', `/articles/${id}`, {
            body: { deletedAt: new Date().toISOString() },
          })
        : await editor.ask('POST', `/articles/${id}/move`, { body: { act, rev: 2 } })
    expect(status).toBe(200)
    return id
  }

  it.each([
    ['was killed', async () => aTarget('kill'), 'link-gone', /was killed/],
    ['is in the trash', async () => aTarget('trash'), 'link-gone', /is in the trash/],
    ['was unpublished', async () => aTarget('unpublish'), 'link-unpublished', /is not published/],
    [
      'never came out',
      async () => (await write(editor)).id,
      'link-unpublished',
      /is not published/,
    ],
  ])('as it %s is found before publication, and said how', async (_, make, code, sentence) => {
    const words = paragraph(link({ ref: 'articles', id: await make() }, 'Read on'))
    const { id } = await write(editor, { body: compose(words) })
    const { body } = await editor.ask('GET', `/articles/${id}/pre-flight`)

    expect(body).toMatchObject({
      warnings: [{ code, path: 'body', message: expect.stringMatching(sentence) }],
    })
  })
})
