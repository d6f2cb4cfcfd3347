import { isRecord, lexicalNode } from '../richtext/lexical-node.ts'
import type { Block } from '../richtext/nodes.ts'
import { parse } from '../richtext/parse.ts'
import { refs } from '../richtext/refs.ts'
import { toText } from '../richtext/text.ts'
import type { Ref } from '../wire/documents.ts'

/** What stands on its own in a text: a paragraph, a heading, a whole list, a block. */
export type Unit = {
  /** `empty` is a line nobody wrote in. */
  what: Exclude<Block['kind'], 'card'> | 'sessionCard' | 'speakerCard' | 'eventCard' | 'empty'
  text: string
  ref: Ref | null
  /** Its place among the nodes of the text. */
  at: number
  /** Two units with the same one are the same, whenever they were saved. */
  print: string
}

/** The nodes of a serialized text, each with its words. */
export function unitsOf(rich: unknown): Unit[] {
  return nodesOf(rich).map((node, at) => {
    const alone = { root: { type: 'root', children: [node] } }
    const blocks = parse(alone)
    // A line may have been pasted into a paragraph; what is told of that is its words.
    const block = blocks.find(({ kind }) => kind !== 'rule') ?? blocks[0]
    return {
      what: whatOf(block),
      text: [toText(alone, () => null), ...besides(block)].filter(Boolean).join('\n'),
      ref: refs(alone)[0] ?? null,
      at,
      print: JSON.stringify(withoutMarksOfSaving(node)) ?? '',
    }
  })
}

/** The nodes right below the root of a serialized text. */
export function nodesOf(rich: unknown): unknown[] {
  return (isRecord(rich) && lexicalNode(rich.root)?.children) || []
}

function whatOf(block: Block | undefined): Unit['what'] {
  if (!block) return 'empty'
  return block.kind === 'card' ? block.card : block.kind
}

/** Words of a block that print only with the document it names, which is not at hand here, and its crop. */
function besides(block: Block | undefined): string[] {
  if (block?.kind !== 'photo') return []
  return [block.caption, block.alt, block.crop].filter((words) => words !== null)
}

/** Editors number and measure nodes anew; what a reader gets does not depend on it. */
const unread = new Set(['id', 'version', 'direction', 'textFormat', 'textStyle', 'blockName'])

function withoutMarksOfSaving(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarksOfSaving)
  if (!isRecord(value)) return value
  const kept = Object.entries(value)
    .filter(
      ([key, inner]) => !unread.has(key) && inner !== null && inner !== undefined && inner !== '',
    )
    .map(([key, inner]) => [
      key,
      key === 'value' && isRecord(inner) ? inner.id : withoutMarksOfSaving(inner),
    ])
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)))
  return Object.fromEntries(kept)
}
