import { setTimeout as delay } from 'node:timers/promises'
import { Router, type RequestHandler, type Response as Reply } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { createDeadline, type Deadline, under } from '../database/deadline.ts'
import { askAgain } from './again.ts'
import { bodyOf, isUpload, largest, readBody } from './body.ts'
import { sendWeb, webRequest } from './fetch.ts'
import { guardApi, isDisguised, visitorOf } from './guard.ts'
import { sendProblem } from './problem.ts'
import { limitLogIns, limitResets, limitStaff, type Rates } from './rates.ts'
import { uploadsForStaff } from './uploads/for-staff.ts'
import type { Uploads } from './uploads/uploads.ts'
import type { Recognise } from './visitor.ts'

export type ApiParts = {
  /** Milliseconds Payload may take for an answer; 10 seconds if not given. */
  answerWithin?: number
  config: Promise<SanitizedConfig>
  publicUrl: string
  rates: Rates
  recognise: Recognise
  uploads: Uploads
}

/** Milliseconds Payload may take for an answer; receiving a photograph counts. */
const patience = { answer: 10_000, upload: 600_000 }

/** What a 503 tells those who can wait, in seconds. */
const comeBackAfter = '5'

/** Milliseconds a log-in takes at least, so that its time does not tell known from unknown names. */
const logInFloor = 500

/** Payload's management API for staff; strangers get as far as the log-in. */
export function createApi(parts: ApiParts): Router {
  const { rates, recognise } = parts
  const api = Router()
  const answer = answerFrom(parts)
  const small = readBody(() => largest.logIn)
  const slowly = answer({ atLeast: logInFloor })
  api.post('/users/login', undisguised, limitLogIns(rates), small, slowly)
  api.post('/users/forgot-password', undisguised, limitResets(rates), small, slowly)
  api.use(guardApi(recognise))
  const { ofParts, ofWrites } = limitStaff(rates)
  api.use('/uploads', ...ofParts, uploadsForStaff(parts))
  api.use(...ofWrites)
  api.use(readBody((req) => (visitorOf(req) ? largest.staff : largest.stranger)))
  api.use(answer({ atLeast: 0 }))
  return api
}

/** What Payload would take for a read goes on to the guard. */
const undisguised: RequestHandler = (req, _res, next) => {
  if (isDisguised(req)) next('route')
  else next()
}

type Answer = (timing: { atLeast: number }) => RequestHandler

function answerFrom({ answerWithin = patience.answer, config, publicUrl }: ApiParts): Answer {
  return ({ atLeast }) =>
    async (req, res) => {
      const body = bodyOf(req)
      const deadline = createDeadline()
      const ask = () => handleEndpoints({ config, request: webRequest(req, publicUrl, body) })
      const answered = under(deadline, () => (body ? askAgain(ask, deadline.isOver) : ask()))
      const most = isUpload(req) ? patience.upload : answerWithin
      const [response] = await Promise.all([inTime(answered, most, deadline), delay(atLeast)])
      if (!response) return sayTooBusy(res)
      if (response.status === 503) res.set('Retry-After', comeBackAfter)
      return sendWeb(res, response)
    }
}

/** Null when it took too long, and then nothing of it is saved: what is being saved is waited for. */
async function inTime(
  answered: Promise<Response>,
  most: number,
  deadline: Deadline,
): Promise<Response | null> {
  const timer = new AbortController()
  const late = delay(most, null, { signal: timer.signal }).catch(() => null)
  const first = await Promise.race([answered, late]).finally(() => timer.abort())
  if (first) return first
  if (!deadline.giveUp()) return answered
  answered.catch(() => undefined)
  return null
}

function sayTooBusy(res: Reply): void {
  res.set('Retry-After', comeBackAfter)
  sendProblem(res, {
    status: 503,
    code: 'too-busy',
    title: 'Too busy',
    detail:
      'This took too long and was given up, and nothing was saved: try again in a few seconds.',
  })
}
