import { asLine } from './as-line.ts'
import type { Block, Inline, Item } from './nodes.ts'
import { parse } from './parse.ts'

/** A run of words without a break. `isQuoted` is what somebody else said, and nobody rewrites. */
export type Passage = { text: string; isQuoted: boolean }

/** The words an article says itself, paragraph by paragraph, without what cards and photos print. */
export function passagesOf(rich: unknown): Passage[] {
  return parse(rich).flatMap((block) => passagesIn(block, false))
}

function passagesIn(block: Block, isQuoted: boolean): Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return passage(block.children, isQuoted)
    case 'quote':
      return block.children.flatMap((each) => passagesIn(each, true))
    case 'list':
      return block.items.flatMap((item) => passagesOfItem(item, isQuoted))
    case 'table':
      return block.rows.flat().flatMap((cell) => passage(asLine(cell.children), isQuoted))
    case 'pullQuote':
      return [{ text: block.quote, isQuoted: true }]
    case 'photo':
      return block.caption ? [{ text: block.caption, isQuoted }] : []
    default:
      return []
  }
}

function passagesOfItem({ children, lists }: Item, isQuoted: boolean): Passage[] {
  return [...passage(children, isQuoted), ...lists.flatMap((list) => passagesIn(list, isQuoted))]
}

function passage(children: readonly Inline[], isQuoted: boolean): Passage[] {
  const text = wordsOf(children)
  return text.trim() === '' ? [] : [{ text, isQuoted }]
}

function wordsOf(children: readonly Inline[]): string {
  const words = children.map((inline): string => {
    if (inline.kind === 'text') return inline.text
    if (inline.kind === 'fact') return inline.printed
    return inline.kind === 'break' ? '\n' : wordsOf(inline.children)
  })
  return words.join('')
}
