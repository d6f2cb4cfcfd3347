import type { Response } from 'express'
import { html, type Html } from '../../delivery/pages/html.ts'
import type { DropLink, Opened } from '../../drop/open.ts'
import type { Program } from './program.ts'

export type Language = 'en' | 'zh'

const english = {
  title: 'Send photos',
  about: 'Your photos go straight to the newsroom. Nobody sees them before an editor has.',
  link: 'Link',
  name: 'Your name',
  nameHelp: 'Who took the photos, where a file does not say so. Write it before you choose them.',
  credit: 'Credit line, if your name is not all of it',
  receipts: 'What has arrived',
  table: 'as a table',
  script: 'This page needs JavaScript.',
  unknown:
    'This link leads nowhere. Copy the whole address; if that is all of it, ask the newsroom for the new one.',
  expired:
    'This link has expired. If you still have photos to send, ask the newsroom for a new link.',
  revoked:
    'The newsroom has ended this link. If you still have photos to send, ask the newsroom for a new link.',
}

const chinese: typeof english = {
  title: '上传图片',
  about: '图片将直接送达编辑部，编辑审核前不会公开。',
  link: '链接',
  name: '您的姓名',
  nameHelp: '文件中没有写明摄影者时，以此为准。请在选择图片前填写。',
  credit: '署名（如不同于姓名）',
  receipts: '已收到的图片',
  table: '下载表格',
  script: '此页面需要 JavaScript。',
  unknown: '该链接无效。请确认已复制完整网址；如网址完整，请向编辑部索取新的链接。',
  expired: '该链接已失效。如仍有图片要上传，请向编辑部索取新的链接。',
  revoked: '编辑部已停用该链接。如仍有图片要上传，请向编辑部索取新的链接。',
}

export const wordsIn = { en: english, zh: chinese }

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' blob:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

type Page = {
  language: Language
  link: DropLink
  /** Event and session, as they are called. */
  of: string
  path: string
  program: Program | null
}

/** The page on which photos are dropped. */
export function sendPage(res: Response, { language, link, of, path, program }: Page): void {
  const words = wordsIn[language]
  const body = html`<header>
      <h1>${of || link.label}</h1>
      ${of && html`<p>${words.link}: ${link.label}</p>`}
      <p>${words.about}</p>
    </header>
    <div class="drop-fields">
      <div>
        <label>
          ${words.name}
          <input id="name" aria-describedby="name-help" autocomplete="name" maxlength="200" />
        </label>
        <small id="name-help">${words.nameHelp}</small>
      </div>
      <label>${words.credit}<input id="credit" maxlength="300" /></label>
    </div>
    <noscript><p>${words.script}</p></noscript>
    <div id="uploader" data-endpoint="${path}/uploads" data-scope="drop-${link.id}"></div>
    <footer>
      ${words.receipts}:
      <a href="${path}/receipts?as=csv" download>${words.table}</a>
    </footer>
    ${program && html`<script src="/drop/assets/${program.script}"></script>`}`
  send(res, 200, { language, title: words.title, body, program })
}

/** Says plainly that a link leads nowhere, and what to do. */
export function sendClosed(
  res: Response,
  opened: Exclude<Opened, { kind: 'open' }>,
  { language, program }: Pick<Page, 'language' | 'program'>,
): void {
  const words = wordsIn[language]
  const body = html`<header>
    <h1>${words.title}</h1>
    <p>${reasonOf(opened, language)}</p>
  </header>`
  send(res, statusOf(opened), { language, title: words.title, body, program })
}

export function statusOf(opened: Exclude<Opened, { kind: 'open' }>): number {
  return opened.kind === 'unknown' ? 404 : 410
}

export function reasonOf(opened: Exclude<Opened, { kind: 'open' }>, language: Language): string {
  return wordsIn[language][opened.kind === 'unknown' ? 'unknown' : opened.why]
}

type Printed = { language: Language; title: string; body: Html; program: Program | null }

/** Its address is a key: it is neither kept nor told to anybody it links to. */
function send(res: Response, status: number, { body, language, program, title }: Printed): void {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${title}</title>
        ${program && html`<link rel="stylesheet" href="/drop/assets/${program.style}" />`}
      </head>
      <body>
        ${body}
      </body>
    </html>`
  res.status(status).set({
    'Cache-Control': 'private, no-store',
    'Content-Language': language,
    'Content-Security-Policy': policy,
    'Content-Type': 'text/html; charset=utf-8',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow',
    Vary: 'Accept-Language',
  })
  res.end(page.html)
}
