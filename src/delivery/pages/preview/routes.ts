import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { publicTypes, type PublicType, type Ref } from '../../../wire/documents.ts'
import type { Entry } from '../../../wire/edition.ts'
import { readingFor, type Parts } from '../../asking.ts'
import { clientOf } from '../../limits/admit.ts'
import { nothingMore } from '../../paths.ts'
import { presentDocument } from '../../present.ts'
import { openFor, tokenOf } from '../../preview.ts'
import { notFound, Problem } from '../../problem.ts'
import type { Reading } from '../../reading.ts'
import { html } from '../html.ts'
import { type PageLanguage, pageLanguage } from '../words.ts'
import { articleBody } from './article.ts'
import { type PreviewPage, sendPreview } from './page.ts'
import { plainBody } from './plain.ts'
import { textIn, type Shown } from './parts.ts'
import { stateOf, zoneOf } from './state.ts'
import { previewWords } from './words.ts'

/** `/preview/{type}/{id}`: a draft as a page, for the holder of a link and for staff. */
export function servePreviews(parts: Parts): Router {
  const router = Router()
  router.get('/preview/:type/:id', previewOf(parts))
  return router
}

function previewOf(parts: Parts): RequestHandler {
  return async (req, res) => {
    const language = pageLanguage(req.get('Accept-Language'))
    const given = tokenOf(req)
    try {
      const ref = refOf(req)
      const token = given ?? (await parts.deskToken?.(req.headers, ref)) ?? null
      if (token === null) throw logInFirst()
      await openFor(parts, { token, client: clientOf(req) }, (seen) =>
        sendPreview(res, pageOf(seen, ref, language, given === null), parts.publicUrl),
      )
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refuse(res, error, { language, isFramed: given === null, publicUrl: parts.publicUrl })
    }
  }
}

function refOf({ params }: Request): Ref {
  const { data: ref } = z.enum(publicTypes).safeParse(params.type)
  if (!ref || typeof params.id !== 'string') throw notFound()
  return { ref, id: params.id }
}

function pageOf(
  seen: Parts,
  { id, ref }: Ref,
  language: PageLanguage,
  isFramed: boolean,
): PreviewPage {
  const lang = seen.languages.filter((each) => each.startsWith(language))
  const reading = readingFor(seen, { lang, body: ['html'] }, seen.clock())
  const found = reading.find(ref, id)
  if (found.kind !== 'found') throw notFound()
  const { entry } = found
  const shown = presentDocument(reading, entry, nothingMore)
  const said = previewWords[language]
  return {
    ...{ status: 200, isFramed, language: entry.language ?? language },
    title: textIn(shown, 'headline') || textIn(shown, 'title'),
    state: stateOf(seen, { language, zone: zoneOf(shown) }),
    body:
      ref === 'articles'
        ? articleBody(shown, updatesOf(reading, entry), said)
        : plainBody(shown, sessionsOf(reading, entry), said),
  }
}

/** Most entries on one page. */
const most = 100

/** Pinned ones first, then the newest, as readers get them. */
function updatesOf(reading: Reading, entry: Entry): Shown[] {
  if (entry.document.storyType !== 'liveBlog') return []
  const updates = belonging(reading, entry, 'liveUpdates', 'article', 'published')
  const isPinned = ({ pinned }: Shown): boolean => pinned === true
  return [...updates.filter(isPinned), ...updates.filter((update) => !isPinned(update))]
}

function sessionsOf(reading: Reading, entry: Entry): Shown[] {
  if (entry.type !== 'events') return []
  const startOf = ({ slots }: Shown): string => JSON.stringify(slots ?? '')
  return belonging(reading, entry, 'sessions', 'event', 'updated').toSorted((one, other) =>
    startOf(one) < startOf(other) ? -1 : 1,
  )
}

function belonging(
  reading: Reading,
  { id }: Entry,
  type: PublicType,
  facet: string,
  key: string,
): Shown[] {
  const facets = [{ name: facet, any: [id], none: [] }]
  const sort = { key, descending: true }
  const query = { type, facets, ranges: [], ids: null, sort, limit: most, after: null }
  return reading.list(query).entries.map((each) => presentDocument(reading, each, nothingMore))
}

function logInFirst(): Problem {
  const kind = { code: 'log-in-first', status: 401, title: 'Log in first' }
  return new Problem(kind, 'Drafts are for staff who have logged in, and for holders of a link.')
}

type About = { language: PageLanguage; isFramed: boolean; publicUrl: string }

/** The same refusals as the API gives, as a page. */
function refuse(res: Response, problem: Problem, { isFramed, language, publicUrl }: About): void {
  const { code, message, status, title: plain } = problem
  const [title, detail] = previewWords[language].refusals[code] ?? [plain, message]
  const state = html`<span lang="${language}"><b>${previewWords[language].preview}</b></span>`
  const body = html`<h1>${title}</h1>
    <p>${detail}</p>`
  sendPreview(res, { status, language, title, state, body, isFramed }, publicUrl)
}
