import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { type Role, staff } from '../../../src/access/roles.ts'
import { compose, heading, paragraph, photo } from '../../../src/richtext/compose.ts'
import { toText } from '../../../src/richtext/text.ts'
import { laggingTranslations } from '../../../src/translations/lagging.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { hire, type Person } from '../../support/staff.ts'

let newsroom: Newsroom
let people: Record<Role, Person>

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = await hire(newsroom.payload)
})

afterAll(() => newsroom.close())

const articles = { collection: 'articles', overrideAccess: true } as const
const body = compose(
  heading(2, 'Opening'),
  paragraph('The forum opened in Liuzhou on Tuesday.'),
  photo('9bd4f3c2-4a1f-4a31-9ac6-2f7e3c0a8d11'),
  paragraph('About 300 people came.'),
)

async function aSource(): Promise<string> {
  const data = { headline: 'Forum opens', standfirst: 'In Liuzhou.', language: 'en', body } as const
  const { id } = await newsroom.payload.create({ ...articles, draft: true, data })
  await newsroom.payload.update({ ...articles, id, data: { _status: 'published' } })
  return id
}

const translate = (who: Person, id: string, wish: object) =>
  who.ask('POST', `/articles/${id}/translations`, { body: wish })

const read = (id: string) => newsroom.payload.findByID({ ...articles, id, depth: 0, draft: true })

const languageSchema = z.object({
  language: z.string(),
  article: z
    .object({ id: z.string(), isSource: z.boolean(), behind: z.number().nullable() })
    .nullable(),
})

async function languagesOf(id: string) {
  const answer = await people.viewer.ask('GET', `/articles/${id}/translations`)
  return z.array(languageSchema).parse(answer.body.languages)
}

async function laggingOf({ id }: Person) {
  const collection = 'users'
  const user = await newsroom.payload.findByID({ collection, id, overrideAccess: true })
  const req = await createLocalReq({ user: { ...user, collection } }, newsroom.payload)
  const viewer = staff(req)
  return viewer && laggingTranslations(req, viewer)
}

it('begins a translation with the blocks and links of its source, and without its headline', async () => {
  const source = await aSource()

  const { body: kept } = await translate(people.editor, source, { language: 'zh' })
  const sibling = await read(kept.id)

  expect(sibling).toMatchObject({
    language: 'zh',
    translationOf: source,
    translationGroup: (await read(source)).translationGroup,
    translatedFromRevision: 2,
    _status: 'draft',
  })
  expect(sibling.headline ?? null).toBeNull()
  expect(toText(sibling.body, () => null)).toContain('The forum opened in Liuzhou')
})

it('leaves paragraphs blank where one asks for it, and keeps the photos', async () => {
  const { body: begun } = await translate(people.editor, await aSource(), {
    ...{ language: 'zh', words: 'blank' },
  })
  const sibling = await read(begun.id)

  expect(toText(sibling.body, () => null)).toBe('')
  expect(sibling.body?.root.children.map(({ type }) => type)).toEqual([
    ...['heading', 'paragraph', 'block', 'paragraph'],
  ])
})

it.each([
  ['a translator into their language', 'translator', 'zh', 200],
  ['a reporter', 'reporter', 'zh', 200],
  ['a viewer', 'viewer', 'zh', 403],
  ['an editor into its own language', 'editor', 'en', 400],
] as const)('lets %s: %s → %s', async (_name, role, language, status) => {
  const answer = await translate(people[role], await aSource(), { language })

  expect(answer.status).toBe(status)
  if (status === 200) expect((await read(answer.body.id)).assignee).toBe(people[role].id)
})

it.each([
  ['words', { language: 'zh', words: 'some' }, /^“words” cannot be read/u],
  ['dueAt', { language: 'zh', dueAt: 'tomorrow' }, /^“dueAt” cannot be read/u],
  ['language', { language: 'x'.repeat(36) }, /^“language” is too long/u],
])('says that it is %s that cannot be read', async (_field, wish, said) => {
  const answer = await translate(people.editor, await aSource(), wish)

  expect([answer.status, answer.body.errors[0]?.message]).toEqual([
    400,
    expect.stringMatching(said),
  ])
})

