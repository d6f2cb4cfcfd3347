import { describe, expect, it } from '@jest/globals'
import { catalogue } from '../../../src/delivery/catalogue.ts'
import { shapes } from '../../../src/delivery/shapes.ts'
import { publicTypes } from '../../../src/wire/documents.ts'
import { listingKeys } from '../../../src/wire/listing-keys.ts'

describe.each(publicTypes)('The catalogue of %s', (type) => {
  it('filters by exactly what the edition keeps', () => {
    expect(Object.keys(catalogue[type].filters).toSorted()).toEqual(
      [...listingKeys[type].facets].toSorted(),
    )
  })

  it('sorts by a key that the edition keeps', () => {
    expect(listingKeys[type].sortKeys).toContain(catalogue[type].sort.key)
  })

  it('has a shape that says its type', () => {
    expect(shapes[type].shape.type?.parse(type)).toBe(type)
  })
})
