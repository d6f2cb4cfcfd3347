import type { Ref } from '../wire/documents.ts'
import type { Block, Inline, Item } from './nodes.ts'
import { parse } from './parse.ts'

/** Every document a text names, in links, cards, photos, galleries and quotes, each once, in order. */
export function refs(rich: unknown): Ref[] {
  const found = new Map<string, Ref>()
  for (const ref of parse(rich).flatMap(inBlock)) found.set(`${ref.ref} ${ref.id}`, ref)
  return [...found.values()]
}

function inBlock(block: Block): Ref[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(inLine)
    case 'quote':
      return block.children.flatMap(inBlock)
    case 'list':
      return block.items.flatMap(inItem)
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.children.flatMap(inBlock))
    case 'photo':
      return [block.photo]
    case 'gallery':
      return [block.gallery]
    case 'card':
      return [block.document]
    case 'relatedArticles':
      return block.articles
    case 'pullQuote':
      return [block.speaker, block.session].filter((ref) => ref !== null)
    default:
      return []
  }
}

function inItem({ children, lists }: Item): Ref[] {
  return [...children.flatMap(inLine), ...lists.flatMap(inBlock)]
}

function inLine(inline: Inline): Ref[] {
  switch (inline.kind) {
    case 'link':
      return [
        ...(inline.target.kind === 'document' ? [inline.target.ref] : []),
        ...inline.children.flatMap(inLine),
      ]
    case 'marked':
      return inline.children.flatMap(inLine)
    case 'fact':
      return [inline.event]
    default:
      return []
  }
}
