import { setTimeout as delay } from 'node:timers/promises'
import { Router } from 'express'

/** What must be true before traffic is sent here. Each says so, or rejects. */
export type Readiness = {
  databaseAnswers: () => Promise<unknown>
  caughtUp: () => boolean
  draining: () => boolean
}

/** Milliseconds the database has for a look-up before we call it absent. */
const patience = 2000

/** `/healthz`: the process lives. `/readyz`: it can serve, or says what is missing. */
export function createHealth(ready: Readiness): Router {
  const health = Router()
  health.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  health.get('/readyz', async (_req, res) => {
    const missing = await whatIsMissing(ready)
    res.status(missing.length > 0 ? 503 : 200).set('Cache-Control', 'no-store')
    res.json(missing.length > 0 ? { status: 'unready', missing } : { status: 'ready' })
  })
  return health
}

async function whatIsMissing(ready: Readiness): Promise<string[]> {
  const answers = await withinPatience(ready.databaseAnswers)
  return [
    ...(ready.draining() ? ['this server is shutting down'] : []),
    ...(answers ? [] : ['the database does not answer']),
    ...(ready.caughtUp() ? [] : ['the public edition is not up to date yet']),
  ]
}

async function withinPatience(ask: () => Promise<unknown>): Promise<boolean> {
  const answered = ask().then(
    () => true,
    () => false,
  )
  return Promise.race([answered, delay(patience, false, { ref: false })])
}
