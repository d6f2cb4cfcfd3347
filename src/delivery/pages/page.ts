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

/** Sends a page of ours, complete in itself. */
export function sendPage(res: Response, { language, title, body }: Page, publicUrl: string): void {
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
  res.set({
    'Cache-Control': 'no-cache',
    'Content-Language': language,
    'Content-Security-Policy': policy(publicUrl),
    'Content-Type': 'text/html; charset=utf-8',
    Vary: 'Accept-Language',
    'X-Content-Type-Options': 'nosniff',
  })
  res.end(page.html)
}
