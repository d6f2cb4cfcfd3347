import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Router, type Response } from 'express'
import type { Parts } from '../asking.ts'
import { encodingFor } from '../encoding.ts'
import { html } from './html.ts'

/** Where `npm run build` puts the program. */
const built = fileURLToPath(new URL('../../../.next/reference', import.meta.url))

/** Seconds it may be kept: its name changes with its bytes. */
const aYear = 31_536_000

/**
 * `/docs`: the reference to browse and to try, where its program was built, else the plain page,
 * which is at `/docs/plain` in any case.
 */
export function serveReference(
  { publicUrl, referenceDir = built }: Parts,
  sendPlain: (res: Response) => void,
): Router {
  const router = Router()
  const program = programIn(referenceDir)
  router.get('/docs/plain', (_req, res) => sendPlain(res))
  router.get('/docs', (_req, res) => {
    if (program === null) sendPlain(res)
    else sendBrowsable(res, program, publicUrl)
  })
  router.get('/docs/:file', (req, res, next) => {
    if (req.params.file !== program) return next()
    const encoding = encodingFor(req.get('Accept-Encoding'), Infinity)
    res.set({
      'Cache-Control': `public, max-age=${aYear}, immutable`,
      'Content-Type': 'text/javascript; charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    })
    res.sendFile(`${program}${endings[encoding ?? 'plain']}`, {
      root: referenceDir,
      dotfiles: 'allow',
    })
  })
  return router
}

const endings = { br: '.br', gzip: '.gz', plain: '' }

/** `scalar-` and the beginning of its digest. */
const programName = /^scalar-[0-9a-f]{16}\.js$/

function programIn(folder: string): string | null {
  try {
    return readdirSync(folder).find((name) => programName.test(name)) ?? null
  } catch {
    return null
  }
}

/** Nothing comes from elsewhere, nothing goes elsewhere: not to Scalar, not to a font server. */
const configuration = {
  url: '/v1/openapi.json',
  agent: { disabled: true },
  mcp: { disabled: true },
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'direct',
  defaultOpenFirstTag: true,
  theme: 'default',
  metaData: { title: 'API reference · Rostrum' },
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
}

/** The program styles itself; `images` is where pictures in answers are. */
function policy(publicUrl: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' ${publicUrl} data: blob:`,
    `connect-src 'self' ${publicUrl}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

function sendBrowsable(res: Response, program: string, publicUrl: string): void {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference · Rostrum</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <noscript><a href="/docs/plain">The reference as a plain page</a></noscript>
        <div id="reference" data-configuration="${JSON.stringify(configuration)}"></div>
        <script src="/docs/${program}"></script>
      </body>
    </html>`
  res.set({
    'Cache-Control': 'no-cache',
    'Content-Language': 'en',
    'Content-Security-Policy': policy(publicUrl),
    'Content-Type': 'text/html; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  })
  res.end(page.html)
}
