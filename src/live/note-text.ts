import { compose, type ComposedText, lineBreak, paragraph, photo } from '../richtext/compose.ts'
import type { Block, Inline } from '../richtext/nodes.ts'
import { parse } from '../richtext/parse.ts'

/** What the composer writes: plain paragraphs, and photos below them. */
export type Note = { text: string; photos: string[] }

/** An empty line between paragraphs, however many. */
const between = /\n[^\S\n]*\n\s*/

/** The text of an update from what was typed: an empty line begins a paragraph. */
export function textOf({ photos, text }: Note): ComposedText {
  const typed = text.replaceAll('\r\n', '\n').trim()
  const paragraphs = typed === '' ? [] : typed.split(between)
  return compose(...paragraphs.map(paragraphOf), ...photos.map((id) => photo(id)))
}

function paragraphOf(typed: string) {
  const [first = '', ...more] = typed.split('\n').map((line) => line.trim())
  return paragraph(first, ...more.flatMap((line) => [lineBreak(), line]))
}

/**
 * A text as the composer can change it, or null when it holds more than that (links, lists, marks,
 * a photo with a caption or a crop of its own), which only the form may change without losing it.
 */
export function noteOf(body: unknown): Note | null {
  const note: { paragraphs: string[]; photos: string[] } = { paragraphs: [], photos: [] }
  for (const block of parse(body)) if (!take(block, note)) return null
  return { text: note.paragraphs.join('\n\n'), photos: note.photos }
}

function take(block: Block, note: { paragraphs: string[]; photos: string[] }): boolean {
  if (block.kind === 'photo') {
    note.photos.push(block.photo.id)
    const isPlain = block.caption === null && block.alt === null && block.crop === null
    return isPlain && block.size === 'normal'
  }
  if (block.kind !== 'paragraph' || note.photos.length > 0) return false
  const words = block.children.map(plain)
  if (words.includes(null)) return false
  note.paragraphs.push(words.join(''))
  return true
}

function plain(inline: Inline): string | null {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'break' ? '\n' : null
}
