import { expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { linkFields } from '../../../src/articles/link-fields.ts'
import { dropLinkFields } from '../../../src/drop/fields.ts'
import { sceneFields } from '../../../src/photos/scene-fields.ts'

const ordersIn = (fields: readonly Field[]): unknown[] =>
  fields.flatMap((field) => {
    if ('fields' in field) return ordersIn(field.fields)
    const isChoice = field.type === 'relationship' && field.relationTo === 'sessions'
    return isChoice ? [field.admin?.sortOptions] : []
  })

it.each([
  ['an article', linkFields],
  ['a drop link', dropLinkFields],
  ['a photo', sceneFields],
])('offers %s the sessions of its event in the order of the programme', (_kind, fields) => {
  expect(ordersIn(fields())).toEqual(['startsAt'])
})
