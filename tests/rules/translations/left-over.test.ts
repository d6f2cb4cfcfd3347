import { expect, it } from '@jest/globals'
import {
  blockquote,
  compose,
  fact,
  heading,
  paragraph,
  photo,
} from '../../../src/richtext/compose.ts'
import { leftOver } from '../../../src/translations/left-over.ts'

const toChinese = { from: 'en', to: 'zh' }
const toEnglish = { from: 'zh', to: 'en' }

const saying = (...lines: string[]) => ({ body: compose(...lines.map((line) => paragraph(line))) })

it.each([
  ['a sentence', 'About 300 delegates met on Tuesday.', toChinese, true],
  ['a short sentence', 'The talks went on.', toChinese, true],
  ['a Chinese sentence', '论坛二十九日在柳州开幕。', toEnglish, true],
  ['a short Chinese sentence', '会谈仍在继续。', toEnglish, true],
  ['a name', 'Asia-Pacific Financial Forum', toChinese, false],
  ['a name with small words', 'Bank of the Philippines', toChinese, false],
  ['a Chinese name', '中国—东盟中心', toEnglish, false],
  ['a number', '2024-10-29, 09:00', toChinese, false],
  ['a single word', 'continued', toChinese, false],
  ['a quote the source has in another script', '论坛二十九日在柳州开幕。', toChinese, false],
  ['English words in a Chinese source', 'It was a very good day.', toEnglish, false],
  [
    'a sentence for readers of the same language',
    '会谈仍在继续。',
    { from: 'zh-Hans', to: 'zh-Hant' },
    false,
  ],
] as const)('of %s that stands in both tells: %s', (_, line, languages, isTold) => {
  const { paragraphs } = leftOver(saying('x', line), [saying(line)], languages)

  expect(paragraphs).toEqual(isTold ? [line] : [])
})

it.each([
  ['The forum opens', toChinese, ['headline', 'standfirst']],
  ['Ministers Agree on Trade', toChinese, ['headline', 'standfirst']],
  ['柳州论坛开幕', toEnglish, ['headline', 'standfirst']],
  ['COP29', toChinese, []],
  ['中国', toEnglish, []],
] as const)('of a headline and standfirst “%s”', (words, languages, told) => {
  const own = { kicker: null, headline: words, standfirst: words }

  expect(leftOver(own, [own], languages).fields).toEqual(told)
  expect(leftOver(own, [{ headline: 'Other words here' }], languages).fields).toEqual([])
})

it('counts headings, quotes, and captions of photos, but no paragraph that was translated', () => {
  const source = compose(
    heading(2, 'What they agreed on'),
    paragraph('About 300 delegates  met.'),
    blockquote('“This is a good day for all of us.”'),
    photo('one', { captionOverride: 'Delegates arrive in Liuzhou.' }),
  )
  const [, , ...rest] = source.root.children
  const own = compose(
    heading(2, 'What they agreed on'),
    paragraph('约300名代表出席会议。'),
    ...rest,
  )

  expect(leftOver({ body: own }, [{ body: source }], toChinese).paragraphs).toEqual([
    'What they agreed on',
    '“This is a good day for all of us.”',
    'Delegates arrive in Liuzhou.',
  ])
})

it('looks at the source as it was translated and as it is now', () => {
  const own = saying('About 300 people came.', 'Nearly 300 people came.')
  const sources = [saying('Nearly 300 people came.'), saying('About 300 people came.')]

  expect(leftOver(own, sources, toChinese).paragraphs).toHaveLength(2)
})

it('counts a paragraph whose fact alone is printed otherwise', () => {
  const opening = (printed: string) => ({
    body: compose(
      paragraph('The forum opens on ', fact('one', 'date', { printed }), ' in Liuzhou.'),
    ),
  })

  const { paragraphs } = leftOver(opening('10月29日'), [opening('29 October')], toChinese)

  expect(paragraphs).toEqual(['The forum opens on  in Liuzhou.'])
})
