import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { compose, fact, paragraph } from '../../../src/richtext/compose.ts'
import { withFacts } from '../../../src/facts/printed-facts.ts'
import { change, make } from '../../support/programme.ts'
import { hireOne, type Person } from '../../support/staff.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newest, newsroom, people, stored, write } = await openStoryDesk()
const { admin, editor, reporter } = people
const colleague = await hireOne(newsroom.payload, 'editor')

beforeAll(() => admin.ask('POST', '/globals/deskSettings', { body: { approvalByAuthor: false } }))
afterAll(() => newsroom.close())

const move = async (person: Person, id: string, asked: object) => {
  const { rev } = await newest(id)
  const body = { rev, acknowledged: true, ...asked }
  return person.ask('POST', `/articles/${id}/move`, { body })
}

const save = async (person: Person, id: string, words: object, query = 'draft=true') => {
  const { rev } = await newest(id)
  return person.ask('PATCH', `/articles/${id}?${query}`, { body: { rev, ...words } })
}

const codeOf = ({ body }: Awaited<ReturnType<typeof move>>): unknown => {
  const data = body.errors[0]?.data
  return data && 'code' in data ? data.code : data
}

/** A reporter's story, handed in, every word of which an editor has written anew. */
const aRewritten = async (headline = 'All mine') => {
  const { id } = await write(reporter)
  expect(await move(reporter, id, { act: 'submit' })).toMatchObject({ status: 200 })
  expect(await save(editor, id, { headline })).toMatchObject({ status: 200 })
  return id
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

describe('whoever gave a story to its writer', () => {
  it('approves it, although their save wrote the byline', async () => {
    const data = { name: 'Rui Nakamura', user: reporter.id }
    await newsroom.payload.create({
      ...{ collection: 'contributors', data, draft: true, depth: 0, overrideAccess: true },
    })
    const { id } = await write(admin, { stage: 'idea', bylineText: '' })
    await save(editor, id, { assignee: reporter.id })
    await save(reporter, id, { headline: 'Ours' })
    await move(reporter, id, { act: 'submit' })

    expect((await newest(id)).byline).toHaveLength(1)
    expect(await move(editor, id, { act: 'approve' })).toMatchObject({ status: 200 })
  })
})

describe('whoever rewrote a story that was handed in', () => {
  const ways: [string, (id: string) => Promise<Awaited<ReturnType<typeof move>>>][] = [
    ['approve it', (id) => move(editor, id, { act: 'approve' })],
    ['publish it', (id) => move(editor, id, { act: 'publish' })],
    [
      'publish the very revision',
      async (id) => move(editor, id, { act: 'publish', revision: (await newest(id)).rev }),
    ],
    ['save it as published', (id) => save(editor, id, { _status: 'published' }, '')],
    ['save it as approved', (id) => save(editor, id, { stage: 'approved' })],
    [
      'schedule it',
      async (id) => {
        const { rev } = await newest(id)
        const body = { at: inAnHour(), zone: 'UTC', rev, acknowledged: true }
        return editor.ask('POST', `/articles/${id}/schedule`, { body })
      },
    ],
    [
      'publish it among many',
      (id) =>
        editor.ask('PATCH', `/articles?where[id][equals]=${id}`, {
          body: { _status: 'published' },
        }),
    ],
  ]

  it.each(ways)('does not %s', async (_, attempt) => {
    const id = await aRewritten()

    const answer = await attempt(id)

    expect(answer.body.errors[0]?.message).toMatch(/second pair of eyes/)
    expect(await stored(id)).toMatchObject({ _status: 'draft' })
    expect(await newest(id)).toMatchObject({ stage: 'review' })
  })

  it('is told so before asking, and lets a colleague approve it', async () => {
    const id = await aRewritten()

    const { body } = await editor.ask('GET', `/articles/${id}/moves`)

    expect(body.refused).toContainEqual(
      expect.objectContaining({ act: 'approve', code: 'own-story' }),
    )
    expect(await move(colleague, id, { act: 'approve' })).toMatchObject({ status: 200 })
    expect(await move(editor, id, { act: 'publish' })).toMatchObject({ status: 200 })
  })
})

describe('one word in the save that approves', () => {
  it('is written by whoever approves', async () => {
    const { id } = await write(reporter)
    await move(reporter, id, { act: 'submit' })

    const answer = await save(editor, id, { headline: 'Mine', _status: 'published' }, '')

    expect(codeOf(answer)).toBe('own-story')
  })
})

describe('an approval', () => {
  it('stands for the words of others, so that only what is changed after it counts', async () => {
    const id = await aRewritten()
    await move(colleague, id, { act: 'approve' })
    await save(colleague, id, { headline: 'A word of hers' })

    expect(codeOf(await move(colleague, id, { act: 'approve' }))).toBe('own-story')
    expect(await move(editor, id, { act: 'approve' })).toMatchObject({ status: 200 })
  })

  it('of later words leaves an earlier revision unapproved by others', async () => {
    const id = await aRewritten('Mine, unseen by others')
    const { rev } = await newest(id)
    await save(reporter, id, { headline: 'Theirs' })
    await move(colleague, id, { act: 'approve' })

    expect(codeOf(await move(editor, id, { act: 'publish', revision: rev }))).toBe('own-story')
  })

  it('that goes out under a newer draft leaves its writers where they are', async () => {
    const id = await aRewritten()
    await move(colleague, id, { act: 'approve' })
    const { approval } = await newest(id)
    await save(editor, id, { headline: 'Newer words' })
    const revision = approval?.revision

    expect(await move(colleague, id, { act: 'publish', revision })).toMatchObject({ status: 200 })
    expect(codeOf(await move(editor, id, { act: 'publish' }))).toBe('own-story')
    expect(await move(colleague, id, { act: 'publish' })).toMatchObject({ status: 200 })
  })
})

describe('a version that is restored', () => {
  it('counts as written by whoever brings it back', async () => {
    const { id } = await write(reporter)
    await save(reporter, id, { headline: 'Second thoughts' })
    await move(colleague, id, { act: 'approve' })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version.headline': { equals: 'Forum opens' } },
      overrideAccess: true,
    })
    const { rev } = await newest(id)
    const headers = { 'If-Match': `"${rev}"` }
    const path = `/articles/versions/${docs[0]?.id}?draft=true`
    expect(await editor.ask('POST', path, { headers })).toMatchObject({ status: 200 })

    expect(codeOf(await move(editor, id, { act: 'approve' }))).toBe('own-story')
  })
})

