import { parseArgs } from 'node:util'
import { story } from './delivery/fill.ts'
import { isCaughtUp, setStage, until } from './replica/stage.ts'

/**
 * A delivery node beside its origin, with `--articles` stories (20,000 unless said): how long it
 * takes from being started with nothing to having copied all of it, how much memory it needs, how
 * long a change takes to its readers (100 of them, one after the other), and how long it takes to
 * serve again after a restart.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const stage = await setStage(Number(values.articles))

const began = performance.now()
const node = await stage.launch()
await until(() => isCaughtUp(node))
const copied = since(began)
const cpu = await node.metric('process_cpu_seconds_total')
const resident = await memoryOf(node)
report(
  'start from nothing',
  copied,
  `${values.articles} articles, ${cpu.toFixed(1)} s of processor`,
)
report('memory after the copy', resident, 'resident', 'MB')

const times: number[] = []
for (let round = 0; round < 100; round++) {
  const headline = `Changed for the ${round}th time`
  const changed = performance.now()
  stage.edition.applyMany([story(round * 7, headline)], new Date())
  await until(async () => {
    const response = await fetch(`${node.url}/v1/articles/a${round * 7}?fields=headline`)
    return (await response.text()).includes(headline)
  }, 1)
  times.push(since(changed))
}
const sorted = times.toSorted((a, b) => a - b)
report('a change to its readers', sorted[50] ?? 0, `p99 ${(sorted[98] ?? 0).toFixed(0)} ms of 100`)
for (let page = '/v1/articles?limit=100', n = 0; n < 50; n++) {
  const { page: next } = await (await fetch(node.url + page)).json()
  page = `/v1/articles?limit=100&after=${next.next}`
}
report('memory after 5,000 articles read', await memoryOf(node), 'resident', 'MB')
await node.stop()

const again = performance.now()
const restarted = await stage.launch()
await until(async () => (await fetch(`${restarted.url}/v1/articles/a1`)).ok)
report('start with a copy', since(again), 'until it answers')
await restarted.stop()
stage.end()

async function memoryOf({ metric }: typeof node): Promise<number> {
  return (await metric('process_resident_memory_bytes')) / 1024 ** 2
}

function since(moment: number): number {
  return performance.now() - moment
}

function report(what: string, amount: number, more: string, unit = 'ms'): void {
  process.stdout.write(`${what.padEnd(34)} ${amount.toFixed(0).padStart(7)} ${unit}   ${more}\n`)
}
