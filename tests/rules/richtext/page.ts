import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseFragment, serialize } from 'parse5'

type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element

/** Markdown as a reader's software shows it, with GFM and the tags that CommonMark lets through. */
export function shown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm({ singleTilde: false })],
    htmlExtensions: [gfmHtml()],
  })
}

/** Every element of a piece of HTML, as a browser understands it. */
export function elementsOf(html: string): PageElement[] {
  return parseFragment(html).childNodes.flatMap(elementsIn)
}

/** What a browser makes of a piece of HTML, with the spelling of quotes and spaces evened out. */
export function asBrowsersSeeIt(html: string): string {
  return evened(serialize(parseFragment(html)))
}

export function evened(html: string): string {
  return html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '‹')
    .replaceAll('&gt;', '›')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll(/ (disabled|checked)=""/g, ' $1')
}

export function wordsOf(html: string): string {
  return parseFragment(html).childNodes.map(wordsIn).join('')
}

/**
 * Tags and words in order, without what differs between our HTML and Markdown's: white space,
 * paragraphs in items, and links that GFM makes of bare addresses.
 */
export function outline(html: string): string {
  return parseFragment(html)
    .childNodes.map((node) => outlineIn(node, false))
    .join('')
    .replaceAll(/\s/g, '')
}

function outlineIn(node: PageNode, inItem: boolean): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('tagName' in node)) return ''
  const inside = node.childNodes.map((child) => outlineIn(child, node.tagName === 'li')).join('')
  if (node.tagName === 'a' || (inItem && node.tagName === 'p')) return inside
  return `⟨${node.tagName}⟩${inside}⟨/⟩`
}

function elementsIn(node: PageNode): PageElement[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(elementsIn)] : []
}

function wordsIn(node: PageNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
}
