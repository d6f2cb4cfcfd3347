import { checkEmbed } from './embeds.ts'
import type { LexicalNode } from './lexical-node.ts'
import { isRecord, walk } from './lexical-node.ts'
import { checkAddress } from './link-fields.ts'
import { maxDepth } from './parse.ts'

/** The first thing in a serialized text that may not be saved, as a sentence for its writer, or null. */
export function faultIn(rich: unknown): string | null {
  const root = isRecord(rich) ? rich.root : null
  for (const { node, depth } of walk(root)) {
    if (depth > maxDepth)
      return `This text is nested more than ${maxDepth} levels deep: flatten it.`
    const verdict = checkNode(node)
    if (verdict !== true) return verdict
  }
  return null
}

function checkNode({ type, fields }: LexicalNode): true | string {
  if (!isRecord(fields)) return true
  if (type === 'block' && fields.blockType === 'embed') return checkEmbed(fields.url)
  if ((type === 'link' || type === 'autolink') && fields.linkType !== 'internal') {
    return checkAddress(fields.url)
  }
  return true
}
