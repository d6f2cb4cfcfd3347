import { setTimeout as delay } from 'node:timers/promises'
import { Router, type Request, type RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { bodyOf, isUpload, largest, readBody } from './body.ts'
import { sendWeb, webRequest } from './fetch.ts'
import { guardApi, isDisguised, visitorOf } from './guard.ts'
import { sendProblem } from './problem.ts'
import { limitLogIns, limitResets, limitWrites, type Rates } from './rates.ts'
import type { Recognise } from './visitor.ts'

export type ApiParts = {
  config: Promise<SanitizedConfig>
  publicUrl: string
  rates: Rates
  recognise: Recognise
}

/** Milliseconds Payload may take for an answer; receiving a photograph counts. */
const patience = { answer: 10_000, upload: 600_000 }

/** Milliseconds a log-in takes at least, so that its time does not tell known from unknown names. */
const logInFloor = 500

/** Payload's management API for staff; strangers get as far as the log-in. */
export function createApi({ config, publicUrl, rates, recognise }: ApiParts): Router {
  const api = Router()
  const answer = answerFrom(config, publicUrl)
  const small = readBody(() => largest.logIn)
  const slowly = answer({ atLeast: logInFloor })
  api.post('/users/login', undisguised, limitLogIns(rates), small, slowly)
  api.post('/users/forgot-password', undisguised, limitResets(rates), small, slowly)
  api.use(guardApi(recognise))
  api.use(...limitWrites(rates))
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

function answerFrom(config: Promise<SanitizedConfig>, publicUrl: string): Answer {
  return ({ atLeast }) =>
    async (req, res) => {
      const request = webRequest(req, publicUrl, bodyOf(req))
      const answered = handleEndpoints({ config, request })
      const [response] = await Promise.all([inTime(req, answered), delay(atLeast)])
      if (response) return sendWeb(res, response)
      res.set('Retry-After', '5')
      sendProblem(res, {
        status: 503,
        code: 'too-busy',
        title: 'Too busy',
        detail: 'This took too long: try again in a few seconds.',
      })
    }
}

async function inTime(req: Request, answered: Promise<Response>): Promise<Response | null> {
  const timer = new AbortController()
  const most = isUpload(req) ? patience.upload : patience.answer
  const late = delay(most, null, { signal: timer.signal }).catch(() => null)
  return Promise.race([answered, late]).finally(() => timer.abort())
}
