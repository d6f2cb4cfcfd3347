import { spawnSync } from 'node:child_process'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Edition } from '../../../src/wire/edition.ts'
import { shown, theForum } from '../../support/forum.ts'
import { aNode, anOrigin, type Node, type Origin } from '../../support/origin.ts'

let edition: Edition
let origin: Origin
let node: Node

beforeAll(async () => {
  edition = theForum()
  origin = await anOrigin()
  await origin.open(edition)
  node = await aNode(origin.url, { ROSTRUM_WORKERS: '2' })
  await node.until('copied', isCaughtUp)
}, 60_000)
afterAll(async () => {
  await node.stop()
  await origin.kill()
})

const isCaughtUp = async () => JSON.parse(await ask('/readyz')).caughtUp === true

/** On a connection of its own, so that the workers answer in turn. */
async function ask(path: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const asking = request(`${node.url}${path}`, { agent: false, timeout: 2_000 }, (res) => {
    text(res).then(resolve, reject)
  })
  asking.on('error', reject).on('timeout', () => asking.destroy(new Error('No answer')))
  asking.end()
  return promise
}

const askOften = (path: string): Promise<string[]> =>
  Promise.all(Array.from({ length: 12 }, () => ask(path)))

const titles = async (): Promise<Set<unknown>> =>
  new Set((await askOften('/v1/topics/climate')).map((body) => JSON.parse(body).data.title))

/** The processes that serve. */
function workers(): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(node.pid())])
  return String(stdout).trim().split(/\s+/).filter(Boolean).map(Number)
}

async function figure(name: string): Promise<number> {
  const line = (await ask('/metrics')).split('\n').find((each) => each.startsWith(name))
  return Number(line?.split(' ').at(-1) ?? 0)
}

it('serves from two processes what a third one follows', async () => {
  expect(workers()).toHaveLength(2)
  const bodies = await askOften('/v1/articles?lang=en&count=exact')
  const there = await (await fetch(`${origin.url}/v1/articles?lang=en&count=exact`)).text()

  expect(new Set(bodies)).toEqual(new Set([there]))
})

it('shows a change in all of them, though each keeps its own answers', async () => {
  for (const title of ['Once', 'Twice', 'Three times']) {
    await titles()
    edition.apply('topics', 'climate', shown('topics', 'climate', { title }), new Date())

    await node.until(`“${title}” in both`, async () => {
      const seen = await titles()
      return seen.size === 1 && seen.has(title)
    })
  }
})

it('counts what all of them answered', async () => {
  const name = 'rostrum_answers_total{route="/v1/topics/{id}",status="2xx",cache="hit"}'
  await titles()
  const before = await figure(name)

  await titles()

  expect((await figure(name)) - before).toBe(12)
  expect(await figure('rostrum_edition_seq')).toBe(edition.seq())
})

it('starts another in the place of one that was killed, and answers meanwhile', async () => {
  const [first = 0, second] = workers()

  process.kill(first, 'SIGKILL')
  await node.until('one answers', async () => (await titles()).size === 1)
  await node.until('two serve again', async () => workers().length === 2)

  expect(workers()).toContain(second)
  expect(workers()).not.toContain(first)
  await node.until('the new one has the copy', async () => (await titles()).size === 1)
})

it('goes on when a worker ends while the one that leads is held up', async () => {
  const [first = 0] = workers()

  process.kill(node.pid(), 'SIGSTOP')
  process.kill(first, 'SIGKILL')
  await delay(1_500)
  process.kill(node.pid(), 'SIGCONT')

  await node.until('two serve', async () => workers().length === 2 && !workers().includes(first))
  await node.until('both answer', async () => (await titles()).size === 1)
}, 20_000)

it('ends a worker that hangs, and starts another', async () => {
  const [first = 0] = workers()

  process.kill(first, 'SIGSTOP')

  while (workers().includes(first)) await delay(200)
  await node.until('two serve', async () => workers().length === 2)
  await node.until('both answer', async () => (await titles()).size === 1)
}, 30_000)

it('changes over to a new copy when the origin was rebuilt', async () => {
  await origin.kill()
  edition = theForum()
  edition.apply('topics', 'climate', shown('topics', 'climate', { title: 'Rebuilt' }), new Date())
  await origin.open(edition)

  await node.until('the new copy in both', async () => {
    const seen = await titles()
    return seen.size === 1 && seen.has('Rebuilt')
  })
}, 30_000)

it('ends with all of them when it is asked to stop', async () => {
  const pids = workers()

  expect(await node.stop()).toBe(0)

  const { stdout } = spawnSync('ps', ['-o', 'pid=', '-p', pids.join(',')])
  expect(String(stdout).trim()).toBe('')
})
