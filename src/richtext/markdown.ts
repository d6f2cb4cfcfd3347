import type { Resolve } from './linked.ts'
import { insertMarkdown, quoted } from './markdown-insert.ts'
import { markdownLine } from './markdown-line.ts'
import { tableMarkdown } from './markdown-table.ts'
import type { Block, Item, List } from './nodes.ts'
import { parse } from './parse.ts'

/**
 * A serialized text as CommonMark with GFM tables and check boxes. Marks that Markdown has no sign
 * for are HTML tags, as CommonMark allows. Ends without a line end; never throws.
 */
export function toMarkdown(rich: unknown, resolve: Resolve): string {
  return blocksMarkdown(parse(rich), resolve)
}

function blocksMarkdown(blocks: readonly Block[], resolve: Resolve): string {
  let previous: List['style'] | null = null
  let turn = 0
  const parts: string[] = []
  for (const block of blocks) {
    const style = block.kind === 'list' ? block.style : null
    turn = style !== null && style === previous ? turn + 1 : 0
    const part = blockMarkdown(block, resolve, turn)
    if (part === '') continue
    parts.push(part)
    previous = style
  }
  return parts.join('\n\n')
}

/** `turn` counts lists that follow each other, which only another sign keeps apart. */
function blockMarkdown(block: Block, resolve: Resolve, turn: number): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownLine(block.children, resolve)
    case 'heading': {
      const words = markdownLine(block.children, resolve, '<br>')
      // Number signs at the end of a heading would be taken for its closing ones
      return `${'#'.repeat(block.level)} ${words.replace(/(?<!\\)#+$/, '\\$&')}`
    }
    case 'quote':
      return quoted(blocksMarkdown(block.children, resolve))
    case 'rule':
      return '---'
    case 'list':
      return listMarkdown(block, resolve, turn)
    case 'table':
      return tableMarkdown(block, resolve)
    default:
      return insertMarkdown(block, resolve)
  }
}

function listMarkdown({ style, start, items }: List, resolve: Resolve, turn: number): string {
  const sign = (index: number) =>
    style === 'number'
      ? `${start + index}${turn % 2 === 0 ? '.' : ')'}`
      : turn % 2 === 0
        ? '-'
        : '*'
  return items.map((item, index) => itemMarkdown(item, `${sign(index)} `, resolve)).join('\n')
}

function itemMarkdown({ checked, children, lists }: Item, sign: string, resolve: Resolve): string {
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] '
  const words = children.length > 0 ? box + markdownLine(children, resolve) : ''
  const nested = blocksMarkdown(lists, resolve)
  // A list that does not begin at 1 cannot follow a line of text without a blank one
  const gap = lists.some((list) => list.style === 'number' && list.start !== 1) ? '\n\n' : '\n'
  const content = [words, nested].filter((part) => part !== '').join(gap)
  return sign + content.replace(/\n(?=[^\n])/g, `\n${' '.repeat(sign.length)}`)
}