it('leads to the translation there is instead of beginning another', async () => {
  const source = await aSource()
  const first = await translate(people.editor, source, { language: 'zh' })
  const again = await translate(people.translator, source, { language: 'zh' })

  expect(again.body).toMatchObject({ id: first.body.id, isNew: false })
})

it('begins one translation where two begin it at once', async () => {
  const source = await aSource()

  const answers = await Promise.all(
    [people.editor, people.translator].map((who) => translate(who, source, { language: 'zh' })),
  )

  const { docs } = await newsroom.payload.find({
    ...articles,
    where: { translationOf: { equals: source } },
    ...{ draft: true, depth: 0, select: {} },
  })
  expect(docs).toHaveLength(1)
  // one of two that meet may lose on MongoDB, with nothing left behind: the door sends it again
  expect(answers.filter(({ status }) => status === 200).map(({ body: { id } }) => id)).toContain(
    docs[0]?.id,
  )
})

it('leaves the embargo to its source, to be held and let go with it', async () => {
  const embargo = { embargoUntil: '2124-10-29T01:00:00.000Z', embargoTimeZone: 'Asia/Shanghai' }
  const data = { headline: 'Held', language: 'en', body, ...embargo } as const
  const { id: source } = await newsroom.payload.create({ ...articles, draft: true, data })

  const { body: begun } = await translate(people.editor, source, { language: 'zh' })

  expect((await read(source)).embargoUntil).toBe(embargo.embargoUntil)
  expect((await read(begun.id)).embargoUntil ?? null).toBeNull()
})

it('counts the paragraphs that changed since, until the translation is said to be up to date', async () => {
  const source = await aSource()
  const { body: begun } = await translate(people.translator, source, { language: 'zh' })
  const changed = compose(...body.root.children.slice(0, 3), paragraph('Nearly 300 people came.'))
  await newsroom.payload.update({
    ...articles,
    id: source,
    data: { body: changed, headline: 'Forum opened', _status: 'published' },
  })
  const behind = await languagesOf(source)
  const lagging = await laggingOf(people.translator)
  await people.translator.ask('PATCH', `/articles/${begun.id}?draft=true`, {
    body: { translatedFromRevision: (await read(source)).rev, rev: 1 },
  })
  const after = await languagesOf(begun.id)
  const besideIt = `/articles/${begun.id}/source`
  const { body: beside } = await people.translator.ask('GET', besideIt)

  expect(behind).toMatchObject([
    { language: 'en', article: { id: source, isSource: true } },
    { language: 'zh', article: { id: begun.id, behind: 2 } },
  ])
  expect(lagging).toMatchObject([{ id: begun.id, behind: 2 }])
  expect(after[1]).toMatchObject({ article: { behind: 0 } })
  for (const reader of [people.viewer, people.photographer])
    expect(await reader.ask('GET', besideIt)).toMatchObject({ status: 403 })
  const revision = (await read(source)).rev
  expect(beside).toMatchObject({
    compared: { behind: 0 },
    language: 'en',
    revision,
    since: revision,
  })
})

it.each([
  ['out', [false, true, undefined]],
  ['never out', [false, undefined, undefined]],
] as const)('that is %s is to follow until whoever reads it has it', async (kind, expected) => {
  const source = await aSource()
  const { id } = (await translate(people.editor, source, { language: 'zh' })).body
  const write = (story: string, data: object) =>
    newsroom.payload.update({ ...articles, id: story, draft: !('_status' in data), data })
  const own = { headline: '论坛开幕' }
  const told = async () =>
    (await laggingOf(people.editor))?.find((each) => each.id === id)?.isInDraft
  if (kind === 'out') await write(id, { ...own, _status: 'published' })
  await write(source, { headline: 'Forum opened', _status: 'published' })
  const translatedFromRevision = (await read(source)).rev

  const behind = await told()
  await write(id, { ...own, translatedFromRevision })
  const followed = await told()
  await write(id, { _status: 'published' })

  expect([behind, followed, await told()]).toEqual(expected)
})

