import type { CardLine } from './card-lines.ts'
import { cardLines } from './card-lines.ts'
import { linesOf } from './clean-text.ts'
import type { CardDocument, Credit } from './follow-refs.ts'
import { articlesOf, cardOf, creditOf, galleryOf, photoOf } from './follow-refs.ts'
import { anchor, element, escapeHtml, startTag } from './html-element.ts'
import type { LinkedPhoto, Resolve } from './linked.ts'
import type { CardUse, CorrectionNote, EmbedUse, Insert, PullQuote } from './nodes.ts'
import { siteAddress, webAddress } from './web-address.ts'

/** An insert as HTML; empty when what it shows is not public. */
export function insertHtml(insert: Insert, resolve: Resolve): string {
  switch (insert.kind) {
    case 'photo': {
      const photo = photoOf(insert, resolve)
      const size = insert.size === 'normal' ? null : insert.size
      return photo ? figure(photo, { 'data-type': 'photo', 'data-size': size }) : ''
    }
    case 'gallery': {
      const gallery = galleryOf(insert.gallery, resolve)
      if (!gallery) return ''
      const title = anchor(siteAddress(gallery.href), escapeHtml(gallery.title))
      const photos = (gallery.photos ?? []).map((photo) => figure(photo, {})).join('')
      return element(
        'figure',
        { 'data-type': 'gallery' },
        photos + element('figcaption', {}, title),
      )
    }
    case 'pullQuote':
      return pullQuote(insert, resolve)
    case 'embed':
      return embed(insert)
    case 'card':
      return card(insert, resolve)
    case 'relatedArticles': {
      const items = articlesOf(insert.articles, resolve).map(({ href, title }) =>
        element('li', {}, anchor(siteAddress(href), escapeHtml(title))),
      )
      if (items.length === 0) return ''
      return element('aside', { 'data-type': 'relatedArticles' }, element('ul', {}, items.join('')))
    }
    case 'correctionNote':
      return correctionNote(insert)
  }
}

function figure(photo: LinkedPhoto, attributes: Record<string, string | null>): string {
  const credit = photo.credit ? element('small', {}, escapeHtml(photo.credit)) : ''
  const words = [escapeHtml(photo.caption ?? ''), credit].filter((part) => part !== '').join(' ')
  const caption = words ? element('figcaption', {}, words) : ''
  return element('figure', attributes, picture(photo) + caption)
}

function picture({ src: address, sources = [], alt, width, height }: LinkedPhoto): string {
  const src = siteAddress(address)
  if (src === null) return ''
  const image = startTag('img', { src, alt: alt ?? '', width, height })
  const better = sources.map(({ type, srcset }) => startTag('source', { type, srcset }))
  return better.length > 0 ? element('picture', {}, better.join('') + image) : image
}

function pullQuote(quote: PullQuote, resolve: Resolve): string {
  const { who, where } = creditOf(quote, resolve)
  const said = element('blockquote', {}, paragraphs(quote.quote))
  const source = [who && element('cite', {}, credited(who)), where && credited(where)]
  const by = source.filter((part) => part !== null).join(' ')
  const caption = by ? element('figcaption', {}, by) : ''
  return element('figure', { 'data-type': 'pullQuote' }, said + caption)
}

function credited({ words, href }: Credit): string {
  return anchor(href, escapeHtml(words))
}

/** A frame for what is on the list; the page itself as a link for feeds and readers without frames. */
function embed({ embed: found, address, caption }: EmbedUse): string {
  const words = caption ? `${escapeHtml(caption)} ` : ''
  if (!found) {
    const link = anchor(webAddress(address), escapeHtml(caption ?? address), true)
    return element('p', {}, link)
  }
  const frame = element('iframe', frameAttributes(found.frame, caption ?? found.provider), '')
  const page = anchor(found.page, escapeHtml(found.provider), true)
  return element(
    'figure',
    { 'data-type': 'embed' },
    frame + element('figcaption', {}, words + page),
  )
}

function frameAttributes(src: string, title: string) {
  return {
    src,
    title,
    loading: 'lazy',
    // YouTube refuses to play without any referrer
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
    allow: 'fullscreen; picture-in-picture; encrypted-media',
  }
}

function card(use: CardUse, resolve: Resolve): string {
  const document = cardOf(use, resolve)
  if (!document) return ''
  const title = element('p', {}, anchor(siteAddress(document.href), escapeHtml(document.title)))
  const lines = cardLines(document).map((line) => element('p', {}, lineHtml(line)))
  return element('aside', { 'data-type': use.card }, portrait(document) + title + lines.join(''))
}

function portrait(document: CardDocument): string {
  return document.type === 'speakers' && document.portrait ? picture(document.portrait) : ''
}

function lineHtml(line: CardLine): string {
  if (line.kind === 'words') return escapeHtml(line.words)
  const moments = [line.from, line.to].filter((moment) => moment !== null)
  return moments
    .map(({ at, words }) => element('time', { datetime: at }, escapeHtml(words)))
    .join('–')
}

function correctionNote({ type, date, text }: CorrectionNote): string {
  const day = date ? element('p', {}, element('time', { datetime: date }, date)) : ''
  return element('aside', { 'data-type': type }, day + paragraphs(text))
}

function paragraphs(text: string): string {
  return linesOf(text)
    .map((line) => element('p', {}, escapeHtml(line)))
    .join('')
}
