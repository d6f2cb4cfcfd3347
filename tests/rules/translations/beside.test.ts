import { expect, it } from '@jest/globals'
import { besideOf, type Shape } from '../../../src/translations/beside.ts'

const w = 'words'
const h = 'heading'
const b = 'block'

it.each<[string, Shape[], Shape[], (number | null)[]]>([
  ['the same node where both are built alike', [w, b, h, w], [w, b, h, w], [0, 1, 2, 3]],
  [
    'what follows the same heading where a paragraph was split',
    [w, w, w, h, w],
    [w, w, h, w],
    [0, 1, 1, 2, 3],
  ],
  ['what follows the same photo where one was left out', [w, b, w], [w, w, w, b, w], [0, 3, 4]],
  ['a part of the whole where nothing is alike', [w, w, w, w], [b, h], [0, 0, 1, 1]],
  ['nothing of an empty source', [w], [], [null]],
])('puts beside each node %s', (_, translation, source, expected) => {
  const beside = translation.map((_node, at) => besideOf(translation, source, at))

  expect(beside).toEqual(expected)
})
