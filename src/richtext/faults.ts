import { checkEmbed } from './embeds.ts'
import { checkAddress } from './link-fields.ts'

/** Deeper than any text a person writes; beyond it a document is refused on save. */
export const maxDepth = 100

type Found = { node: Record<string, unknown>; depth: number }

/**
 * The first thing in a serialized text that may not be saved, as a sentence for its writer, or
 * null. Walks without recursion, so that no depth can exhaust the stack.
 */
export function faultIn(rich: unknown): string | null {
  for (const { node, depth } of walk(rich)) {
    if (depth > maxDepth)
      return `This text is nested more than ${maxDepth} levels deep: flatten it.`
    const verdict = checkNode(node)
    if (verdict !== true) return verdict
  }
  return null
}

function checkNode({ type, fields }: Record<string, unknown>): true | string {
  if (!isRecord(fields)) return true
  if (type === 'block' && fields.blockType === 'embed') return checkEmbed(fields.url)
  if ((type === 'link' || type === 'autolink') && fields.linkType !== 'internal') {
    return checkAddress(fields.url)
  }
  return true
}

function* walk(rich: unknown): Generator<Found> {
  const root = isRecord(rich) ? rich.root : null
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    if (!isRecord(value)) continue
    yield { node: value, depth }
    if (!Array.isArray(value.children)) continue
    for (const child of value.children.toReversed())
      waiting.push({ value: child, depth: depth + 1 })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
