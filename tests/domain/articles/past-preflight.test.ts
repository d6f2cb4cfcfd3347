import { afterAll, describe, expect, it } from '@jest/globals'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { openStoryDesk } from '../../support/story-desk.ts'
import type { Answer } from '../../support/staff.ts'

const { newest, newsroom, people, stored, write } = await openStoryDesk()

afterAll(() => newsroom.close())

const { editor } = people
const published = { _status: 'published' as const }
const fine = { bylineText: 'By the desk', body: compose(paragraph('A')) }
const uncredited = { ...fine, bylineText: null }

const aStory = async (values: object) => {
  const { id, rev } = await write(editor, values)
  return { id, rev }
}

type Story = { id: string; rev: number }

/** Every way in which a person lets a story out. */
const ways: [string, (story: Story) => Promise<Answer>][] = [
  ['by the button', ({ id, rev }) => move(id, { act: 'publish', rev })],
  ['by approving it', ({ id, rev }) => move(id, { act: 'approve', rev })],
  [
    'by saving it as published',
    ({ id, rev }) => editor.ask('PATCH', `/articles/${id}`, { body: { ...published, rev } }),
  ],
  [
    'by way of a draft',
    ({ id, rev }) =>
      editor.ask('PATCH', `/articles/${id}?draft=true`, { body: { ...published, rev } }),
  ],
]

const move = (id: string, body: object) => editor.ask('POST', `/articles/${id}/move`, { body })

const bulk = (ids: string[]) =>
  editor.ask('PATCH', `/articles?where[id][in]=${ids.join()}&draft=true`, { body: published })

describe('a story that must not go out so', () => {
  it.each(ways)('is held up %s, at the field', async (_, letOut) => {
    const story = await aStory(uncredited)

    const answer = await letOut(story)

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.message).toMatch(/^Say where it comes from/)
    expect(await newest(story.id)).toMatchObject({ stage: 'drafting', rev: story.rev })
    expect(await stored(story.id)).toMatchObject({ _status: 'draft' })
  })

  it.each(ways)('goes out %s once that is mended', async (_, letOut) => {
    expect((await letOut(await aStory(fine))).status).toBeLessThan(300)
  })

  it('is left behind when many are published, and named', async () => {
    const [ready, held] = [await aStory(fine), await aStory(uncredited)]

    const { body } = await bulk([ready.id, held.id])

    expect(body.docs.map(({ id }) => id)).toEqual([ready.id])
    expect(body.errors).toMatchObject([
      { id: held.id, message: expect.stringMatching(/Say where it comes from/) },
    ])
  })

  it('is refused as a new one, and to code that asks for somebody', async () => {
    const body = { headline: 'x', language: 'en', ...uncredited, ...published }
    const { id } = await aStory(uncredited)
    const of = { collection: 'users', id: editor.id, depth: 0, overrideAccess: true } as const
    const user = await newsroom.payload.findByID(of)
    const asked = { collection: 'articles', id, data: published, overrideAccess: false } as const

    expect((await editor.ask('POST', '/articles', { body })).status).toBe(400)
    await expect(newsroom.payload.update({ ...asked, user })).rejects.toThrow(/Say where it comes/)
  })
})

it('an older version does not come back to readers past pre-flight', async () => {
  const { id } = await aStory(uncredited)
  await newsroom.payload.update({
    collection: 'articles',
    id,
    data: published,
    overrideAccess: true,
  })
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    limit: 1,
    overrideAccess: true,
  })
  const { rev } = await newest(id)
  const mended = { ...published, rev, bylineText: 'By the desk' }
  expect((await editor.ask('PATCH', `/articles/${id}`, { body: mended })).status).toBe(200)

  const path = `/articles/versions/${docs[0]?.id}`
  const answer = await editor.ask('POST', path, { headers: { 'If-Match': String((rev ?? 0) + 1) } })

  expect(answer.body.errors[0]?.message).toMatch(/^Say where it comes from/)
  expect(await stored(id)).toMatchObject({ bylineText: 'By the desk' })
})

describe('an override', () => {
  it('lets the desk publish with a reason, which goes to the audit log', async () => {
    const { id, rev } = await aStory(uncredited)
    const override = { reason: 'The agency is named in the text.' }

    const silent = await move(id, { act: 'publish', rev, override: { reason: ' ' } })
    const answer = await move(id, { act: 'publish', rev, override })

    expect([silent.status, answer.status]).toEqual([400, 200])
    const where = encodeURI(`/auditLog?where[document][equals]=${id}&sort=-createdAt&limit=5`)
    const log = JSON.stringify((await editor.ask('GET', where)).body.docs)
    expect(log).toContain(override.reason)
    expect(log).toContain('credit-missing')
  })
})

describe('a warning', () => {
  const warned = { ...fine, headline: 'x'.repeat(90) }
  const note = { text: 'There were 280.', type: 'correction', position: 'top' }
  const inAnHour = { at: new Date(Date.now() + 3_600_000).toISOString(), zone: 'UTC' }
  const paths: [string, object][] = [
    ['move', { act: 'publish' }],
    ['schedule', inAnHour],
    ['correct', note],
  ]

  it.each(paths)('is shown once to whoever has not seen it: %s', async (path, asked) => {
    const { id, rev } = await aStory(fine)
    const out = await editor.ask('PATCH', `/articles/${id}`, { body: { ...published, rev } })
    const draft = { body: { ...warned, rev: out.body.doc.rev } }
    const saved = await editor.ask('PATCH', `/articles/${id}?draft=true`, draft)
    const send = (more: object) => {
      const body = { ...asked, rev: saved.body.doc.rev, ...more }
      return editor.ask('POST', `/articles/${id}/${path}`, { body })
    }

    const unseen = await send({})
    const seen = await send({ acknowledged: true })

    expect(unseen).toMatchObject({
      status: 409,
      body: { errors: [{ data: { code: 'warnings', findings: [{ level: 'warning' }] } }] },
    })
    expect(seen.status).toBe(200)
  })
})

it('the program publishes what it is told to', async () => {
  const { id } = await aStory(uncredited)

  await newsroom.payload.update({
    collection: 'articles',
    id,
    data: published,
    overrideAccess: true,
  })

  expect(await stored(id)).toMatchObject(published)
})