it('is held up by a look at what is still in the words of its source', async () => {
  const source = await aSource()
  const { editor } = people
  const { body: begun } = await translate(editor, source, { language: 'zh' })
  const changed = compose(...body.root.children.slice(0, 3), paragraph('Nearly 300 people came.'))
  const published = { body: changed, _status: 'published' } as const
  await newsroom.payload.update({ ...articles, id: source, data: published })
  const write = (rev: number, words: object) =>
    editor.ask('PATCH', `/articles/${begun.id}?draft=true`, { body: { ...words, rev } })
  await write(1, { headline: 'Forum opens now', standfirst: 'In Liuzhou.', bylineText: '本社' })
  await newsroom.payload.update({
    ...articles,
    id: source,
    data: { standfirst: 'In Liuzhou now.' },
  })
  await write(2, { standfirst: 'In Liuzhou now.' })
  const left = await leftIn(begun.id)
  await write(3, { standfirst: '在柳州', body: compose(paragraph('About 300 people came.')) })

  expect(left).toEqual([
    'standfirst: 导语仍与原稿相同，请翻译。',
    'body: 正文还有 2 段与原稿相同，第一处为“The forum opened in Liuzhou on Tuesday.”，请翻译。',
  ])
  expect(await leftIn(begun.id)).toEqual([
    'body: 正文还有 1 段与原稿相同，第一处为“About 300 people came.”，请翻译。',
  ])
  expect(await leftIn(source)).toEqual([])
})

it('is held up by a look at what it leaves out, and says where that is', async () => {
  const source = await aSource()
  const { editor, viewer } = people
  const { body: begun } = await translate(editor, source, { language: 'zh', words: 'blank' })
  const missing = async () => (await viewer.ask('GET', `/articles/${begun.id}/counterparts`)).body
  const before = await missing()
  const [, , shown] = body.root.children
  const own = [heading(2, '开幕'), ...(shown ? [shown] : []), paragraph('约有300人参加。')]
  const written = { body: compose(...own), rev: 1 }
  await editor.ask('PATCH', `/articles/${begun.id}?draft=true`, { body: written })

  expect(before).toEqual({ fields: ['standfirst'], paragraphs: [], captions: [] })
  expect(await missing()).toMatchObject({
    paragraphs: [{ at: 1, text: 'The forum opened in Liuzhou on Tuesday.' }],
  })
  expect(await leftIn(begun.id, 'counterpart-missing')).toEqual([
    'standfirst: 原稿有导语，译文没有，请翻译。',
    'body: 原稿有 1 段在译文中没有对应内容，第一处为“The forum opened in Liuzhou on Tuesday.”。如非有意略去，请补译。',
  ])
})

/** What pre-flight says of words nobody translated. */
async function leftIn(id: string, wanted = 'not-translated'): Promise<string[]> {
  const headers = { 'Accept-Language': 'zh' }
  const answer = await people.editor.ask('GET', `/articles/${id}/pre-flight`, { headers })
  const warnings = z.array(warningSchema).parse(answer.body.warnings)
  const left = warnings.filter(({ code }) => code === wanted)
  return left.map(({ message, path }) => `${path}: ${message}`)
}

const warningSchema = z.object({ code: z.string(), path: z.string(), message: z.string() })

it('is not begun of a story in the trash, whose earlier revisions are still there', async () => {
  const source = await aSource()
  await newsroom.payload.update({
    ...articles,
    id: source,
    data: { deletedAt: new Date().toISOString() },
    trash: true,
  })

  expect(await translate(people.editor, source, { language: 'zh' })).toMatchObject({ status: 404 })
})
