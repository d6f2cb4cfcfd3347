import { anchor, element, escapeHtml, startTag } from './html-element.ts'
import { insertHtml } from './html-insert.ts'
import { tableHtml } from './html-table.ts'
import { hrefOf } from './follow-refs.ts'
import type { Resolve } from './linked.ts'
import type { Block, Inline, Item, List, Mark } from './nodes.ts'
import { parse } from './parse.ts'

const tags: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
}

/**
 * A serialized text as semantic HTML without classes or styles. What is not public leaves only the
 * words of its link, and nothing of its card or photo. Never throws; all text is escaped.
 */
export function toHtml(rich: unknown, resolve: Resolve): string {
  return blocksHtml(parse(rich), resolve)
}

function blocksHtml(blocks: Block[], resolve: Resolve): string {
  return blocks.map((block) => blockHtml(block, resolve)).join('')
}

function blockHtml(block: Block, resolve: Resolve): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, lineHtml(block.children, resolve))
    case 'heading':
      return element(`h${block.level}`, {}, lineHtml(block.children, resolve))
    case 'quote':
      return element('blockquote', {}, blocksHtml(block.children, resolve))
    case 'rule':
      return startTag('hr')
    case 'list':
      return listHtml(block, resolve)
    case 'table':
      return tableHtml(block, (blocks) => cellContent(blocks, resolve))
    default:
      return insertHtml(block, resolve)
  }
}

function listHtml({ style, start, items }: List, resolve: Resolve): string {
  const content = items.map((item) => itemHtml(item, resolve)).join('')
  if (style !== 'number') return element('ul', {}, content)
  return element('ol', { start: start === 1 ? null : start }, content)
}

function itemHtml({ checked, children, lists }: Item, resolve: Resolve): string {
  const box =
    checked === null ? '' : `${startTag('input', { type: 'checkbox', disabled: true, checked })} `
  const nested = lists.map((list) => listHtml(list, resolve)).join('')
  return element('li', {}, box + lineHtml(children, resolve) + nested)
}

/** A cell with one paragraph needs no paragraph. */
function cellContent(blocks: Block[], resolve: Resolve): string {
  const [only, ...others] = blocks
  if (only?.kind === 'paragraph' && others.length === 0) return lineHtml(only.children, resolve)
  return blocksHtml(blocks, resolve)
}

function lineHtml(children: Inline[], resolve: Resolve): string {
  return children.map((inline) => inlineHtml(inline, resolve)).join('')
}

function inlineHtml(inline: Inline, resolve: Resolve): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'break':
      return startTag('br')
    case 'fact':
      return factHtml(inline, resolve)
    case 'marked':
      return element(tags[inline.mark], {}, lineHtml(inline.children, resolve))
    case 'link': {
      const words = lineHtml(inline.children, resolve)
      const { target } = inline
      return anchor(hrefOf(target, resolve), words, target.kind === 'address')
    }
  }
}

/** The words alone while readers do not have the event: not even its id gets out then. */
function factHtml({ event, fact, printed }: Fact, resolve: Resolve): string {
  const words = escapeHtml(printed)
  if (resolve(event) === null) return words
  return element('span', { 'data-type': 'fact', 'data-fact': fact, 'data-event': event.id }, words)
}

type Fact = Extract<Inline, { kind: 'fact' }>
