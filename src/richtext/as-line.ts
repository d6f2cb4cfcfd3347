import type { Block, Inline } from './nodes.ts'

/** The words of blocks as one line, their ends as breaks: for places that hold only a line. */
export function asLine(blocks: readonly Block[]): Inline[] {
  const lines = blocks.flatMap(wordsOf).filter((line) => line.length > 0)
  return lines.flatMap((line, index): Inline[] => (index > 0 ? [{ kind: 'break' }, ...line] : line))
}

function wordsOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.children]
    case 'quote':
      return block.children.flatMap(wordsOf)
    case 'list':
      return block.items.flatMap((item) => [item.children, ...item.lists.flatMap(wordsOf)])
    case 'table':
      return block.rows.map((row) => row.flatMap((cell) => asLine(cell.children)))
    default:
      return []
  }
}
