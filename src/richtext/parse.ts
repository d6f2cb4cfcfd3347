import { isRecord, lexicalNode, textBeneath } from './lexical-node.ts'
import type { LexicalNode } from './lexical-node.ts'
import type { Block, Cell, Table } from './nodes.ts'
import { parseInline } from './parse-inline.ts'
import { parseInsert } from './parse-insert.ts'
import { parseList } from './parse-list.ts'

/** Deeper than any text a person writes. A save beyond it is refused, a stored one is flattened. */
export const maxDepth = 100

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock', 'mark'])

/**
 * A serialized editor state as our own nodes, whatever it is: what we do not know is reduced to
 * the text in it, what is empty is left out, and nothing throws.
 */
export function parse(rich: unknown): Block[] {
  const root = isRecord(rich) ? lexicalNode(rich.root) : null
  return root ? flow(root.children, maxDepth) : []
}

/** Blocks in order; loose pieces of a line between them become paragraphs. */
function flow(children: readonly unknown[], depthLeft: number): Block[] {
  const blocks: Block[] = []
  let loose: LexicalNode[] = []
  const settle = () => {
    blocks.push(...paragraph(loose, depthLeft))
    loose = []
  }
  for (const child of children) {
    const node = lexicalNode(child)
    if (!node) continue
    if (isInline(node)) {
      loose.push(node)
      continue
    }
    settle()
    blocks.push(...blocksOf(node, depthLeft))
  }
  settle()
  return blocks
}

function isInline({ type, text }: LexicalNode): boolean {
  return inlineTypes.has(type) || typeof text === 'string'
}

function blocksOf(node: LexicalNode, depthLeft: number): Block[] {
  if (depthLeft <= 0) return paragraph([{ type: 'text', text: textBeneath(node), children: [] }], 1)
  const within = depthLeft - 1
  switch (node.type) {
    case 'paragraph':
      return paragraphsAround(node.children, within)
    case 'heading':
      return heading(node, within)
    case 'list':
      return parseList(node, within)
    case 'quote':
      return some(flow(node.children, within), (children) => ({ kind: 'quote', children }))
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'table':
      return table(node, within)
    case 'block': {
      const insert = parseInsert(node.fields)
      return insert ? [insert] : []
    }
    default:
      return flow(node.children, within)
  }
}

/** A pasted line may lie within a paragraph; for readers it stands between two. */
function paragraphsAround(children: readonly unknown[], depthLeft: number): Block[] {
  const blocks: Block[] = []
  let words: unknown[] = []
  for (const child of children) {
    if (lexicalNode(child)?.type !== 'horizontalrule') {
      words.push(child)
      continue
    }
    blocks.push(...paragraph(words, depthLeft), { kind: 'rule' })
    words = []
  }
  return [...blocks, ...paragraph(words, depthLeft)]
}

function paragraph(children: readonly unknown[], depthLeft: number): Block[] {
  return some(parseInline(children, depthLeft), (words) => ({ kind: 'paragraph', children: words }))
}

function heading({ tag, children }: LexicalNode, depthLeft: number): Block[] {
  const level = ([1, 2, 3, 4, 5, 6] as const).find((each) => tag === `h${each}`) ?? 2
  return some(parseInline(children, depthLeft), (words) => ({
    kind: 'heading',
    level,
    children: words,
  }))
}

function table(node: LexicalNode, depthLeft: number): Table[] {
  const rows = node.children
    .map((row) => (lexicalNode(row)?.children ?? []).flatMap((cell) => cells(cell, depthLeft - 2)))
    .filter((row) => row.length > 0)
  return some(rows, () => ({ kind: 'table', rows }))
}

function cells(value: unknown, depthLeft: number): Cell[] {
  const node = lexicalNode(value)
  if (!node) return []
  return [
    {
      heads: headsOf(node.headerState),
      colSpan: span(node.colSpan),
      rowSpan: span(node.rowSpan),
      children: flow(node.children, depthLeft),
    },
  ]
}

/** Lexical's bits: 1 stands in a heading row, 2 in a heading column, 3 in the corner of both. */
function headsOf(state: unknown): Cell['heads'] {
  if (state === 1 || state === 3) return 'column'
  return state === 2 ? 'row' : null
}

function span(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value)
    ? Math.min(Math.max(value, 1), 100)
    : 1
}

function some<T, R>(list: T[], make: (list: T[]) => R): R[] {
  return list.length > 0 ? [make(list)] : []
}
