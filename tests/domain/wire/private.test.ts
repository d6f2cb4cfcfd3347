import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { publicTypes, type PublicType } from '../../../src/wire/documents.ts'
import { listingKeys } from '../../../src/wire/listing-keys.ts'
import { project } from '../../../src/wire/project.ts'
import { fillWithCanaries } from '../../support/canary.ts'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'
import { letOut } from './let-out.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

/** What cannot hold just anything: a published state, open dates, times in a zone. */
const fixed = {
  _status: 'published',
  deletedAt: null,
  pubStatus: 'usable',
  stage: 'published',
  embargoIndefinite: false,
  embargoUntil: null,
  expiresAt: null,
  timeZone: 'Asia/Shanghai',
  displayTimeZone: 'Asia/Shanghai',
  publishedTimeZone: 'Asia/Shanghai',
  'recording.optOut': false,
  'leases.kind': 'allow',
  'leases.use': 'publication',
  acknowledged: true,
  restrictions: 'Not for advertising',
  acknowledgedRestrictions: 'Not for advertising',
}

const at = new Date('2024-11-08T00:00:00.000Z')

function sortable(type: PublicType): string[] {
  const { sortKeys, ...others } = listingKeys[type]
  return [...sortKeys, ...('kept' in others ? others.kept : [])].toSorted()
}

it.each(publicTypes)('lets exactly the public fields of %s out', (type: PublicType) => {
  const { flattenedFields } = newsroom.payload.collections[type].config
  const { doc, foundIn, checkboxes } = fillWithCanaries(flattenedFields, fixed)
  const out = publicSide(type, doc)

  const unticked = (path: string) =>
    publicSide(type, fillWithCanaries(flattenedFields, { ...fixed, [path]: false }).doc)
  const found = [...foundIn(out), ...checkboxes.filter((path) => unticked(path) !== out)]

  expect(found.toSorted()).toEqual(letOut[type].toSorted())
})

it.each(publicTypes)('lists %s by exactly the keys it promises', (type: PublicType) => {
  const { flattenedFields } = newsroom.payload.collections[type].config
  const { doc } = fillWithCanaries(flattenedFields, fixed)

  const { projection } = project(type, doc, { timeZone: null, at })
  const { facets = {}, sortKeys = {} } = projection.kind === 'public' ? projection.listing : {}

  expect(Object.keys(facets).toSorted()).toEqual([...listingKeys[type].facets].toSorted())
  expect(Object.keys(sortKeys).toSorted()).toEqual(sortable(type))
})

function publicSide(type: PublicType, doc: object): string {
  const { projection, fault } = project(type, doc, { timeZone: null, at })
  expect(fault).toBeUndefined()
  expect(projection.kind).toBe('public')
  return JSON.stringify(projection)
}
