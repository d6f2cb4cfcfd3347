import { afterAll, expect, it } from '@jest/globals'
import { z } from 'zod'
import { hostile } from '../../support/hostile.ts'
import { hireOne } from '../../support/staff.ts'
import { aFolder, ingest, listeningNewsroom } from './ingest-desk.ts'

const { close, newsroom, url } = await listeningNewsroom()

afterAll(close)

const saidSchema = z.object({
  files: z.array(z.object({ file: z.string(), result: z.string(), reason: z.string().optional() })),
})

it('npm run ingest says of each hostile file why it is refused, and sends the others', async () => {
  const apiKey = crypto.randomUUID()
  await hireOne(newsroom.payload, 'photographer', { apiKey })
  const nameOf = (nth: number): string => `${String(nth).padStart(2, '0')}.jpg`
  const files = await Promise.all(
    hostile.map(async ({ make }, nth) => [nameOf(nth), (await make()).bytes] as const),
  )

  const { code, out } = await ingest([await aFolder(Object.fromEntries(files)), '--json'], {
    ROSTRUM_URL: url,
    ROSTRUM_KEY: apiKey,
  })

  expect(code).toBe(1)
  const { files: said } = saidSchema.parse(JSON.parse(out))
  expect(said.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual(
    hostile.map(({ refused }, nth) => ({
      file: nameOf(nth),
      result: refused ? 'refused' : 'saved',
      ...(refused ? { reason: expect.stringMatching(refused[1]) } : {}),
    })),
  )
  const { totalDocs } = await newsroom.payload.count({ collection: 'photos', overrideAccess: true })
  expect(totalDocs).toBe(hostile.filter(({ refused }) => refused === null).length)
}, 180_000)
