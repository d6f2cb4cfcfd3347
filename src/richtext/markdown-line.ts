import { hrefOf } from './follow-refs.ts'
import type { Resolve } from './linked.ts'
import type { Neighbours } from './markdown-emphasis.ts'
import { emphasized, firstOf, lastOf } from './markdown-emphasis.ts'
import type { Inline, Mark } from './nodes.ts'

/** Marks for which CommonMark has no sign of its own. */
const tags = {
  strikethrough: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Partial<Record<Mark, string>>

/** One paragraph in Markdown. A break inside it is `lineEnd`: a hard break, or `<br>` where a line must not end. */
export function markdownLine(
  children: readonly Inline[],
  resolve: Resolve,
  lineEnd: '\\\n' | '<br>' = '\\\n',
): string {
  return guardLines(sequence(children, { before: '', after: '' }, { resolve, lineEnd }))
}

/** Plain words as Markdown that prints exactly them. */
export function markdownText(text: string): string {
  return guardLines(escaped(text))
}

/** A link in Markdown; `words` are Markdown already. */
export function markdownLink(href: string | null, words: string): string {
  return href === null ? words : `[${words}](${destination(href)})`
}

/** An address as Markdown wants it between round brackets. */
export function destination(href: string): string {
  // Space, backslash, backtick and every bracket end or change an address; an entity would be read as one
  return href.replace(/[\s\\`<>()[\]]/g, encoded).replace(entity, '\\&')
}

type Setting = { resolve: Resolve; lineEnd: string }

function sequence(children: readonly Inline[], around: Neighbours, setting: Setting): string {
  let printed = ''
  let before = around.before
  children.forEach((child, index) => {
    const next = children[index + 1]
    const after = next ? opening(next) : around.after
    const piece = inline(child, { before, after }, setting)
    printed += piece
    if (piece !== '') before = closing(child, piece)
  })
  return printed
}

function inline(node: Inline, around: Neighbours, setting: Setting): string {
  switch (node.kind) {
    case 'text':
      return escaped(node.text)
    case 'fact':
      return escaped(node.printed)
    case 'break':
      return setting.lineEnd
    case 'link': {
      const words = sequence(node.children, { before: '[', after: ']' }, setting)
      return markdownLink(hrefOf(node.target, setting.resolve), words)
    }
    case 'marked': {
      const { mark } = node
      const words = sequence(node.children, { before: '*', after: '*' }, setting)
      if (mark === 'bold') return emphasized(words, 'strong', around)
      if (mark === 'italic') return emphasized(words, 'em', around)
      return `<${tags[mark]}>${words}</${tags[mark]}>`
    }
  }
}

/** The character a node will begin with, as far as its neighbour has to know. */
function opening(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return firstOf(node.text)
    case 'fact':
      return firstOf(node.printed)
    case 'break':
      return ''
    case 'link':
      return '['
    case 'marked':
      return '*'
  }
}

function closing(node: Inline, piece: string): string {
  if (node.kind === 'text') return lastOf(node.text)
  if (node.kind === 'fact') return lastOf(node.printed)
  return node.kind === 'break' ? '' : lastOf(piece)
}

// An ampersand that would begin a character reference: &amp; &#38; &#x26;
const entity = /&(?=#?\w+;)/g

function escaped(text: string): string {
  return (
    text
      .replace(/\t/g, ' ')
      // Every sign that can begin markup anywhere in a line
      .replace(/[\\`*_[\]<>|~]/g, '\\$&')
      .replace(entity, '\\&')
      // GFM makes links of bare addresses, and reads escapes in them as their letters
      .replace(/:(?=\/\/)|(?<=www)\.|@(?=\w)/gi, '\\$&')
      // An exclamation mark would turn a link after it into an image
      .replace(/!$/, '\\!')
  )
}

function guardLines(printed: string): string {
  return printed.split('\n').map(guardLine).join('\n')
}

/** Takes from the beginning of a line what would make it a heading, list, quote, rule or code. */
function guardLine(line: string): string {
  return (
    line
      .trim()
      // Heading, list item, underline of a heading or of a table's head
      .replace(/^[#+\-=:]/, '\\$&')
      // Numbered item: 1. or 1)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  )
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`
}
