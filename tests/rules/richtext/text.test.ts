import { describe, expect, it } from '@jest/globals'

import {
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
  speakerCard,
  table,
  text,
} from '../../../src/richtext/compose.ts'
import type { ComposedNode } from '../../../src/richtext/compose.ts'
import { toText } from '../../../src/richtext/text.ts'
import { noDocument, refTo, resolveNews } from './linked-news.ts'

const plain = (...nodes: ComposedNode[]) => toText(compose(...nodes), resolveNews)

describe('text', () => {
  it('prints paragraphs without markup', () => {
    const words = paragraph(
      text('论坛', 'bold'),
      '在柳州',
      lineBreak(),
      link(refTo('topics', 't'), '*开幕*'),
    )

    expect(plain(heading(2, 'Day one'), words)).toBe('Day one\n\n论坛在柳州\n*开幕*')
  })

  it('prints lists and tables in lines', () => {
    expect(
      plain(list('number', ['a', list('bullet', ['b'])], ['c']), table(['h', 'i'], ['1', '2'])),
    ).toBe('1. a\n  - b\n2. c\n\nh\ti\n1\t2')
  })

  it('prints captions with their credit, quotes with their source, cards with their facts', () => {
    expect(plain(photo('a'))).toBe('Delegates in Liuzhou (Example Desk/Fu Huazhou)')
    expect(plain(pullQuote('Go green', { speaker: 's' }))).toBe('Go green\n— speakers s')
    expect(plain(eventCard('e'))).toBe('events e\n2024-10-29–2024-10-31\nLiuzhou')
    expect(plain(embed('https://youtu.be/a', 'A film'))).toBe(
      'A film\nhttps://www.youtube.com/watch?v=a',
    )
    expect(plain(correctionNote('update', '2024-11-08', 'Now 13.'))).toBe('2024-11-08\nNow 13.')
  })

  it('prints nothing of what is not public', () => {
    const cards = [photo('a'), gallery('a'), speakerCard('a'), relatedArticles('a')]

    expect(toText(compose(...cards), noDocument)).toBe('')
  })
})
