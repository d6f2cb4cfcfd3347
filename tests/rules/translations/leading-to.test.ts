import { expect, it } from '@jest/globals'
import { leadingTo } from '../../../src/translations/leading-to.ts'

const group = [
  { id: 'en', translationOf: null },
  { id: 'fr', translationOf: 'zh' },
  { id: 'th', translationOf: { id: 'en' } },
  { id: 'zh', translationOf: 'en' },
  { id: 'alone' },
]

it.each([
  ['the original', 'en', ['fr', 'th', 'zh']],
  ['a translation that was translated again', 'zh', ['fr']],
  ['a translation', 'fr', []],
  ['one that only shares the group', 'alone', []],
])('of %s these are translations', (_name, id, expected) => {
  expect(leadingTo(id, group).map((story) => story.id)).toEqual(expected)
})

it('ends where two were said to be translated from each other', () => {
  const round = [
    { id: 'en', translationOf: 'zh' },
    { id: 'zh', translationOf: 'en' },
  ]

  expect(leadingTo('en', round).map(({ id }) => id)).toEqual(['zh'])
})
