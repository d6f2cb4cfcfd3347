import { describe, expect, it } from '@jest/globals'
import {
  allowedTimes,
  type Asked,
  evaluate,
  type Lease,
  type Rights,
} from '../../../src/photos/rights.ts'
import { usages } from '../../../src/photos/usages.ts'

const free: Rights = {
  standing: 'usable',
  embargoUntil: null,
  leases: [],
  usageCategory: 'staff',
  restrictions: null,
  acknowledged: null,
}

const at = new Date('2030-06-15T12:00:00.000Z')
const [june, july] = ['2030-06-01T00:00:00.000Z', '2030-07-01T00:00:00.000Z']
const web: Asked = { ...usages.web, at }
const syndication: Asked = { ...usages.syndication, at }

const lease = (kind: Lease['kind'], more: Partial<Lease> = {}): Lease => ({
  ...{ kind, use: 'publication', from: null, to: null, channels: [], territories: [] },
  ...more,
})

const agency = (...leases: Lease[]): Partial<Rights> => ({ usageCategory: 'agency', leases })

describe('whether a photo may be used', () => {
  it.each<[string, Partial<Rights>, Asked, string, string[], string | null]>([
    ['ours', {}, web, 'allowed', ['nothingAgainst'], null],
    ['killed', { standing: 'killed' }, web, 'denied', ['killed'], null],
    ['withheld', { standing: 'withheld' }, web, 'denied', ['withheld'], null],
    ['under embargo', { embargoUntil: july }, web, 'denied', ['embargo'], july],
    ['after its embargo', { embargoUntil: june }, web, 'allowed', ['nothingAgainst'], null],
    [
      'killed under embargo: both are said, the graver first',
      { standing: 'killed', embargoUntil: july },
      web,
      'denied',
      ['killed', 'embargo'],
      null,
    ],
    ['banned', { leases: [lease('deny')] }, web, 'denied', ['leaseDenies'], null],
    [
      'banned until July',
      { leases: [lease('deny', { to: july })] },
      web,
      'denied',
      ['leaseDenies'],
      july,
    ],
    [
      'banned from July on',
      { leases: [lease('deny', { from: july })] },
      web,
      'allowed',
      ['nothingAgainst'],
      july,
    ],
    [
      'allowed and banned at once: the ban wins',
      agency(lease('allow'), lease('deny')),
      web,
      'denied',
      ['leaseDenies'],
      null,
    ],
    [
      'banned in print',
      { leases: [lease('deny', { channels: ['print'] })] },
      web,
      'allowed',
      ['nothingAgainst'],
      null,
    ],
    [
      'banned in one country, asked for everywhere',
      { leases: [lease('deny', { territories: ['DE'] })] },
      web,
      'denied',
      ['leaseDenies'],
      null,
    ],
    [
      'banned in one country, asked for another',
      { leases: [lease('deny', { territories: ['DE'] })] },
      { ...web, territory: 'CN' },
      'allowed',
      ['nothingAgainst'],
      null,
    ],
    [
      'banned to pass on',
      { leases: [lease('deny', { use: 'syndication' })] },
      web,
      'allowed',
      ['nothingAgainst'],
      null,
    ],
    ['an agency’s without a lease', agency(), web, 'denied', ['leaseNeeded'], null],
    ['of a pool without a lease', { usageCategory: 'pool' }, web, 'denied', ['leaseNeeded'], null],
    [
      'an agency’s with one',
      agency(lease('allow', { from: june, to: july })),
      web,
      'allowed',
      ['leaseAllows'],
      july,
    ],
    [
      'an agency’s with one to come',
      agency(lease('allow', { from: july })),
      web,
      'denied',
      ['leaseNeeded'],
      july,
    ],
    [
      'an agency’s with one for print',
      agency(lease('allow', { channels: ['print'] })),
      web,
      'denied',
      ['leaseNeeded'],
      null,
    ],
    [
      'an agency’s with one for one country, asked for everywhere',
      agency(lease('allow', { territories: ['CN'] })),
      web,
      'denied',
      ['leaseNeeded'],
      null,
    ],
    [
      'an agency’s with one for one country, asked for it',
      agency(lease('allow', { territories: ['CN'] })),
      { ...web, territory: 'CN' },
      'allowed',
      ['leaseAllows'],
      null,
    ],
    ['restricted', { restrictions: 'No ads' }, web, 'conditional', ['restrictions'], null],
    [
      'restricted, and acknowledged',
      { restrictions: 'No ads', acknowledged: 'No ads' },
      web,
      'allowed',
      ['acknowledged'],
      null,
    ],
    [
      'restricted otherwise than acknowledged',
      { restrictions: 'No ads, not in print', acknowledged: 'No ads' },
      web,
      'conditional',
      ['restrictions'],
      null,
    ],
    [
      'restricted and banned',
      { restrictions: 'No ads', leases: [lease('deny')] },
      web,
      'denied',
      ['leaseDenies'],
      null,
    ],
    ['ours, to pass on', {}, syndication, 'allowed', ['nothingAgainst'], null],
    [
      'sent in, to pass on',
      { usageCategory: 'submitted' },
      syndication,
      'denied',
      ['leaseNeeded'],
      null,
    ],
    [
      'sent in, to publish',
      { usageCategory: 'submitted' },
      web,
      'allowed',
      ['nothingAgainst'],
      null,
    ],
    [
      'sent in with a lease to pass on',
      { usageCategory: 'submitted', leases: [lease('allow', { use: 'syndication' })] },
      syndication,
      'allowed',
      ['leaseAllows'],
      null,
    ],
    [
      'of nobody knows whom, to pass on',
      { usageCategory: null },
      syndication,
      'denied',
      ['leaseNeeded'],
      null,
    ],
  ])('%s', (_, rights, asked, verdict, reasons, until) => {
    expect(evaluate({ ...free, ...rights }, asked)).toEqual({
      verdict,
      reasons,
      until: until === null ? null : new Date(until),
    })
  })

  it('takes the first instant of a lease for allowed and its last for over', () => {
    const rights = { ...free, ...agency(lease('allow', { from: june, to: july })) }
    const verdictAt = (time: string, more = 0) =>
      evaluate(rights, { ...web, at: new Date(Date.parse(time) + more) }).verdict

    expect(verdictAt(june, -1)).toBe('denied')
    expect(verdictAt(june)).toBe('allowed')
    expect(verdictAt(july, -1)).toBe('allowed')
    expect(verdictAt(july)).toBe('denied')
  })
})

describe('the times at which a photo is allowed', () => {
  it('are one where leases meet, and two where a ban parts them', () => {
    const [may, ten, twenty] = [5, 6, 7].map((month) => `2030-0${month}-10T00:00:00.000Z`)
    const meeting = agency(lease('allow', { to: june }), lease('allow', { from: june, to: july }))
    const parted = agency(
      lease('allow', { from: may ?? '' }),
      lease('deny', { from: ten ?? '', to: twenty ?? '' }),
    )

    expect(allowedTimes({ ...free, ...meeting }, usages.web)).toEqual([{ from: null, until: july }])
    expect(allowedTimes({ ...free, ...parted }, usages.web)).toEqual([
      { from: may, until: ten },
      { from: twenty, until: null },
    ])
  })
})
