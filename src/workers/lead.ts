import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { AggregatorRegistry } from 'prom-client'
import type { Serving } from '../door/shutdown.ts'
import type { Replica } from '../wire/replica/replica.ts'
import { heardFromWorker, type FromLead, type State } from './messages.ts'

export type Leading = {
  /** How many processes serve. */
  workers: number
  replica: Pick<Replica, 'edition' | 'isCopied' | 'lagMs'>
  say: { warn: (about: object, line: string) => void }
}

/** Milliseconds between two words to workers while nothing changes, for how far behind we are. */
const tellEvery = 1_000

/** Milliseconds after which another takes the place of one that ended. */
const replaceAfter = 1_000

/**
 * Starts processes that serve the copy this one keeps up to date, on one port, and replaces those
 * that end. Resolves when the first of them serves.
 * @throws when one ends before it ever served: the next would too.
 */
export async function leadWorkers({ replica, say, workers }: Leading): Promise<Serving> {
  const figures = new AggregatorRegistry()
  let isStopping = false
  cluster.setupPrimary({ exec: join(import.meta.dirname, '..', 'server.ts'), args: [] })
  const tellAll = (): void => {
    const state = stateOf(replica)
    for (const worker of all()) tell(worker, state)
  }
  const hear = (worker: Worker, message: unknown): void => {
    const heard = heardFromWorker(message)
    if (heard?.kind === 'here') tell(worker, stateOf(replica))
    if (heard?.kind !== 'figures') return
    void figures.clusterMetrics().then(
      (text) => tell(worker, { ...heard, text }),
      (err: unknown) => {
        say.warn({ err }, 'The figures of the workers could not be put together')
        tell(worker, { ...heard, text: null })
      },
    )
  }
  const start = (): Worker => {
    const worker = cluster.fork()
    worker.on('message', (message) => hear(worker, message))
    worker.once('exit', (code, signal) => {
      if (isStopping) return
      say.warn({ code, signal }, 'A worker ended; another takes its place')
      void delay(replaceAfter).then(() => (isStopping ? null : start()))
    })
    return worker
  }
  const stopWatching = replica.edition.watch(tellAll)
  const timer = setInterval(tellAll, tellEvery).unref()
  await served(Array.from({ length: workers }, start))
  return {
    async finish() {
      isStopping = true
      stopWatching()
      clearInterval(timer)
      await Promise.all(all().map(leave))
    },
    cut: () => {
      for (const worker of all()) worker.process.kill('SIGKILL')
    },
  }
}

/** @throws when one of them ends first. */
async function served(workers: Worker[]): Promise<void> {
  const ended = workers.map(async (worker) => {
    await once(worker, 'exit')
    throw new Error('a worker ended before it served')
  })
  await Promise.race([Promise.all(workers.map((worker) => once(worker, 'listening'))), ...ended])
}

async function leave(worker: Worker): Promise<void> {
  const left = once(worker, 'exit')
  tell(worker, { kind: 'stop' })
  await left
}

function all(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}

function tell(worker: Worker, said: FromLead): void {
  if (worker.isConnected()) worker.send(said)
}

function stateOf({ edition, isCopied, lagMs }: Leading['replica']): State {
  return { kind: 'state', path: isCopied() ? edition.path : null, lagMs: lagMs() }
}
