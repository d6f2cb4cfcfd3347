import type { LexicalNode } from './lexical-node.ts'
import { lexicalNode, textBeneath } from './lexical-node.ts'
import type { Item, List } from './nodes.ts'
import { parseInline } from './parse-inline.ts'

/** One list or none, since an empty one says nothing. */
export function parseList(node: LexicalNode, depthLeft: number): List[] {
  const style = (['number', 'check'] as const).find((each) => node.listType === each) ?? 'bullet'
  const items: Item[] = []
  for (const child of node.children) {
    const item = lexicalNode(child)
    if (item) addItem(items, item, { check: style === 'check', depthLeft })
  }
  return items.length > 0 ? [{ kind: 'list', style, start: startOf(node.start), items }] : []
}

/** Lexical puts a nested list into an item of its own; it belongs to the item above. */
function addItem(
  items: Item[],
  node: LexicalNode,
  { check, depthLeft }: { check: boolean; depthLeft: number },
): void {
  if (depthLeft <= 0) return void items.push(...flatItem(node))
  const parts = node.type === 'list' ? [node] : node.children
  const nested = parts.filter(isList).flatMap((part) => {
    const list = lexicalNode(part)
    return list ? parseList(list, depthLeft - 1) : []
  })
  const loose = node.type === 'listitem' || node.type === 'list' ? parts : [node]
  const children = parseInline(
    loose.filter((part) => !isList(part)),
    depthLeft - 1,
  )
  const above = items.at(-1)
  if (children.length === 0 && above) above.lists.push(...nested)
  else if (children.length > 0 || nested.length > 0) {
    items.push({ checked: check ? node.checked === true : null, children, lists: nested })
  }
}

function flatItem(node: LexicalNode): Item[] {
  const children = parseInline([{ type: 'text', text: textBeneath(node) }], 1)
  return children.length > 0 ? [{ checked: null, children, lists: [] }] : []
}

function startOf(start: unknown): number {
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start < 1e9
    ? start
    : 1
}

function isList(value: unknown): boolean {
  return lexicalNode(value)?.type === 'list'
}
