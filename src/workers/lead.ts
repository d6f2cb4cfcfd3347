import type { Worker } from 'node:cluster'
import { once } from 'node:events'
import { AggregatorRegistry } from 'prom-client'
import type { Serving } from '../door/shutdown.ts'
import type { Replica } from '../wire/replica/replica.ts'
import { allWorkers, hireCrew } from './crew.ts'
import { heardFromWorker, type FromLead, type State } from './messages.ts'

export type Leading = {
  /** How many processes serve. */
  workers: number
  replica: Pick<Replica, 'edition' | 'isCopied' | 'lagMs'>
  say: { warn: (about: object, line: string) => void }
}

/**
 * Lets several processes serve the copy this one keeps up to date, and tells them of each change.
 * Resolves when all of them serve.
 * @throws when one ends before it ever served.
 */
export async function leadWorkers({ replica, say, workers }: Leading): Promise<Serving> {
  const figures = new AggregatorRegistry()
  const hear = (worker: Worker, message: unknown): void => {
    const heard = heardFromWorker(message)
    if (heard?.kind === 'here') tell(worker, stateOf(replica))
    if (heard?.kind === 'figures') void printFigures(worker, heard.id)
  }
  const printFigures = async (worker: Worker, id: number): Promise<void> => {
    try {
      tell(worker, { kind: 'figures', id, text: await figures.clusterMetrics() })
    } catch (err) {
      say.warn({ err }, 'The figures of the workers could not be put together')
      tell(worker, { kind: 'figures', id, text: null })
    }
  }
  const tellAll = (): void => {
    const state = stateOf(replica)
    for (const worker of allWorkers()) tell(worker, state)
  }
  const speak = (): void => {
    replica.edition.fold()
    tellAll()
  }
  const crew = await hireCrew({ hear, say, speak, workers })
  const stopWatching = replica.edition.watch(tellAll)
  return {
    async finish() {
      crew.letGo()
      stopWatching()
      await Promise.all(allWorkers().map(leave))
    },
    cut: () => {
      for (const worker of allWorkers()) worker.process.kill('SIGKILL')
    },
  }
}

async function leave(worker: Worker): Promise<void> {
  const left = once(worker, 'exit')
  tell(worker, { kind: 'stop' })
  await left
}

function tell(worker: Worker, said: FromLead): void {
  if (worker.isConnected()) worker.send(said)
}

function stateOf({ edition, isCopied, lagMs }: Leading['replica']): State {
  return { kind: 'state', path: isCopied() ? edition.path : null, lagMs: lagMs() }
}
