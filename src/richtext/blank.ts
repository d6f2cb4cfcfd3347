import { isRecord, lexicalNode, walk } from './lexical-node.ts'

/**
 * Whether a serialized text says nothing at all: no node but empty paragraphs, or no root. A block
 * that is not finished counts as something; somebody is working on it.
 */
export function isBlank(rich: unknown): boolean {
  if (!isRecord(rich)) return rich === ''
  if (!lexicalNode(rich.root)) return Object.keys(rich).every((key) => key === 'root')
  for (const { node } of walk(rich.root)) {
    if (node.type !== 'root' && node.type !== 'paragraph') return false
  }
  return true
}
