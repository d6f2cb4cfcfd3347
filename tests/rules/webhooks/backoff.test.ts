import { describe, expect, it } from '@jest/globals'
import { resultOf } from '../../../src/webhooks/attempt.ts'
import { isHopeless, nextAttempt, retryAfterOf } from '../../../src/webhooks/backoff.ts'

const now = new Date('2024-11-07T10:00:00Z')
const minutes = (at: Date | null) => (at ? (at.getTime() - now.getTime()) / 60_000 : null)
const wait = (tries: number, random = 0, retryAfter: number | null = null) =>
  minutes(nextAttempt({ tries, retryAfter }, now, () => random))

describe('a failed delivery', () => {
  it('is tried eleven times over three days, then given up', () => {
    const planned = Array.from({ length: 12 }, (_, tries) => wait(tries + 1))

    expect(planned).toEqual([1 / 12, 0.5, 5, 30, 120, 300, 600, 840, 1200, 1440, null, null])
    const total = planned.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    expect(total / 60 / 24).toBeGreaterThan(3)
  })

  it('comes back up to a fifth later than planned', () => {
    expect([wait(3, 0), wait(3, 0.5), wait(3, 1)]).toEqual([5, 5.5, 6])
  })

  it('waits as long as the endpoint asks, but not longer than a day nor shorter than planned', () => {
    expect(wait(1, 0, 120_000)).toBe(2)
    expect(wait(4, 0, 1000)).toBe(30)
    expect(wait(1, 0, 10 ** 12)).toBe(1440)
  })
})

describe('Retry-After', () => {
  it('is understood in seconds and as a date', () => {
    expect(retryAfterOf('120', now)).toBe(120_000)
    expect(retryAfterOf('Thu, 07 Nov 2024 10:01:00 GMT', now)).toBe(60_000)
    expect(retryAfterOf('Thu, 07 Nov 2024 09:00:00 GMT', now)).toBe(0)
    expect([retryAfterOf(undefined, now), retryAfterOf('soon', now)]).toEqual([null, null])
  })
})

describe('an answer', () => {
  const result = (status: number) =>
    resultOf(
      0,
      { kind: 'answered', status, answer: 'text', retryAfter: undefined },
      { begun: now, ended: new Date(now.getTime() + 40), random: () => 0 },
    )

  it.each([
    [200, 'delivered', null],
    [204, 'delivered', null],
    [301, 'failed', 'redirects are not followed: write the final address'],
    [400, 'failed', 'answered 400'],
    [500, 'failed', 'answered 500'],
    [410, 'givenUp', 'answered 410'],
  ])('of %i leaves the delivery %s', (status, state, error) => {
    expect(result(status)).toMatchObject({ state, attempt: { status, error, ms: 40 } })
  })
})

describe('an endpoint', () => {
  const since = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

  it('is left alone after eight failures in a row over a day, not before', () => {
    expect(isHopeless({ failures: 8, failingSince: since(24) }, now)).toBe(true)
    expect(isHopeless({ failures: 7, failingSince: since(48) }, now)).toBe(false)
    expect(isHopeless({ failures: 900, failingSince: since(23) }, now)).toBe(false)
    expect(isHopeless({ failures: 9, failingSince: null }, now)).toBe(false)
  })
})