describe('what the program writes into a story', () => {
  const anEvent = (values: object = {}) =>
    make(newsroom.payload, 'events', {
      attendance: { value: 300, qualifier: 'nearly' },
      _status: 'published',
      ...values,
    })
  const aStoryOf = async (event: string) => {
    const body = compose(paragraph('With ', fact(event, 'attendance'), ' guests.'))
    const { id } = await write(reporter, { body })
    await move(reporter, id, { act: 'submit' })
    return id
  }
  const printed = { printed: 'nearly 300', value: '300 nearly' }

  it('is nobody’s: a fact that its event has only now', async () => {
    const { id: event } = await anEvent({ attendance: { value: null } })
    const id = await aStoryOf(event)
    await change(newsroom.payload, 'events', event, { attendance: { value: 280 } })

    expect(await save(editor, id, { internalNote: 'Lead' })).toMatchObject({ status: 200 })
    expect(JSON.stringify((await newest(id)).body)).toContain('"printed":"280"')
    expect(await move(editor, id, { act: 'approve' })).toMatchObject({ status: 200 })
  })

  it.each([
    ['words it as they like', { ...printed, printed: 'hardly any' }],
    ['sends another value', { printed: null, value: 'x' }],
    ['has it printed anew', { printed: null, value: null }],
  ])('is theirs who %s', async (_, words) => {
    const { id: event } = await anEvent()
    const id = await aStoryOf(event)
    await move(colleague, id, { act: 'approve' })
    await change(newsroom.payload, 'events', event, { attendance: { value: 280 } })
    const body = withFacts((await newest(id)).body, (known) => ({ ...known, ...words }))
    await save(editor, id, { body })

    expect(await newest(id)).toMatchObject({ approval: { voidedBy: editor.id } })
    expect(codeOf(await move(editor, id, { act: 'approve' }))).toBe('own-story')
  })

  it('is not the byline that somebody writes while they give the story away', async () => {
    const { id } = await write(reporter)
    await move(reporter, id, { act: 'submit' })
    await move(colleague, id, { act: 'approve' })
    const data = { name: 'Somebody else', user: null }
    const { id: contributor } = await newsroom.payload.create({
      ...{ collection: 'contributors', data, draft: true, depth: 0, overrideAccess: true },
    })
    const byline = [{ contributor, role: 'by' }]
    await save(editor, id, { assignee: colleague.id, byline })

    expect(codeOf(await move(editor, id, { act: 'approve' }))).toBe('own-story')
  })
})

describe('where editors may approve their own', () => {
  it('nobody is held up, and what they approved themselves stays theirs', async () => {
    const settle = (approvalByAuthor: boolean) =>
      admin.ask('POST', '/globals/deskSettings', { body: { approvalByAuthor } })
    const id = await aRewritten()
    await settle(true)
    expect(await move(editor, id, { act: 'approve' })).toMatchObject({ status: 200 })
    await settle(false)

    expect(codeOf(await move(editor, id, { act: 'publish' }))).toBe('own-story')
  })
})

describe('whoever wrote words that a colleague put in for them', () => {
  it('does not approve them, and the colleague does not either', async () => {
    const { id } = await write(reporter)
    await move(reporter, id, { act: 'submit' })
    const { rev } = await newest(id)
    await save(reporter, id, { kicker: 'Day two' })
    const late = await save(editor, id, { headline: 'Mine', rev })
    expect(late.status).toBe(412)
    const { rescue } = z.object({ rescue: z.string() }).parse(late.body.errors[0]?.data)
    const compared = await colleague.ask('POST', `/rescues/${rescue}/compared`, { body: {} })
    const body = { ...compared.body, choices: { headline: 'mine' } }
    const settled = await colleague.ask('POST', `/rescues/${rescue}/settle`, { body })
    expect(settled).toMatchObject({ status: 200 })

    for (const person of [editor, colleague])
      expect(codeOf(await move(person, id, { act: 'approve' }))).toBe('own-story')
    expect(await move(admin, id, { act: 'approve' })).toMatchObject({ status: 200 })
  })
})
