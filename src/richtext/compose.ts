import { randomUUID } from 'node:crypto'

import type { FactKind } from '../facts/fact-kinds.ts'
import type { Ref } from '../wire/documents.ts'
import type { Mark } from './nodes.ts'

/** A serialized node as Payload's types want it. */
export type ComposedNode = { type: string; version: number; [key: string]: unknown }

/** A serialized text that can be saved in any rich text field of ours. */
export type ComposedText = {
  root: {
    type: 'root'
    children: ComposedNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

type Words = string | ComposedNode

/** Lexical's bits for the marks of a piece of text. */
const bits = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const satisfies Record<Mark, number>

/**
 * A whole text, as if it had been typed and saved in the admin. Without a node it is one empty
 * paragraph, as an editor nobody has typed in: no editor opens a text that has none.
 */
export function compose(...nodes: ComposedNode[]): ComposedText {
  const children = nodes.length > 0 ? nodes : [paragraph()]
  return {
    root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
  }
}

/** A piece of a line in any dress. */
export function text(words: string, ...marks: Mark[]): ComposedNode {
  const format = marks.reduce((sum, mark) => sum | bits[mark], 0)
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' }
}

export function lineBreak(): ComposedNode {
  return { type: 'linebreak', version: 1 }
}

export function paragraph(...words: Words[]): ComposedNode {
  return around('paragraph', words.map(asNode), { textFormat: 0, textStyle: '' })
}

export function heading(level: 2 | 3 | 4, ...words: Words[]): ComposedNode {
  return around('heading', words.map(asNode), { tag: `h${level}` })
}

export function blockquote(...words: Words[]): ComposedNode {
  return around('quote', words.map(asNode))
}

export function rule(): ComposedNode {
  return { type: 'horizontalrule', version: 1 }
}

/** A link to a document of ours, or to an address elsewhere. */
export function link(to: Ref | string, ...words: Words[]): ComposedNode {
  const fields =
    typeof to === 'string'
      ? { linkType: 'custom', url: to }
      : { linkType: 'internal', doc: { relationTo: to.ref, value: to.id } }
  return around('link', words.map(asNode), { version: 3, id: randomUUID(), fields })
}

/** Each item is its words, and may end with lists of its own. */
export function list(style: 'bullet' | 'number', ...items: Words[][]): ComposedNode {
  const isList = (words: Words) => typeof words !== 'string' && words.type === 'list'
  const entries = items.flatMap((item) => [
    item.filter((words) => !isList(words)),
    ...item.filter(isList).map((nested) => [nested]),
  ])
  const children = entries
    .filter((entry) => entry.length > 0)
    .map((entry, index) => around('listitem', entry.map(asNode), { value: index + 1 }))
  const tag = style === 'number' ? 'ol' : 'ul'
  return around('list', children, { listType: style, start: 1, tag })
}

/** A table whose first row names the columns. */
export function table(head: Words[], ...rows: Words[][]): ComposedNode {
  const row = (cells: Words[], headerState: number) =>
    around(
      'tablerow',
      cells.map((words) =>
        around('tablecell', [paragraph(words)], { headerState, colSpan: 1, rowSpan: 1 }),
      ),
    )
  return around('table', [row(head, 1), ...rows.map((cells) => row(cells, 0))])
}

export function photo(
  id: string,
  use: {
    captionOverride?: string
    altOverride?: string
    crop?: string
    size?: 'normal' | 'wide' | 'full'
  } = {},
): ComposedNode {
  return block('photo', { photo: id, size: 'normal', ...use })
}

export function gallery(id: string): ComposedNode {
  return block('gallery', { gallery: id })
}

export function embed(url: string, caption?: string): ComposedNode {
  return block('embed', { url, caption })
}

export function pullQuote(
  quote: string,
  by: { speaker?: string; session?: string; creditedAs?: string } = {},
): ComposedNode {
  return block('pullQuote', { quote, ...by })
}

export function sessionCard(id: string): ComposedNode {
  return block('sessionCard', { session: id })
}

export function speakerCard(id: string): ComposedNode {
  return block('speakerCard', { speaker: id })
}

export function eventCard(id: string): ComposedNode {
  return block('eventCard', { event: id })
}

export function relatedArticles(...ids: string[]): ComposedNode {
  return block('relatedArticles', { articles: ids })
}

/** `date` is a day, `2024-11-08`, stored at noon in UTC as the admin's day picker does. */
export function correctionNote(
  type: 'correction' | 'clarification' | 'update' | 'retraction' | 'editorsNote',
  date: string,
  words: string,
): ComposedNode {
  return block('correctionNote', { type, date: `${date}T12:00:00.000Z`, text: words })
}

/** A fact of an event within a line; saving the story prints it, unless `printed` and `value` are given. */
export function fact(
  event: string,
  kind: FactKind,
  as: { printed?: string; value?: string } = {},
): ComposedNode {
  const fields = { id: randomUUID(), blockType: 'fact', event, fact: kind, ...as }
  return { type: 'inlineBlock', version: 1, fields }
}

function block(blockType: string, fields: Record<string, unknown>): ComposedNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: randomUUID(), blockType, blockName: '', ...fields },
  }
}

function around(
  type: string,
  children: ComposedNode[],
  more: Record<string, unknown> = {},
): ComposedNode {
  return { version: 1, direction: 'ltr', format: '', indent: 0, ...more, type, children }
}

function asNode(words: Words): ComposedNode {
  return typeof words === 'string' ? text(words) : words
}
