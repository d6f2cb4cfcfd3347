import { createHash } from 'node:crypto'
import type { Response } from 'express'
import { html, type Html } from './html.ts'
import { style } from './style.ts'

/** Exactly these bytes are what the policy allows. */
const styleElement: Html = { html: `<style>${style}</style>` }
const styleDigest = createHash('sha256').update(style).digest('base64')

/** No scripts, no frames, nothing from elsewhere; `images` is where our renditions are addressed. */
function policy(images: string): string {
  return [
    `default-src 'none'`,
    `style-src 'sha256-${styleDigest}'`,
    `img-src 'self' ${images} data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

export type Page = { language: string; title: string; body: Html }

/** A page of ours, complete in itself. */
export function printed({ language, title, body }: Page): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        <div class="sheet">${body}</div>
      </body>
    </html> `
  return page.html
}

export const pageType = 'text/html; charset=utf-8'

/** What a page of ours says of itself besides its type, its language and how long it holds. */
export function pageHeaders(publicUrl: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy(publicUrl),
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Language',
  }
}

/** Sends a page that is the same until we are. */
export function sendPage(res: Response, page: Page, publicUrl: string): void {
  res.set(pageHeaders(publicUrl))
  res.set({
    'Cache-Control': 'no-cache',
    'Content-Language': page.language,
    'Content-Type': pageType,
  })
  res.end(printed(page))
}
