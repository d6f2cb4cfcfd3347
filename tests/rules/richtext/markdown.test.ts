import { describe, expect, it } from '@jest/globals'

import {
  blockquote,
  compose,
  correctionNote,
  embed,
  eventCard,
  gallery,
  heading,
  lineBreak,
  link,
  list,
  paragraph,
  photo,
  pullQuote,
  relatedArticles,
  sessionCard,
  speakerCard,
  table,
  text,
} from '../../../src/richtext/compose.ts'
import type { ComposedNode } from '../../../src/richtext/compose.ts'
import { toMarkdown } from '../../../src/richtext/markdown.ts'
import { noDocument, refTo, resolveNews } from './linked-news.ts'
import { elementsOf, shown, wordsOf } from './page.ts'

const markdown = (...nodes: ComposedNode[]) => toMarkdown(compose(...nodes), resolveNews)

function cell(words: string, more = {}) {
  return { type: 'tablecell', children: [text(words)], ...more }
}

describe('words', () => {
  it('marks bold and italic', () => {
    expect(
      markdown(paragraph('a ', text('bold ', 'bold'), text('both', 'bold', 'italic'), ' b')),
    ).toBe('a **bold _both_** b')
  })

  it('writes a tag where CommonMark would not see the emphasis', () => {
    const chinese = paragraph(text('重要。', 'bold'), '论坛', text('开幕', 'bold'), '了')

    expect(markdown(chinese)).toBe('<strong>重要。</strong>论坛**开幕**了')
  })

  it('keeps space out of the emphasis', () => {
    expect(markdown(paragraph('a', text(' b ', 'italic'), 'c'))).toBe('a _b_ c')
  })

  it.each([
    '# not a heading',
    '- not a list',
    '1. not a list',
    '> not a quote',
    '---',
    '===',
    '*not* _italic_',
    '`code`',
    '[not](a.example)',
    '![not](a.example)',
    '<b>not</b>',
    '&amp;',
    'a | b',
    '~~not~~',
    'C:\\new',
    'http://a.example/<b>',
    'AT&T',
    '3.5 %',
    '2024. A year',
  ])('prints %j as those words', (words) => {
    const html = shown(markdown(paragraph(words)))

    expect(wordsOf(html).trim()).toBe(words)
    expect(elementsOf(html).map(({ tagName }) => tagName)).toEqual(['p'])
  })

  it('leaves ordinary words as they are', () => {
    const words =
      'In 2024, nearly 300 people (from ASEAN & China) met - at last: “good”, 3.5 % more!'

    expect(markdown(paragraph(words, ' '))).toBe(words)
  })
})

describe('structure', () => {
  it('nests lists under the words of their item', () => {
    expect(markdown(list('number', ['Day one', list('bullet', ['Opening'])], ['Day two']))).toBe(
      '1. Day one\n   - Opening\n2. Day two',
    )
  })

  it('begins a nested list at its own number', () => {
    const nested = { ...list('number', ['Third']), start: 3 }

    expect(
      elementsOf(shown(markdown(list('bullet', ['Day', nested])))).map(({ tagName, attrs }) => [
        tagName,
        ...attrs.map(({ value }) => value),
      ]),
    ).toEqual([['ul'], ['li'], ['p'], ['ol', '3'], ['li']])
  })

  it('keeps two lists apart', () => {
    expect(markdown(list('bullet', ['a']), list('bullet', ['b']))).toBe('- a\n\n* b')
  })

  it('prints headings on one line', () => {
    expect(markdown(heading(2, 'One', lineBreak(), 'two #'))).toBe('## One<br>two \\#')
  })

  it('prints tables with their head, and pipes as words', () => {
    expect(markdown(table(['Year', 'Host'], ['2024', 'a|b']))).toBe(
      '| Year | Host |\n| --- | --- |\n| 2024 | a\\|b |',
    )
  })

  it('gives a table without heads an empty one, and fills up merged cells', () => {
    const merged = {
      type: 'table',
      version: 1,
      children: [
        { type: 'tablerow', children: [cell('a', { colSpan: 2 }), cell('b', { rowSpan: 2 })] },
        { type: 'tablerow', children: [cell('c'), cell('d')] },
      ],
    }

    expect(markdown(merged)).toBe('|  |  |  |\n| --- | --- | --- |\n| a |  | b |\n| c | d |  |')
  })
})

describe('links and inserts', () => {
  it('links documents and addresses, and leaves words where a reader may not go', () => {
    const words = paragraph(
      link(refTo('topics', 't'), 'air'),
      ' ',
      link(refTo('topics', 'hidden'), 'sea'),
      ' ',
      link('https://a.example/(b)', 'x'),
    )

    expect(markdown(words)).toBe(
      '[air](https://news.example/topics/t) sea [x](https://a.example/%28b%29)',
    )
  })

  it('prints photos, quotes and cards', () => {
    expect(markdown(photo('a'))).toBe(
      '![A full hall](/images/a/960.jpg)\n\nDelegates in Liuzhou (Example Desk/Fu Huazhou)',
    )
    expect(markdown(pullQuote('Go\ngreen', { creditedAs: 'Li' }))).toBe(
      '> Go\n>\n> green\n>\n> — Li',
    )
    expect(markdown(sessionCard('s'))).toBe(
      '[sessions s](https://news.example/sessions/s)\\\n2024-10-29 09:00–10:30\\\nHall 1',
    )
    expect(markdown(relatedArticles('a', 'hidden'))).toBe(
      '+ [articles a](https://news.example/articles/a)',
    )
    expect(markdown(embed('https://youtu.be/a', 'A film'))).toBe(
      '[A film](https://www.youtube.com/watch?v=a)',
    )
    expect(markdown(correctionNote('update', '2024-11-08', 'Now *13*.'))).toBe(
      '2024-11-08\n\nNow \\*13\\*.',
    )
    expect(markdown(blockquote('a', lineBreak(), 'b'))).toBe('> a\\\n> b')
  })

  it('prints nothing of what is not public', () => {
    const cards = [
      photo('a'),
      gallery('a'),
      sessionCard('a'),
      speakerCard('a'),
      eventCard('a'),
      relatedArticles('a'),
    ]

    expect(toMarkdown(compose(...cards), noDocument)).toBe('')
  })
})
