import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  compose,
  heading,
  link,
  list,
  paragraph,
  photo,
  text,
} from '../../../src/richtext/compose.ts'
import { compareBodies } from '../../../src/words/compare-bodies.ts'
import { compareWords } from '../../../src/words/compare.ts'

const shown = (before: string, after: string, locale?: string) =>
  compareWords(before, after, locale)
    .map(({ kind, text: words }) =>
      kind === 'same' ? words : kind === 'added' ? `{+${words}+}` : `{-${words}-}`,
    )
    .join('')

describe('two texts word by word', () => {
  it.each([
    [
      'Nearly 300 guests came.',
      'Nearly 280 guests came.',
      'en',
      'Nearly {-300-}{+280+} guests came.',
    ],
    [
      '近300名嘉宾出席开幕式',
      '近280名嘉宾出席闭幕式',
      'zh',
      '近{-300-}{+280+}名嘉宾出席{-开幕-}{+闭幕+}式',
    ],
    ['The forum opened.', 'The forum opened in Liuzhou.', 'en', 'The forum opened{+ in Liuzhou+}.'],
    ['a red fox', 'one tired dog', 'en', '{-a red fox-}{+one tired dog+}'],
    ['', 'New', 'en', '{+New+}'],
    ['Same', 'Same', 'en', 'Same'],
    ['การประชุมเปิดแล้ว', 'การประชุมปิดแล้ว', 'th', 'การประชุม{-เปิด-}{+ปิด+}แล้ว'],
  ])('%s → %s', (before, after, locale, difference) => {
    expect(shown(before, after, locale)).toBe(difference)
  })

  it('loses no word of either, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('en', 'zh', 'nonsense!'),
        (a, b, tag) => {
          const parts = compareWords(a, b, tag)
          const without = (kind: string) =>
            parts
              .filter((part) => part.kind !== kind)
              .map((part) => part.text)
              .join('')
          expect([without('added'), without('removed')]).toEqual([a, b])
        },
      ),
    )
  })

  it('gives up on two long texts that share nothing, and says so at once', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, nth) => word + nth).join(' ')

    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('two bodies paragraph by paragraph', () => {
  const rows = (before: unknown, after: unknown) =>
    compareBodies(before, after, 'en').map(({ kind, what, before: was, after: is }) => [
      kind,
      what,
      was,
      is,
    ])

  it('says which were rewritten, came, went and stayed', () => {
    const before = compose(
      heading(2, 'Day one'),
      paragraph('The forum opened with nearly 300 guests.'),
      paragraph('It rained.'),
      photo('p1'),
    )
    const after = compose(
      heading(2, 'Day one'),
      paragraph('The forum opened with nearly 280 guests.'),
      photo('p1'),
      list('bullet', ['A new list']),
    )

    expect(rows(before, after)).toEqual([
      ['same', 'heading', 0, 0],
      ['changed', 'paragraph', 1, 1],
      ['removed', 'paragraph', 2, null],
      ['same', 'photo', 3, 2],
      ['added', 'list', null, 3],
    ])
  })

  it('notices what words do not show', () => {
    const before = compose(paragraph('See ', link('https://a.example', 'here')), paragraph('Bold'))
    const after = compose(
      paragraph('See ', link('https://b.example', 'here')),
      paragraph(text('Bold', 'bold')),
    )

    expect(rows(before, after).map(([kind]) => kind)).toEqual(['changed', 'changed'])
    expect(rows(before, before).map(([kind]) => kind)).toEqual(['same', 'same'])
  })

  it('takes another photo for another block', () => {
    expect(compareBodies(compose(photo('p1')), compose(photo('p2')))).toMatchObject([
      { kind: 'changed', what: 'photo', ref: { id: 'p2' } },
    ])
  })

  it('reads nothing as nothing', () => {
    expect(compareBodies(null, undefined)).toEqual([])
    expect(rows(null, compose(paragraph('New')))).toEqual([['added', 'paragraph', null, 0]])
  })
})
