import { createHash } from 'node:crypto'
import type { Response } from 'express'
import { privately } from '../../preview.ts'
import { html, type Html } from '../html.ts'
import { pageType } from '../page.ts'
import { previewStyle } from './style.ts'

/** Exactly these bytes are what the policy allows. */
const styleElement: Html = { html: `<style>${previewStyle}</style>` }
const styleDigest = createHash('sha256').update(previewStyle).digest('base64')

export type PreviewPage = {
  status: number
  language: string
  title: string
  /** What it is and until when, above everything else. */
  state: Html
  body: Html
  /** The admin shows it in a frame; a link is for a page of its own. */
  isFramed: boolean
}

/** No scripts, no frames within, nothing from elsewhere, in nobody’s cache and in no index. */
export function sendPreview(res: Response, page: PreviewPage, publicUrl: string): void {
  res.set(privately)
  res.set({
    'Content-Language': page.language,
    'Content-Security-Policy': policy(publicUrl, page.isFramed),
    'Content-Type': pageType,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': page.isFramed ? 'SAMEORIGIN' : 'DENY',
  })
  res.status(page.status).end(printed(page))
}

function policy(images: string, isFramed: boolean): string {
  return [
    `default-src 'none'`,
    `style-src 'sha256-${styleDigest}'`,
    `img-src 'self' ${images} data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
  ].join('; ')
}

function printed({ body, language, state, title }: PreviewPage): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styleElement}
      </head>
      <body>
        <p class="state" role="status">${state}</p>
        <main>${body}</main>
      </body>
    </html> `
  return page.html
}
