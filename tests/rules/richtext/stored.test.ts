import { describe, expect, it } from '@jest/globals'

import {
  compose,
  embed,
  link,
  paragraph,
  photo,
  pullQuote,
  rule,
  text,
} from '../../../src/richtext/compose.ts'
import { isBlank } from '../../../src/richtext/blank.ts'
import { faultIn } from '../../../src/richtext/faults.ts'
import { toHtml } from '../../../src/richtext/html.ts'
import { toMarkdown } from '../../../src/richtext/markdown.ts'
import { refs } from '../../../src/richtext/refs.ts'
import { toText } from '../../../src/richtext/text.ts'
import { refTo, resolveNews } from './linked-news.ts'

const forms = { toHtml, toMarkdown, toText }

function nested(type: string, levels: number): unknown {
  let node: unknown = { type: 'paragraph', children: [text('deep down')] }
  for (let level = 0; level < levels; level += 1) node = { type, children: [node] }
  return { root: { type: 'root', children: [node] } }
}

describe('what was stored', () => {
  it.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { root: null },
    { root: { type: 'root', children: [null, 1, 'x', {}] } },
  ])('prints nothing for %j', (stored) => {
    for (const print of Object.values(forms)) expect(print(stored, resolveNews)).toBe('')
  })

  it('reduces what it does not know to its text', () => {
    const unknown = {
      type: 'spoiler',
      version: 1,
      children: [{ type: 'shout', version: 1, text: 'still read' }],
    }

    expect(toHtml(compose(unknown), resolveNews)).toBe('<p>still read</p>')
  })

  it('prints a line that was pasted into a paragraph between its words', () => {
    const pasted = paragraph('Above', rule(), 'below', rule())

    expect(toHtml(compose(pasted), resolveNews)).toBe('<p>Above</p><hr><p>below</p><hr>')
    expect(toMarkdown(compose(pasted), resolveNews)).toContain('Above\n\n---\n\nbelow')
  })

  it('leaves out blocks that it does not know or that say too little', () => {
    const odd = ['constructor', 'toString', 'photo', 'pullQuote'].map((blockType) => ({
      type: 'block',
      version: 2,
      fields: { blockType },
    }))

    expect(toHtml(compose(...odd), resolveNews)).toBe('')
  })

  it('reads a relation whether it was populated or not', () => {
    const populated = {
      type: 'block',
      version: 2,
      fields: { blockType: 'photo', photo: { id: 'a' } },
    }

    expect(toHtml(compose(populated), resolveNews)).toBe(toHtml(compose(photo('a')), resolveNews))
  })

  it.each(['quote', 'list', 'listitem', 'table', 'link', 'spoiler', 'paragraph'])(
    'keeps the words of 20,000 levels of %s',
    (type) => {
      for (const print of Object.values(forms)) {
        expect(print(nested(type, 20_000), resolveNews)).toContain('deep down')
      }
    },
  )
})

describe('what may be saved', () => {
  it('refuses 101 levels and takes 90', () => {
    expect(faultIn(nested('quote', 101))?.en).toBe(
      'This text is nested more than 100 levels deep: flatten it.',
    )
    expect(faultIn(nested('quote', 90))).toBeNull()
  })

  it('refuses an embed from elsewhere and a link that is no address', () => {
    expect(faultIn(compose(embed('https://evil.example/v')))?.en).toMatch(/cannot be embedded/)
    expect(faultIn(compose(paragraph(link('javascript:alert(1)', 'x'))))?.en).toBe(
      'Write the whole address of the link, starting with https://, http:// or mailto:.',
    )
    expect(faultIn(compose(paragraph(link('mailto:desk@news.example', 'x'))))).toBeNull()
  })
})

describe('a text in which nothing was written', () => {
  it('is blank, unlike one with a rule or a block that is not finished', () => {
    const blank = [compose(), compose(paragraph(), paragraph()), { root: null }, {}, '']
    const begun = [
      compose(rule()),
      compose(photo('')),
      compose(paragraph('a')),
      null,
      undefined,
      { children: [] },
    ]

    expect(blank.map(isBlank)).toEqual(blank.map(() => true))
    expect(begun.map(isBlank)).toEqual(begun.map(() => false))
  })

  it('is one an editor opens, as composed', () => {
    expect(compose().root.children).toEqual([paragraph()])
  })
})

describe('refs', () => {
  it('lists every document a text names, once', () => {
    const body = compose(
      paragraph(link(refTo('topics', 't'), text('x', 'bold')), link(refTo('topics', 't'), 'y')),
      photo('a'),
      pullQuote('q', { speaker: 's', session: 'n' }),
    )

    expect(refs(body)).toEqual([
      refTo('topics', 't'),
      refTo('photos', 'a'),
      refTo('speakers', 's'),
      refTo('sessions', 'n'),
    ])
  })
})
