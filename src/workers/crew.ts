import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { tellEvery } from './messages.ts'
import { openRollCall } from './roll-call.ts'

/** Processes that serve, as many as there should be. */
export type Crew = {
  /** No other takes the place of one that ends; ends those that are not there yet. */
  letGo: () => void
}

type Hiring = {
  workers: number
  hear: (worker: Worker, message: unknown) => void
  say: { warn: (about: object, line: string) => void }
  /** Called every second, from before the first of them serves: says something to each. */
  speak: () => void
}

/** Milliseconds until another takes the place of one that ended; longer each time one ends young. */
const replaceAfter = { first: 1_000, longest: 30_000, young: 10_000 }

/**
 * Starts processes on one port and replaces those that end or hang. Resolves when all of them serve.
 * @throws when one ends before it ever served: the next would too.
 */
export async function hireCrew({ hear, say, speak, workers }: Hiring): Promise<Crew> {
  const roll = openRollCall()
  let isStopping = false
  let wait = replaceAfter.first
  cluster.setupPrimary({ exec: join(import.meta.dirname, '..', 'server.ts'), args: [] })
  const start = (): Worker => {
    const worker = cluster.fork()
    const began = performance.now()
    roll.hired(worker.id)
    worker.on('message', (message) => {
      roll.heard(worker.id)
      hear(worker, message)
    })
    worker.on('error', (err) => say.warn({ err }, 'A worker could not be told'))
    worker.once('exit', (code, signal) => {
      roll.left(worker.id)
      if (isStopping) return
      say.warn({ code, signal }, 'A worker ended; another takes its place')
      const isYoung = performance.now() - began < replaceAfter.young
      wait = isYoung ? Math.min(wait * 2, replaceAfter.longest) : replaceAfter.first
      void delay(wait).then(() => (isStopping ? null : start()))
    })
    return worker
  }
  const speaking = setInterval(() => {
    for (const id of roll.hung()) endHung(id, say)
    speak()
  }, tellEvery).unref()
  const letGo = (): void => {
    isStopping = true
    clearInterval(speaking)
    for (const worker of allWorkers()) if (!roll.isHere(worker.id)) worker.process.kill('SIGKILL')
  }
  await served(Array.from({ length: workers }, start))
  return { letGo }
}

function endHung(id: number, say: Hiring['say']): void {
  const { pid } = cluster.workers?.[id]?.process ?? {}
  say.warn({ pid }, 'A worker does not answer; it is ended')
  cluster.workers?.[id]?.process.kill('SIGKILL')
}

/** @throws when one of them ends first. */
async function served(workers: Worker[]): Promise<void> {
  const ended = workers.map(async (worker) => {
    await once(worker, 'exit')
    throw new Error('A worker ended before it served')
  })
  await Promise.race([Promise.all(workers.map((worker) => once(worker, 'listening'))), ...ended])
}

/** Those that were started and have not ended. */
export function allWorkers(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}
