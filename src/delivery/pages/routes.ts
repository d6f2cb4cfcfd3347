import { Router } from 'express'
import type { Parts } from '../asking.ts'
import type { Endpoint } from '../endpoint.ts'
import { homePage } from './home.ts'
import { sendPage } from './page.ts'
import { problemsPage, referencePage } from './reference.ts'
import { serveReference } from './browsable.ts'
import { pageLanguage } from './words.ts'

/** The pages of ours that people look at: the home page and the reference. */
export function servePages(parts: Parts, endpoints: readonly Endpoint[]): Router {
  const router = Router()
  const reference = referencePage(endpoints, parts.publicUrl)
  const problems = problemsPage()
  router.get('/', (req, res) => {
    sendPage(res, homePage(parts, pageLanguage(req.get('Accept-Language'))), parts.publicUrl)
  })
  router.use(serveReference(parts, (res) => sendPage(res, reference, parts.publicUrl)))
  router.get('/docs/problems', (_req, res) => sendPage(res, problems, parts.publicUrl))
  return router
}
