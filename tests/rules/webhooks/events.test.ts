import { describe, expect, it } from '@jest/globals'
import { eventOf, type Mark } from '../../../src/webhooks/events.ts'

const mark = (changes: Partial<Mark> = {}): Mark => ({
  digest: 'd1',
  source: 'code1 state1',
  slug: 'forum',
  language: 'en',
  path: '/en/articles/forum',
  ...changes,
})

const seen = { type: 'articles', isKilled: false, wasSeen: true } as const
const unseen = { ...seen, wasSeen: false }

describe('what an endpoint is told', () => {
  it('is that something became public, the first time it is', () => {
    expect(eventOf(null, mark(), unseen)).toBe('publish')
    expect(eventOf(null, mark(), { ...unseen, type: 'corrections' })).toBe('correct')
  })

  it('is an update when the public document says something else', () => {
    expect(eventOf(mark(), mark({ digest: 'd2', source: 'code1 state2' }), seen)).toBe('update')
    expect(eventOf(mark(), mark({ digest: 'd2' }), seen)).toBe('update')
    expect(eventOf(mark(), mark({ source: 'code1 state2' }), seen)).toBeNull()
  })

  it('is nothing when only a new version of Rostrum prints it otherwise', () => {
    expect(eventOf(mark(), mark({ digest: 'd2', source: 'code2 state1' }), seen)).toBeNull()
    expect(eventOf(mark(), mark({ digest: 'd2', source: 'code2 state2' }), seen)).toBe('update')
  })

  it('is that it went away, for good or not', () => {
    expect(eventOf(mark(), null, seen)).toBe('unpublish')
    expect(eventOf(mark(), null, { ...seen, isKilled: true })).toBe('kill')
  })

  it('is told of what came and went before anybody was told', () => {
    expect(eventOf(null, null, { ...seen, isKilled: true })).toBe('kill')
  })

  it('never betrays a document nobody could see', () => {
    expect(eventOf(null, null, unseen)).toBeNull()
    expect(eventOf(null, null, { ...unseen, isKilled: true })).toBeNull()
  })
})
