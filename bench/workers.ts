import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { isCaughtUp, setStage, until } from './replica/stage.ts'

/**
 * What a delivery node of `--articles` stories (20,000 unless said) answers a second with one
 * process and with one for each core, in turns: a list that has to be made anew each time, as no
 * two addresses are the same. Who asks needs a core as well, so on two cores it is not twice.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const stage = await setStage(Number(values.articles))
const rounds = 3
let asked = 0
const most = availableParallelism()
const perSecond = new Map<number, number[]>()

for (let round = 0; round < rounds; round += 1) {
  for (const workers of [1, most]) {
    const node = await stage.launch({ ROSTRUM_WORKERS: String(workers) })
    await until(() => isCaughtUp(node))
    await load(node.url, 1)
    perSecond.set(workers, [...(perSecond.get(workers) ?? []), await load(node.url, 5)])
    await node.stop()
  }
}
stage.end()
const [one, all] = [middle(perSecond.get(1)), middle(perSecond.get(most))]
say(`one process      ${one.toFixed(0)} lists a second`)
say(`${most} workers        ${all.toFixed(0)} lists a second, ${(all / one).toFixed(2)} times`)

/** Sixteen connections; each address is asked for once. */
async function load(url: string, duration: number): Promise<number> {
  const { '2xx': answered, non2xx } = await autocannon({
    ...{ url, connections: 16, duration, requests: [{ setupRequest }] },
  })
  if (non2xx > 0) throw new Error(`${non2xx} answers were none`)
  return answered / duration
}

function setupRequest(request: autocannon.Request): autocannon.Request {
  asked += 1
  const path = `/v1/articles?limit=10&include=topics,sessions.participations.speaker&updatedFrom=${new Date(asked).toISOString()}`
  return { ...request, path }
}

function middle(figures: number[] = []): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
