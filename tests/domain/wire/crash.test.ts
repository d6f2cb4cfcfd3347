import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { z } from 'zod'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'

const run = promisify(execFile)
const env = () => ({ ...process.env, NODE_OPTIONS: '' })
const script = (name: string) => join(import.meta.dirname, name)

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  await newsroom.payload.db.destroy?.()
})

afterAll(async () => {
  await newsroom.payload.db.init?.()
  await newsroom.payload.db.connect?.()
  await newsroom.close()
})

it('says after kill -9 exactly what the database says', async () => {
  const path = join(newsroom.dir, 'edition.db')
  for (let round = 0; round < 2; round++) {
    const acts = await publishUntilKilled(path, 150 + Math.random() * 600)

    const [left, fresh] = await startAndCompare(path, join(newsroom.dir, `fresh-${round}.db`))

    expect(left).toEqual(fresh)
    for (const [id, act] of acts) {
      const isHeld = id in (left?.articles ?? {})
      expect({ id, act, isHeld }).toEqual({ id, act, isHeld: act !== 'withdrew' })
    }
  }
}, 180_000)

/** The last acknowledged act on each story but the one in hand, of which nothing is promised. */
async function publishUntilKilled(path: string, after: number): Promise<Map<string, string>> {
  const child = spawn(process.execPath, [script('publish-until-killed.ts'), path], { env: env() })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  const exited = once(child, 'exit')
  while (!said.includes('withdrew')) {
    if (child.exitCode !== null) throw new Error(complaints)
    await setTimeout(10)
  }
  await setTimeout(after)
  child.kill('SIGKILL')
  await exited
  const acts = new Map<string, string>()
  for (const line of said.split('\n').slice(0, -1)) {
    const [act = '', id = ''] = line.split(' ')
    acts.set(id, act)
  }
  const inHand = [...acts.keys()].at(-1)
  if (inHand) acts.delete(inHand)
  return acts
}

const heldSchema = z.array(z.object({ articles: z.record(z.string(), z.string()) }))

async function startAndCompare(left: string, fresh: string) {
  const { stdout } = await run(process.execPath, [script('start-and-compare.ts'), left, fresh], {
    env: env(),
  })
  return heldSchema.parse(JSON.parse(stdout))
}
