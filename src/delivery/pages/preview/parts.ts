import { isRecord } from '../../../wire/edition/refs.ts'
import { html, type Html } from '../html.ts'

/** A presented document, of which nothing is known but that it was made to be shown. */
export type Shown = Record<string, unknown>

export function textIn(shown: Shown, key: string): string {
  const value = shown[key]
  return typeof value === 'string' ? value : ''
}

export function partIn(shown: Shown, key: string): Shown {
  const value = shown[key]
  return isRecord(value) ? value : {}
}

export function listIn(shown: Shown, key: string): Shown[] {
  const value = shown[key]
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** A long text, made safe where bodies are printed. */
export function longText(shown: Shown, key: string): Html | null {
  const body = textIn(partIn(shown, key), 'html')
  return body === '' ? null : { html: body }
}

/** A photograph with its caption and credit, which always go with it. */
export function figure(photo: Shown, own: { caption?: string; alt?: string } = {}): Html | null {
  const src = textIn(photo, 'src')
  if (src === '') return null
  const caption = own.caption || textIn(photo, 'caption')
  const sources = listIn(photo, 'sources').map(
    (source) =>
      html`<source
        type="${textIn(source, 'type')}"
        srcset="${textIn(source, 'srcset')}"
        sizes="(max-width: 60rem) 100vw, 60rem"
      />`,
  )
  const size = { width: Number(photo.width) || 3, height: Number(photo.height) || 2 }
  return html`<figure>
    <picture
      >${sources}<img
        src="${src}"
        alt="${own.alt || textIn(photo, 'alt')}"
        width="${size.width}"
        height="${size.height}"
    /></picture>
    <figcaption>${caption} <small>${textIn(photo, 'credit')}</small></figcaption>
  </figure>`
}

/** `2024-10-29T09:00:00+08:00` as people read it where it happened: the day and the minute. */
export function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ')
}

export function time(iso: string): Html | null {
  return iso === '' ? null : html`<time datetime="${iso}">${minute(iso)}</time>`
}
