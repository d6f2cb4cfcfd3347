import { asLine } from './as-line.ts'
import { cardLines, lineText } from './card-lines.ts'
import { linesOf } from './clean-text.ts'
import { articlesOf, cardOf, creditOf, galleryOf, photoOf } from './follow-refs.ts'
import type { LinkedPhoto, Resolve } from './linked.ts'
import type { Block, Inline, Insert, Item, List } from './nodes.ts'
import { parse } from './parse.ts'

/**
 * A serialized text as readable plain paragraphs, for search, mail and word counts: no markup, no
 * addresses but those of embeds, cells kept apart by tabs. Never throws.
 */
export function toText(rich: unknown, resolve: Resolve): string {
  return blocksText(parse(rich), resolve)
}

function blocksText(blocks: readonly Block[], resolve: Resolve): string {
  return joined(
    blocks.map((block) => blockText(block, resolve)),
    '\n\n',
  )
}

function blockText(block: Block, resolve: Resolve): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lineOfText(block.children)
    case 'quote':
      return blocksText(block.children, resolve)
    case 'rule':
      return '* * *'
    case 'list':
      return listText(block, '')
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => lineOfText(asLine(cell.children), ' ')).join('\t'))
        .join('\n')
    default:
      return insertText(block, resolve)
  }
}

function insertText(insert: Insert, resolve: Resolve): string {
  switch (insert.kind) {
    case 'photo': {
      const photo = photoOf(insert, resolve)
      return photo ? photoText(photo) : ''
    }
    case 'gallery': {
      const gallery = galleryOf(insert.gallery, resolve)
      return gallery ? joined([gallery.title, ...(gallery.photos ?? []).map(photoText)], '\n') : ''
    }
    case 'pullQuote': {
      const { who, where } = creditOf(insert, resolve)
      const source = joined([who?.words ?? '', where?.words ?? ''], ' ')
      return joined([...linesOf(insert.quote), source && `— ${source}`], '\n')
    }
    case 'embed':
      return joined([insert.caption ?? '', insert.embed?.page ?? insert.address], '\n')
    case 'card': {
      const document = cardOf(insert, resolve)
      return document ? joined([document.title, ...cardLines(document).map(lineText)], '\n') : ''
    }
    case 'relatedArticles':
      return articlesOf(insert.articles, resolve)
        .map(({ title }) => `- ${title}`)
        .join('\n')
    case 'correctionNote':
      return joined([insert.date ?? '', ...linesOf(insert.text)], '\n')
  }
}

function photoText({ caption, credit }: LinkedPhoto): string {
  return joined([caption ?? '', credit ? `(${credit})` : ''], ' ')
}

function listText({ style, start, items }: List, indent: string): string {
  const sign = (index: number) => (style === 'number' ? `${start + index}.` : '-')
  return items.map((item, index) => itemText(item, indent + sign(index), indent)).join('\n')
}

function itemText({ checked, children, lists }: Item, sign: string, indent: string): string {
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] '
  const words = children.length > 0 ? `${sign} ${box}${lineOfText(children)}` : ''
  return joined([words, ...lists.map((list) => listText(list, `${indent}  `))], '\n')
}

function lineOfText(children: readonly Inline[], lineEnd = '\n'): string {
  const words = children.map((inline): string => {
    if (inline.kind === 'text') return inline.text
    if (inline.kind === 'fact') return inline.printed
    return inline.kind === 'break' ? lineEnd : lineOfText(inline.children, lineEnd)
  })
  return words.join('')
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}
