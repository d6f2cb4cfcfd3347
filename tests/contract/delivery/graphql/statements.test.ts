import { StatementSync, type SQLInputValue } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openEdition, type Edition } from '../../../../src/wire/edition.ts'
import type { PublicType } from '../../../../src/wire/documents.ts'
import { both, opened, paragraph, shown, to } from '../../../support/forum.ts'
import { anApi } from '../api.ts'
import { query } from './query.ts'

const real = { ...Object.getOwnPropertyDescriptors(StatementSync.prototype) }
let statements = 0

beforeAll(() => {
  for (const name of ['all', 'get'] as const) {
    const { value } = real[name]
    Object.defineProperty(StatementSync.prototype, name, {
      ...real[name],
      value(this: StatementSync, ...params: SQLInputValue[]) {
        statements += 1
        return Reflect.apply(value ?? missing, this, params)
      },
    })
  }
})

function missing(): never {
  throw new Error('node:sqlite has no such method')
}

afterAll(() => {
  Object.defineProperties(StatementSync.prototype, { all: real.all, get: real.get })
})

/** Forty live blogs of forty events, each with documents of its own on every side. */
function forty(): Edition {
  const edition = openEdition(':memory:')
  for (let n = 0; n < 40; n += 1) {
    for (const [type, keys, facets] of around(n)) {
      const listing = { facets, sortKeys: keysToSortBy }
      edition.apply(type, `${type}-${n}`, shown(type, `${type}-${n}`, { keys, listing }), opened)
    }
  }
  return edition
}

type Around = [
  PublicType,
  NonNullable<Parameters<typeof shown>[2]>['keys'],
  Record<string, string[]>,
]

const time = '2024-10-29T01:00:00.000Z'
const keysToSortBy = { displayDate: time, published: time, start: time }

function around(n: number): Around[] {
  const mine = (type: PublicType) => to(type, `${type}-${n}`)
  const name = both(`Name ${n}`, `名称 ${n}`)
  const slots = [{ start: time, end: time, place: mine('places'), status: 'scheduled' }]
  const participations = [{ speaker: mine('speakers'), organisation: mine('organisations') }]
  const story = {
    ...{ storyType: 'liveBlog', translationGroup: `g-${n}`, leadPhoto: mine('photos') },
    ...{ sessions: [mine('sessions')], topics: [mine('topics')], events: [mine('events')] },
    byline: [{ contributor: mine('contributors'), role: 'by' }],
    body: { rich: paragraph('See ', `events-${n}`) },
  }
  const event = [`events-${n}`]
  return [
    ['articles', story, { translationGroup: [`g-${n}`] }],
    [
      'liveUpdates',
      { article: mine('articles'), session: mine('sessions') },
      { article: [`articles-${n}`] },
    ],
    ['corrections', { text: 'It was seven.' }, { article: [`articles-${n}`] }],
    ['events', { name, place: mine('places'), timeZone: 'UTC' }, {}],
    ['sessions', { kind: 'panel', slots, participations }, { event, speaker: [`speakers-${n}`] }],
    ['speakers', { name, portrait: mine('photos'), organisation: mine('organisations') }, {}],
    ['photos', { creators: [{ name: 'Fu', contributor: mine('contributors') }] }, {}],
    ...(['topics', 'places', 'contributors', 'organisations'] as const).map((type): Around => [
      type,
      { name },
      {},
    ]),
  ]
}

const expansions = [
  [
    'the programme and its people',
    `sessions { slots { place { name } } participations {
       organisation { name } speaker { name portrait { src } } } }`,
  ],
  [
    'pictures, bylines and texts',
    `leadPhoto { src creators { contributor { name } } } byline { contributor { name } }
     topics { name } body { html markdown }`,
  ],
  [
    'what belongs to a story',
    `updates(limit: 3) { items { session { kind } } page { total next } }
     corrections { text } translations { id }`,
  ],
  ['programmes', 'programme { days { slots { room { name } session { title } } } }', 'events'],
  [
    'appearances',
    'updates(limit: 1) { items { session { participations { speaker { appearances(limit: 1) { items { title } } } } } } }',
  ],
] satisfies [string, string, string?][]

async function statementsFor(selection: string, type: string, limit: number) {
  const api = anApi(forty())
  statements = 0
  const text = `query ($limit: Int) { ${type}(limit: $limit) { items { ${selection} } } }`
  const { body, status } = await query(api, text, { limit })
  expect(status).toBe(200)
  expect(body.data[type].items).toHaveLength(limit)
  expect(JSON.stringify(body.data[type].items[limit - 1])).toMatch(/Name|Title|seven/)
  return statements
}

it.each(expansions)(
  'reads %s as often for one item as for eight',
  async (_what, selection, type = 'articles') => {
    const forOne = await statementsFor(selection, type, 1)
    const forEight = await statementsFor(selection, type, 8)

    expect(forEight).toBe(forOne)
    expect(forOne).toBeLessThan(30)
  },
)
