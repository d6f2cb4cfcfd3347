import { Agent, get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** `status` is 0 where no answer came. Milliseconds. */
export type Outcome = { status: number; took: number; at: number }

export type Target = { port: number; path: () => string; from?: () => string }

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Asks once, from an address of this machine: 127.0.0.1 unless said. */
export function askOnce({ port, path, from }: Target): Promise<Outcome> {
  const at = performance.now()
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const end = (status: number): void => resolve({ status, took: performance.now() - at, at })
  const address = { host: '127.0.0.1', port, path: path(), localAddress: from?.() ?? '127.0.0.1' }
  const headers = { 'Accept-Encoding': 'gzip, br' }
  get({ ...address, headers, agent }, (res) => {
    res.resume()
    res.once('end', () => end(res.statusCode ?? 0))
    res.once('error', () => end(0))
  }).once('error', () => end(0))
  return promise
}

/** As many at a time as said, each as soon as the one before it is answered. */
export async function askInTurn(target: Target, atOnce: number, ms: number): Promise<Outcome[]> {
  const end = performance.now() + ms
  const outcomes: Outcome[] = []
  const one = async (): Promise<void> => {
    while (performance.now() < end) outcomes.push(await askOnce(target))
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return outcomes
}

/** So many a second, whether those before are answered or not. */
export async function askAtRate(target: Target, rate: number, ms: number): Promise<Outcome[]> {
  const began = performance.now()
  const asked: Promise<Outcome>[] = []
  for (let passed = 0; passed < ms; passed = performance.now() - began) {
    while (asked.length < (rate * passed) / 1000) asked.push(askOnce(target))
    await delay(5)
  }
  return Promise.all(asked)
}

/** The time that this share of the outcomes took at most. */
export function percentile(outcomes: readonly Outcome[], share: number): number {
  const times = outcomes.map(({ took }) => took).toSorted((a, b) => a - b)
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
}

/** How many of each status. */
export function tally(outcomes: readonly Outcome[]): string {
  const groups = Map.groupBy(outcomes, ({ status }) => status)
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([status, some]) => `${some.length} × ${status || 'no answer'}`)
    .join(', ')
}
