import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

const numbers = Array.from({ length: 50 }, (_, index) => index)
const texts = ['kicker', 'headline', 'standfirst', 'edNote', 'internalNote'] as const
const fieldOf = (number: number) => texts[number % texts.length] ?? 'kicker'

it.each([
  ['as whole saves', false],
  ['as drafts beside what is published', true],
])('loses nothing of fifty saves of one article at once, %s', async (_, draft) => {
  const id = await anArticle({ _status: draft ? 'published' : 'draft' })

  await Promise.all(
    numbers.map((number) => save(id, { [fieldOf(number)]: `save ${number}` }, draft)),
  )

  const versions = await versionsOf(id)
  expect(versions.map(({ rev }) => rev)).toEqual([...numbers, 50].map((number) => number + 1))
  const written = versions
    .slice(1)
    .map((version, index) => changesBetween(versions[index], version))
  expect(written.every((changes) => changes.length === 1)).toBe(true)
  expect(written.flat().toSorted()).toEqual(numbers.map((number) => `save ${number}`).toSorted())
})

it('marks exactly one version of an article as the latest, however many saved it at once', async () => {
  const id = await anArticle({ _status: 'published' })

  await Promise.all(
    numbers.map((number) => save(id, { kicker: `save ${number}` }, number % 2 === 0)),
  )

  const { docs } = await newsroom.payload.db.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    pagination: false,
  })
  expect(docs.map(({ version }) => version.rev)).toEqual([51])
})

it('loses none of fifty articles saved at once', async () => {
  const ids = await Promise.all(numbers.map((number) => anArticle({ headline: `Story ${number}` })))

  await Promise.all(ids.map((id, number) => save(id, { standfirst: `save ${number}` }, false)))

  const { docs } = await newsroom.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const stored = docs.map(({ headline, rev, standfirst }) => ({ headline, rev, standfirst }))
  expect(new Set(stored)).toEqual(
    new Set(
      numbers.map((number) => ({
        headline: `Story ${number}`,
        rev: 2,
        standfirst: `save ${number}`,
      })),
    ),
  )
})

it('lets one of eight editors win who all saved the same revision, and refuses seven', async () => {
  const id = await anArticle({})

  const outcomes = await Promise.allSettled(
    numbers.slice(0, 8).map((number) => save(id, { kicker: `editor ${number}`, rev: 1 }, false)),
  )

  const refusals = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refusals.map(({ reason }) => reason.status)).toEqual(Array(7).fill(412))
  expect(refusals[0]?.reason.data).toEqual({ code: 'stale-revision' })
  const versions = await versionsOf(id)
  expect(versions.map(({ rev }) => rev)).toEqual([1, 2])
})

async function anArticle(values: {
  headline?: string
  _status?: 'draft' | 'published'
}): Promise<string> {
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: {
      headline: 'Forum opens',
      language: 'en',
      pubStatus: 'usable',
      stage: 'drafting',
      storyType: 'news',
      translationGroup: crypto.randomUUID(),
      ...values,
    },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

function save(id: string, data: object, draft: boolean) {
  return newsroom.payload.update({
    collection: 'articles',
    id,
    data,
    draft,
    depth: 0,
    overrideAccess: true,
  })
}

type Version = { rev?: number | null } & { [text in (typeof texts)[number]]?: string | null }

async function versionsOf(id: string): Promise<Version[]> {
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'version.rev',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ version }) => version)
}

/** The texts that are different in the later version. */
function changesBetween(earlier: Version | undefined, later: Version): string[] {
  return texts.filter((text) => earlier?.[text] !== later[text]).map((text) => later[text] ?? '')
}
