import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Processes that serve, as many as there should be. */
export type Crew = {
  all: () => Worker[]
  /** To be called as often as each is told something: ends those that do not answer any more. */
  endHung: () => void
  /** No other takes the place of one that ends; ends those that are not there yet. */
  letGo: () => void
}

type Hiring = {
  workers: number
  hear: (worker: Worker, message: unknown) => void
  say: { warn: (about: object, line: string) => void }
}

/** Words to a worker that it may leave without an answer before it is taken for hung. */
const mostUnheard = 10

/** Milliseconds until another takes the place of one that ended; longer each time one ends young. */
const replaceAfter = { first: 1_000, longest: 30_000, young: 10_000 }

/**
 * Starts processes on one port and replaces those that end or hang. Resolves when all of them serve.
 * @throws when one ends before it ever served: the next would too.
 */
export async function hireCrew({ hear, say, workers }: Hiring): Promise<Crew> {
  const unheard = new Map<number, number>()
  let isStopping = false
  let wait = replaceAfter.first
  cluster.setupPrimary({ exec: join(import.meta.dirname, '..', 'server.ts'), args: [] })
  const start = (): Worker => {
    const worker = cluster.fork()
    const began = performance.now()
    worker.on('message', (message) => {
      unheard.set(worker.id, 0)
      hear(worker, message)
    })
    worker.on('error', (err) => say.warn({ err }, 'A worker could not be told'))
    worker.once('exit', (code, signal) => {
      unheard.delete(worker.id)
      if (isStopping) return
      say.warn({ code, signal }, 'A worker ended; another takes its place')
      const isYoung = performance.now() - began < replaceAfter.young
      wait = isYoung ? Math.min(wait * 2, replaceAfter.longest) : replaceAfter.first
      void delay(wait).then(() => (isStopping ? null : start()))
    })
    return worker
  }
  await served(Array.from({ length: workers }, start))
  return {
    all,
    endHung: () => {
      for (const worker of all()) endIfHung(worker, unheard, say)
    },
    letGo: () => {
      isStopping = true
      for (const worker of all()) if (!unheard.has(worker.id)) worker.process.kill('SIGKILL')
    },
  }
}

/** Counts words, not seconds: a machine that slept has not made anybody hang. */
function endIfHung(worker: Worker, unheard: Map<number, number>, say: Hiring['say']): void {
  const words = unheard.get(worker.id)
  if (words === undefined) return
  unheard.set(worker.id, words + 1)
  if (words < mostUnheard) return
  say.warn({ pid: worker.process.pid }, 'A worker does not answer; it is ended')
  worker.process.kill('SIGKILL')
}

/** @throws when one of them ends first. */
async function served(workers: Worker[]): Promise<void> {
  const ended = workers.map(async (worker) => {
    await once(worker, 'exit')
    throw new Error('A worker ended before it served')
  })
  await Promise.race([Promise.all(workers.map((worker) => once(worker, 'listening'))), ...ended])
}

function all(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}
