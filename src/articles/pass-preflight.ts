import type { JsonObject, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { staff } from '../access/roles.ts'
import { type Refusal, refusal, type Said, sayTo } from '../fields/refuse.ts'
import type { NamedMove } from './asked-move.ts'
import { preflightOf } from './preflight.ts'
import type { Finding } from './preflight/finding.ts'
import type { Act } from './transitions.ts'

/** What puts a story on its way to readers. */
const outward: readonly Act[] = ['approve', 'schedule', 'publish']

type Going = { act: Act; story: JsonObject; said: Partial<NamedMove>; now: Date }

/**
 * Looks at the words that are about to be approved or to go out when a person does that. Errors stop
 * it unless the desk overrides them with a reason; what the buttons send says whether somebody has
 * seen the warnings.
 * @returns the codes of the errors that were overridden.
 */
export async function passPreflight(req: PayloadRequest, going: Going): Promise<string[]> {
  const { act, now, said, story } = going
  if (staff(req) === null || !outward.includes(act)) return []
  const id = String(story.id)
  const found = await preflightOf(req, id, { now, story: { ...story, id } })
  const errors = found.filter(({ level }) => level === 'error')
  const warnings = found.filter(({ level }) => level === 'warning')
  const overrides = said.override !== undefined && said.override.reason.trim() !== ''
  if (errors.length > 0 && !overrides) throw stopped(req, errors)
  if (warnings.length > 0 && said.acknowledged === false) throw unseen(req, warnings)
  return errors.map(({ code }) => code)
}

/** Shown at the fields, like any other refusal. */
function stopped(req: PayloadRequest, errors: Finding[]): APIError {
  const refusals = errors.map(({ path, said }): Refusal => ({ path, said }))
  const error = refusal(refusals, { collection: 'articles', req })
  Object.assign(error.data, { code: 'pre-flight', findings: told(req, errors) })
  return error
}

const lookFirst: Said = {
  en: 'There is something to see first. Send “acknowledged”: true once somebody has.',
  zh: '发布前有需要留意之处。确认后请提交 "acknowledged": true。',
}

function unseen(req: PayloadRequest, warnings: Finding[]): APIError {
  const data = { code: 'warnings', findings: told(req, warnings) }
  return new APIError(sayTo(req, lookFirst), 409, data, true)
}

function told(req: PayloadRequest, found: Finding[]) {
  return found.map(({ about, code, level, path, said }) => ({
    about,
    code,
    level,
    path,
    message: sayTo(req, said),
  }))
}
