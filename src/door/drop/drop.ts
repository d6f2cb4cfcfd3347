import { fileURLToPath } from 'node:url'
import { type Request, type Response, Router } from 'express'
import { getPayload, type SanitizedConfig } from 'payload'
import { openLink, type DropLink } from '../../drop/open.ts'
import { asCsv, receiptsOf } from '../../drop/receipts.ts'
import { dropSender } from '../../drop/sender.ts'
import { toldOf } from '../../drop/told.ts'
import { limitDrops, type Rates } from '../rates.ts'
import type { Uploads } from '../uploads/uploads.ts'
import { type Language, reasonOf, sendClosed, sendPage, statusOf } from './page.ts'
import { programIn } from './program.ts'

export type DropParts = {
  config: Promise<SanitizedConfig>
  publicUrl: string
  rates: Rates
  uploads: Uploads
}

/** Where `npm run build` puts what the page loads. */
const built = fileURLToPath(new URL('../../../.next/drop', import.meta.url))

/**
 * `/drop/{token}`: the page on which a photographer without an account drops photos; below it their
 * uploads and receipts, and nothing else.
 */
export function createDrop({ config, publicUrl, rates, uploads }: DropParts): Router {
  const program = programIn(built)
  const router = Router()
  router.get('/drop/assets/:file', (req, res, next) => {
    const { file } = req.params
    if (file !== program?.script && file !== program?.style) return next()
    res.set('Cache-Control', 'public, max-age=31536000, immutable')
    res.sendFile(file, { root: built, dotfiles: 'allow' })
  })
  const open = opening(config)
  router.get('/drop/:token', async (req, res) => {
    const language = languageOf(req)
    const opened = await open(req.params.token)
    const path = `/drop/${req.params.token}`
    if (opened.kind !== 'open') return sendClosed(res, opened, { language, program })
    const { link } = opened
    const of = await toldOf(await getPayload({ config }), link, language)
    sendPage(res, { language, link, of, path, program })
  })
  router.get('/drop/:token/receipts', async (req, res) => {
    const link = await orRefuse(open, req, res)
    if (link) await sendReceipts(config, link, req, res)
  })
  router.use('/drop/:token/uploads', ...limitDrops(rates), async (req, res) => {
    const link = await orRefuse(open, req, res)
    if (link === null) return
    const language = languageOf(req)
    const holder = { config, language, link, publicUrl, token: tokenOf(req) }
    await uploads(dropSender(holder), req, res)
  })
  return router
}

type Open = ReturnType<typeof opening>

function opening(config: Promise<SanitizedConfig>) {
  return async (token: string) => openLink(await getPayload({ config }), token, new Date())
}

/** The link, or null when the request is answered: programs get the reason as the page shows it. */
async function orRefuse(open: Open, req: Request, res: Response): Promise<DropLink | null> {
  res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' })
  const opened = await open(tokenOf(req))
  if (opened.kind === 'open') return opened.link
  res.status(statusOf(opened)).json({ detail: reasonOf(opened, languageOf(req)) })
  return null
}

async function sendReceipts(
  config: Promise<SanitizedConfig>,
  { id }: DropLink,
  req: Request,
  res: Response,
): Promise<void> {
  const receipts = await receiptsOf(await getPayload({ config }), id)
  if (req.query.as !== 'csv') {
    res.json({ receipts })
    return
  }
  res.set('Content-Disposition', 'attachment; filename="receipts.csv"')
  res.type('text/csv; charset=utf-8').send(asCsv(receipts))
}

function tokenOf({ params: { token } }: Request): string {
  return typeof token === 'string' ? token : ''
}

function languageOf(req: Request): Language {
  return req.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en'
}
