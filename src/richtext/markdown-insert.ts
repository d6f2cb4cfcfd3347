import { cardLines, lineText } from './card-lines.ts'
import { linesOf } from './clean-text.ts'
import type { Credit } from './follow-refs.ts'
import { articlesOf, cardOf, creditOf, galleryOf, photoOf } from './follow-refs.ts'
import type { LinkedPhoto, Resolve } from './linked.ts'
import { destination, markdownLink, markdownText } from './markdown-line.ts'
import type { CardUse, Insert, PullQuote } from './nodes.ts'
import { siteAddress, webAddress } from './web-address.ts'

/** An insert in Markdown; empty when what it shows is not public. */
export function insertMarkdown(insert: Insert, resolve: Resolve): string {
  switch (insert.kind) {
    case 'photo': {
      const photo = photoOf(insert, resolve)
      return photo ? image(photo) : ''
    }
    case 'gallery': {
      const gallery = galleryOf(insert.gallery, resolve)
      if (!gallery) return ''
      return paragraphs([...(gallery.photos ?? []).map(image), linked(gallery.title, gallery.href)])
    }
    case 'pullQuote':
      return pullQuote(insert, resolve)
    case 'embed': {
      const href = insert.embed?.page ?? webAddress(insert.address)
      return markdownLink(href, oneLine(insert.caption ?? insert.embed?.provider ?? insert.address))
    }
    case 'card':
      return card(insert, resolve)
    case 'relatedArticles':
      return (
        articlesOf(insert.articles, resolve)
          // A sign that no list of the story uses, so that one before it stays apart
          .map(({ title, href }) => `+ ${linked(title, href)}`)
          .join('\n')
      )
    case 'correctionNote':
      return paragraphs([insert.date ?? '', ...linesOf(insert.text).map(markdownText)])
  }
}

function image({ alt, src, caption, credit }: LinkedPhoto): string {
  const address = siteAddress(src)
  const picture = address ? `![${oneLine(alt ?? '')}](${destination(address)})` : ''
  const words = [caption && oneLine(caption), credit && `(${oneLine(credit)})`]
  return paragraphs([picture, words.filter((part) => part).join(' ')])
}

function pullQuote(quote: PullQuote, resolve: Resolve): string {
  const { who, where } = creditOf(quote, resolve)
  const source = [who, where].filter((part) => part !== null).map(credited)
  const lines = [
    ...linesOf(quote.quote).map(markdownText),
    source.length > 0 ? `— ${source.join(' ')}` : '',
  ]
  return quoted(paragraphs(lines))
}

function credited({ words, href }: Credit): string {
  return markdownLink(href, oneLine(words))
}

function card(use: CardUse, resolve: Resolve): string {
  const document = cardOf(use, resolve)
  if (!document) return ''
  const lines = cardLines(document).map((line) => markdownText(lineText(line)))
  return [linked(document.title, document.href), ...lines].join('\\\n')
}

function linked(title: string, href: string): string {
  return markdownLink(siteAddress(href), oneLine(title))
}

/** Words from elsewhere, which may hold line ends, for a place that holds one line. */
function oneLine(text: string): string {
  return markdownText(linesOf(text).join(' '))
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Markdown as a block quote. */
export function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
