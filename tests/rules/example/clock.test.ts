import { describe, expect, it } from '@jest/globals'

import { clock } from '../../../scripts/example/clock.ts'

const now = new Date('2026-03-11T20:30:00Z')

describe('the stages of the example', () => {
  it('keeps the true dates when the forum is over', () => {
    expect(clock('aftermath', now).at('2024-10-29T09:00')).toBe('2024-10-29T01:00:00.000Z')
  })

  it.each([
    '2026-03-11T00:00:00Z',
    '2026-03-11T15:59:00Z',
    '2026-03-11T16:00:00Z',
    '2026-07-01T23:59:59Z',
  ])('is in the middle of the forum at %s when it is live', (at) => {
    const { past } = clock('live', new Date(at))

    expect(past('2024-10-29T17:00')).toBe(true)
    expect(past('2024-10-31T09:00')).toBe(false)
  })

  it('is three weeks before the forum in the preview', () => {
    const start = Date.parse(clock('preview', now).at('2024-10-29T09:00'))
    const days = (start - now.getTime()) / (24 * 60 * 60 * 1000)

    expect(days).toBeGreaterThan(19)
    expect(days).toBeLessThan(23)
  })

  it('keeps the hour of every session when it moves the days', () => {
    expect(clock('live', now).onCamera('2024-10-29T09:12')).toMatch(/T09:12:00\+08:00$/)
  })

  it('writes dates out as each language prints them', () => {
    const { told } = clock('aftermath', now)

    expect(told('on {2024-10-29}.', 'en')).toBe('on Oct. 29, 2024.')
    expect(told('{2024-10-29}，', 'zh')).toBe('2024年10月29日，')
  })
})
