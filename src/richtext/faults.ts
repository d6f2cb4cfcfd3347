import type { Said } from '../fields/refuse.ts'
import { embedFault } from './embeds.ts'
import type { LexicalNode } from './lexical-node.ts'
import { isRecord, walk } from './lexical-node.ts'
import { addressFault } from './link-fields.ts'
import { maxDepth } from './parse.ts'

const tooDeep: Said = {
  en: `This text is nested more than ${maxDepth} levels deep: flatten it.`,
  zh: `正文嵌套超过 ${maxDepth} 层：请减少层级。`,
}

/** The first thing in a serialized text that may not be saved, as sentences for its writer, or null. */
export function faultIn(rich: unknown): Said | null {
  const root = isRecord(rich) ? rich.root : null
  for (const { node, depth } of walk(root)) {
    if (depth > maxDepth) return tooDeep
    const fault = faultOf(node)
    if (fault) return fault
  }
  return null
}

function faultOf({ type, fields }: LexicalNode): Said | null {
  if (!isRecord(fields)) return null
  if (type === 'block' && fields.blockType === 'embed') return embedFault(fields.url)
  if ((type === 'link' || type === 'autolink') && fields.linkType !== 'internal') {
    return addressFault(fields.url)
  }
  return null
}
