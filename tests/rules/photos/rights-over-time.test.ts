import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  allowedTimes,
  channels,
  evaluate,
  type Lease,
  type Rights,
  uses,
} from '../../../src/photos/rights.ts'
import { usageCategories } from '../../../src/photos/usage-category.ts'

/** A few instants, so that leases meet, overlap and part. */
const moment = fc.integer({ min: 0, max: 12 }).map((hour) => new Date(Date.UTC(2030, 0, 1, hour)))
const time = fc.option(moment.map((at) => at.toISOString()))
const some = (...values: string[]) => fc.subarray(values, { maxLength: 2 })

const lease: fc.Arbitrary<Lease> = fc.record({
  kind: fc.constantFrom('allow', 'deny'),
  use: fc.constantFrom(...uses),
  from: time,
  to: time,
  channels: some(...channels),
  territories: some('CN', 'DE'),
})

const rights: fc.Arbitrary<Rights> = fc.record({
  standing: fc.constantFrom('usable', 'usable', 'usable', 'withheld', 'killed'),
  embargoUntil: time,
  leases: fc.array(lease, { maxLength: 4 }),
  usageCategory: fc.option(fc.constantFrom(...Object.keys(usageCategories))),
  restrictions: fc.option(fc.constantFrom('No ads', 'Not in print')),
  acknowledged: fc.option(fc.constantFrom('No ads', 'Not in print')),
})

const use = fc.record({
  channel: fc.option(fc.constantFrom(...channels)),
  territory: fc.option(fc.constantFrom('CN', 'DE', 'FR')),
  use: fc.constantFrom(...uses),
})

const rounds = { numRuns: 500 }

describe('whatever the rights', () => {
  it('the verdict stays until the instant it names, and is another one then', () => {
    fc.assert(
      fc.property(rights, use, moment, (photo, asked, at) => {
        const { until, verdict } = evaluate(photo, { ...asked, at })
        const end = until ?? new Date(Date.UTC(2030, 0, 1, 14))
        for (let now = at.getTime(); now < end.getTime(); now += 60 * 60_000)
          expect(evaluate(photo, { ...asked, at: new Date(now) }).verdict).toBe(verdict)
        const justBefore = new Date(end.getTime() - 1)
        if (justBefore >= at)
          expect(evaluate(photo, { ...asked, at: justBefore }).verdict).toBe(verdict)
        if (until) expect(evaluate(photo, { ...asked, at: until }).verdict).not.toBe(verdict)
      }),
      rounds,
    )
  })

  it('a ban more never allows what was not, and a ban on all of it always denies', () => {
    fc.assert(
      fc.property(rights, use, moment, lease, (photo, asked, at, more) => {
        const ban = { ...more, kind: 'deny' as const }
        const all = { ...ban, use: asked.use, from: null, to: null, channels: [], territories: [] }
        const verdictWith = (one: Lease) =>
          evaluate({ ...photo, leases: [...photo.leases, one] }, { ...asked, at }).verdict
        const before = evaluate(photo, { ...asked, at }).verdict
        expect([before, 'denied']).toContain(verdictWith(ban))
        expect(verdictWith(all)).toBe('denied')
      }),
      rounds,
    )
  })

  it('a permission more never denies what was allowed', () => {
    fc.assert(
      fc.property(rights, use, moment, lease, (photo, asked, at, more) => {
        const leases = [...photo.leases, { ...more, kind: 'allow' as const }]
        const { verdict } = evaluate(photo, { ...asked, at })
        fc.pre(verdict === 'allowed')
        expect(evaluate({ ...photo, leases }, { ...asked, at }).verdict).toBe('allowed')
      }),
      rounds,
    )
  })

  it('what is allowed everywhere and in every channel is allowed in each', () => {
    fc.assert(
      fc.property(rights, use, moment, (photo, asked, at) => {
        const { verdict } = evaluate(photo, { ...asked, channel: null, territory: null, at })
        fc.pre(verdict === 'allowed')
        expect(evaluate(photo, { ...asked, at }).verdict).toBe('allowed')
      }),
      rounds,
    )
  })

  it('a photo is allowed exactly in the times that are listed', () => {
    fc.assert(
      fc.property(rights, use, moment, (photo, asked, at) => {
        const now = at.toISOString()
        const isListed = allowedTimes(photo, asked).some(
          ({ from, until }) => (from === null || from <= now) && (until === null || now < until),
        )
        expect(evaluate(photo, { ...asked, at }).verdict === 'allowed').toBe(isListed)
      }),
      rounds,
    )
  })
})
