import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openEdition } from '../src/wire/edition.ts'
import { fill } from './delivery/fill.ts'
import { startChild } from './overload/child.ts'
import { askAtRate, askInTurn, askOnce, percentile, tally, type Target } from './overload/load.ts'
import { readPast } from './overload/past.ts'
import { openSlowClients } from './overload/slow.ts'

/**
 * What becomes of readers when too much is asked: five times what the server can answer, slow
 * clients, followers who are told the past, one greedy client, and being told to stop under load.
 * Every address asked for is new, so that no cache helps. Over an edition of `--articles` stories (5,000 unless said).
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '5000' } } })
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'))
const filled = openEdition(join(folder, 'edition.db'))
fill(filled, Number(values.articles))
filled.close()

let asked = 0
const base = Date.UTC(2030, 0, 1)
const include = 'include=topics,events,sessions.participations.speaker'
const unique = (): string =>
  `/v1/articles?limit=10&${include}&to=${new Date(base + asked++).toISOString()}`
/** Readers all over: no one of them comes near its share. */
const anybody = (): string => `127.0.1.${1 + (asked % 200)}`

const open = await startChild(folder, 30_000)
const everybody: Target = { port: open.port, path: unique, from: anybody }
const health: Target = { port: open.port, path: () => '/healthz' }
await askInTurn(everybody, 16, 2_000)

const alone = await askInTurn(everybody, 16, 5_000)
const capacity = alone.length / 5
print('capacity, 16 at a time', `${capacity.toFixed(0)}/s, p99 ${ms(percentile(alone, 0.99))}`)

const flood = askAtRate(everybody, capacity * 5, 15_000)
const alive = askAtRate(health, 10, 15_000)
const flooded = await flood
const over = performance.now()
const accepted = flooded.filter(({ status }) => status === 200)
print('five times that for 15 s', tally(flooded))
print(
  '  those answered',
  `p50 ${ms(percentile(accepted, 0.5))}, p99 ${ms(percentile(accepted, 0.99))}`,
)
print('  /healthz meanwhile', `${tally(await alive)}, p99 ${ms(percentile(await alive, 0.99))}`)
const after = await askAtRate(everybody, 20, 5_000)
const bad = after.filter(({ status, took }) => status !== 200 || took > 250)
print('  as before again after', ms(Math.max(0, ...bad.map(({ at, took }) => at + took - over))))

await delay(1_000)
const before = await askAtRate(everybody, 50, 8_000)
const slow = openSlowClients(open.port, 200)
await delay(1_000)
const beside = await askAtRate(everybody, 50, 8_000)
print('50/s, p95', ms(percentile(before, 0.95)))
print(
  `  beside ${slow.open()} slow clients, p95`,
  `${ms(percentile(beside, 0.95))}, ${tally(beside)}`,
)
slow.stop()

const past = readPast({ ...everybody, from: () => '127.0.0.4' }, 19)
const besidePast = await askAtRate(everybody, 50, 8_000)
const told = await past.stop()
print(
  '  beside 19 who are told all of the past',
  `${ms(percentile(besidePast, 0.95))}, ${tally(besidePast)}; ${(told / 1e6).toFixed(0)} MB told`,
)

const stopping = askAtRate(everybody, capacity / 2, 4_000)
await delay(2_000)
const { code, took } = await open.stop()
print('SIGTERM at half load', `exit ${String(code)} after ${ms(took)}, ${tally(await stopping)}`)

const small = await startChild(folder, 3_000)
const polite: Target = { port: small.port, path: unique, from: () => '127.0.0.3' }
const greedy: Target = { port: small.port, path: unique, from: () => '127.0.0.2' }
const undisturbed = await askAtRate(polite, 5, 4_000)
const greed = askInTurn(greedy, 64, 20_000)
await delay(12_000)
const disturbed = await askAtRate(polite, 5, 6_000)
print('a greedy client with a share of 3,000', tally(await greed))
print('  5/s of another, p95 alone', ms(percentile(undisturbed, 0.95)))
print('  and beside it', `${ms(percentile(disturbed, 0.95))}, ${tally(disturbed)}`)
await askOnce(greedy)
await small.stop()
rmSync(folder, { recursive: true })
process.exit()

function print(what: string, figures: string): void {
  console.log(`${what.padEnd(40)} ${figures}`)
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}
