import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { type Newsroom, openNewsroom, preparePlace } from '../../support/newsroom.ts'

let newsroom: Newsroom
const warnings: unknown[] = []

beforeAll(async () => {
  const place = preparePlace()
  const url = new URL(place.env.DATABASE_URL ?? '')
  url.searchParams.delete('replicaSet')
  url.searchParams.set('directConnection', 'true')
  const env = { ...place.env, DATABASE_URL: url.href }
  Object.assign(process.env, env)
  const { log } = await import('../../../src/log.ts')
  jest.spyOn(log, 'warn').mockImplementation((said: unknown) => void warnings.push(said))
  newsroom = await openNewsroom({ place: { ...place, env } })
})

afterAll(() => newsroom.close())

it('says once that without a replica set there are no transactions, and what to do', () => {
  const about = warnings.filter((said) => String(said).includes('replica set'))

  expect(about).toEqual([
    expect.stringMatching(
      /without transactions.*half written.*same room.*same picture.*Add \?replicaSet=/,
    ),
  ])
})

it('still refuses a stale save, and does not count it', async () => {
  const { payload } = newsroom
  const options = { depth: 0, overrideAccess: true } as const
  const { id } = await payload.create({
    collection: 'articles',
    data: { headline: 'Forum opens' },
    draft: true,
    ...options,
  })
  const save = (kicker: string, rev: number) =>
    payload.update({ collection: 'articles', id, data: { kicker, rev }, ...options })
  await save('first', 1)

  await expect(save('second', 1)).rejects.toMatchObject({ status: 412 })

  const { kicker, rev } = await payload.findByID({ collection: 'articles', id, ...options })
  expect({ kicker, rev }).toEqual({ kicker: 'first', rev: 2 })
})
