import { Router, type RequestHandler } from 'express'
import type { Answer } from '../answer.ts'
import { readingFor, type Parts } from '../asking.ts'
import { serveKept } from '../cache/serve.ts'
import type { Endpoint } from '../endpoint.ts'
import { explainProblem } from '../router.ts'
import { serveReference } from './browsable.ts'
import { homePage } from './home.ts'
import { pageHeaders, pageType, printed, sendPage } from './page.ts'
import { problemsPage, referencePage } from './reference.ts'
import { pageLanguage, type PageLanguage } from './words.ts'

/** The pages of ours that people look at: the home page and the reference. */
export function servePages(parts: Parts, endpoints: readonly Endpoint[]): Router {
  const router = Router()
  const reference = referencePage(endpoints, parts.publicUrl)
  const problems = problemsPage()
  router.get('/', serveHome(parts), explainProblem(parts))
  router.use(serveReference(parts, (res) => sendPage(res, reference, parts.publicUrl)))
  router.get('/docs/problems', (_req, res) => sendPage(res, problems, parts.publicUrl))
  return router
}

/** A list of stories and thirteen counts. */
const cost = 5

/** Kept as answers are, once for each language whatever else the address says. */
function serveHome(parts: Parts): RequestHandler {
  return async (req, res) => {
    const language = pageLanguage(req.get('Accept-Language'))
    const make = (now: Date): Answer => homeAnswer(parts, language, now)
    await serveKept(parts, req, res, { address: `/ ${language}`, route: '/', cost, make })
  }
}

function homeAnswer(parts: Parts, language: PageLanguage, now: Date): Answer {
  const { languages, publicUrl } = parts
  const lang = languages.filter((each) => each.startsWith(language))
  const reading = readingFor(parts, { lang }, now)
  const body = printed(homePage(reading, language))
  return {
    ...{ status: 200, contentType: pageType, body, headers: pageHeaders(publicUrl) },
    ...{ languages: [language], depends: reading.depends },
    ...{ turns: null, isDated: true, isKept: true },
  }
}
