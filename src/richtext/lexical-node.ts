/** A node as Lexical serializes it, before anything but its outline is known. */
export type LexicalNode = { [key: string]: unknown; type: string; children: unknown[] }

/** Any value as a node, or null when it is none. */
export function lexicalNode(value: unknown): LexicalNode | null {
  if (!isRecord(value) || typeof value.type !== 'string') return null
  return {
    ...value,
    type: value.type,
    children: Array.isArray(value.children) ? value.children : [],
  }
}

/** All text beneath a value, in order. Without recursion: no depth can exhaust the stack. */
export function textBeneath(value: unknown): string {
  const texts: string[] = []
  for (const { node } of walk(value)) {
    if (typeof node.text === 'string') texts.push(node.text)
    if (node.type === 'linebreak' || node.type === 'paragraph') texts.push('\n')
  }
  return texts.join('')
}

/** Every node from `value` down, parents first, with its depth, also without recursion. */
export function* walk(value: unknown): Generator<{ node: LexicalNode; depth: number }> {
  const waiting = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth } = next
    const node = lexicalNode(next.value)
    if (!node) continue
    yield { node, depth }
    for (const child of node.children.toReversed()) waiting.push({ value: child, depth: depth + 1 })
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
