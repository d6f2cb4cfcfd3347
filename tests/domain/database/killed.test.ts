import { afterAll, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Newsroom, openNewsroom, type Place, preparePlace } from '../../support/newsroom.ts'
import { acknowledged, faultsOf, noFaults, type Stored } from '../../support/published.ts'

/** `npm run bench` kills it fifty times. */
const rounds = 3

let newsroom: Newsroom | undefined

afterAll(() => newsroom?.close())

it(`loses no acknowledged save and leaves none half written when it is killed (${rounds} rounds)`, async () => {
  const place = preparePlace()
  const log = join(place.dir, 'acknowledged.log')
  writeFileSync(log, '')
  let before = 0

  for (let round = 0; round < rounds; round++) {
    await publishUntilKilled(place, log, 200 + 70 * round)
    const { size } = acknowledged(log)
    expect(size).toBeGreaterThan(before)
    before = size
  }

  newsroom = await openNewsroom({ place })
  expect(faultsOf(log, await storiesIn(newsroom))).toEqual(noFaults)
}, 180_000)

/** Kills the publisher in the middle of whatever it does by then. */
async function publishUntilKilled({ env }: Place, log: string, afterMs: number): Promise<void> {
  const script = join(import.meta.dirname, '../../support/publisher.ts')
  const child = spawn(process.execPath, [script, log], {
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await pause(afterMs)
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const storySchema = z.object({
  rev: z.number(),
  _status: z.string(),
  keywords: z.array(z.string()),
})

const read = (doc: unknown) => {
  const { _status: status, keywords, rev } = storySchema.parse(doc)
  return { rev, status, keywords }
}

async function storiesIn({ payload }: Newsroom): Promise<Map<string, Stored>> {
  const options = { depth: 0, overrideAccess: true, pagination: false } as const
  const stories = await payload.find({ collection: 'articles', ...options })
  const versions = await payload.findVersions({
    collection: 'articles',
    where: { latest: { equals: true } },
    ...options,
  })
  return new Map(
    stories.docs.map((story) => {
      const latest = versions.docs.filter(({ parent }) => parent === story.id)
      return [story.id, { ...read(story), latest: latest.map(({ version }) => read(version)) }]
    }),
  )
}
