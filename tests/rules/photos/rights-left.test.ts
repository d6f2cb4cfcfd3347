import { expect, it } from '@jest/globals'
import { isOver, rightsLeft } from '../../../src/photos/rights-left.ts'
import type { Lease, Rights } from '../../../src/photos/rights.ts'

const now = new Date('2024-10-29T12:00:00Z')
const rights = (values: Partial<Rights> = {}): Rights => ({
  ...{ standing: 'usable', embargoUntil: null, leases: [], usageCategory: 'staff' },
  ...{ restrictions: null, acknowledged: null },
  ...values,
})
const lease = (values: Partial<Lease> = {}): Lease => ({
  ...{ kind: 'allow', use: 'publication', from: null, to: null, channels: [], territories: [] },
  ...values,
})
const agency = (...leases: Lease[]) => rights({ usageCategory: 'agency', leases })

it.each<[string, Rights, string[]]>([
  ['nothing of our own', rights(), []],
  ['a lease of what an agency gave', agency(), ['leaseNeeded']],
  [
    'a new lease when the last has ended',
    agency(lease({ to: '2024-10-29T11:00:00Z' })),
    ['leaseNeeded'],
  ],
  ['nothing while one allows it', agency(lease()), []],
  ['nothing when one begins by itself', agency(lease({ from: '2024-10-30T00:00:00Z' })), []],
  ['nothing where a lease denies it', agency(lease({ kind: 'deny' })), []],
  ['what nobody has acknowledged', rights({ restrictions: 'No ads' }), ['restrictions']],
  [
    'what was acknowledged in other words',
    rights({ restrictions: 'No ads', acknowledged: 'No' }),
    ['restrictions'],
  ],
  ['nothing acknowledged', rights({ restrictions: 'No ads', acknowledged: 'No ads' }), []],
  ['both', { ...agency(), restrictions: 'No ads' }, ['leaseNeeded', 'restrictions']],
  [
    'the same under embargo',
    { ...agency(), embargoUntil: '2024-11-01T00:00:00Z' },
    ['leaseNeeded'],
  ],
  ['nothing of an embargo alone', rights({ embargoUntil: '2024-11-01T00:00:00Z' }), []],
  ['nothing of what is withheld', { ...agency(), standing: 'withheld' }, []],
  [
    'what nobody has acknowledged, though a lease will deny it later',
    rights({
      restrictions: 'No ads',
      leases: [lease({ kind: 'deny', from: '2024-11-01T00:00:00Z' })],
    }),
    ['restrictions'],
  ],
])('leaves %s to do', (_, of, left) => {
  expect(rightsLeft(of, now)).toEqual(left)
})

it.each([
  ['once its lease has ended', agency(lease({ to: '2024-10-29T12:00:00Z' })), true],
  ['not while it runs', agency(lease({ to: '2024-10-29T12:00:01Z' })), false],
  ['not of a lease for others', agency(lease({ use: 'syndication', to: '2024-01-01' })), false],
  ['not of a ban', agency(lease({ kind: 'deny', to: '2024-01-01' })), false],
  ['not without any', agency(), false],
])('is over %s', (_, of, isSo) => {
  expect(isOver(of, now)).toBe(isSo)
})
