import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lifetimeUntil } from '../../../src/delivery/answer.ts'
import { nameOfList, readCursor, writeCursor } from '../../../src/delivery/cursor.ts'
import { encodingFor } from '../../../src/delivery/encoding.ts'
import { nearest } from '../../../src/delivery/nearest.ts'
import { pageLanguage } from '../../../src/delivery/pages/words.ts'

describe('A suggestion', () => {
  it.each([
    ['limt', 'limit'],
    ['storytype', 'storyType'],
    ['inlcude', 'include'],
    ['headl', 'headline'],
    ['story', 'storyType'],
    ['typ', 'storyType'],
    ['toxic', null],
    ['zzz', null],
    ['tz', null],
    ['', null],
  ])('for “%s” is %s', (typed, expected) => {
    expect(nearest(typed, ['limit', 'storyType', 'include', 'headline', 'to'])).toBe(expected)
  })
})

describe('A cursor', () => {
  const list = nameOfList(['articles', 'displayDate'])

  it('leads back to where it was made, whatever is in the position', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(value, id, fc.boolean(), (at, key, missing) => {
        const position = { missing, value: Object.is(at, -0) ? 0 : at, id: key.toWellFormed() }
        const cursor = writeCursor(list, position)
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(readCursor(list, cursor)).toEqual({
          kind: 'position',
          position: {
            ...position,
            value: typeof at === 'string' ? at.toWellFormed() : position.value,
          },
        })
      }),
    )
  })

  it('made up by others is broken or foreign, and never a failure', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(readCursor(list, text).kind).not.toBe('position')
        },
      ),
    )
  })

  it('of another list is foreign', () => {
    const cursor = writeCursor(nameOfList(['events']), { missing: false, value: 1, id: 'a' })

    expect(readCursor(list, cursor).kind).toBe('foreign')
  })
})

describe('The life of an answer', () => {
  it('in all its ways to be kept never passes the next change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000_000 }), fc.nat(100_000_000), (ms, more) => {
        const now = new Date('2024-11-07T00:00:00.123Z')
        const [next, end] = [new Date(now.getTime() + ms), new Date(now.getTime() + ms + more)]
        const { fresh, stale, staleIfError } = lifetimeUntil({ next, end }, now)
        expect(fresh + stale).toBeLessThanOrEqual(ms / 1000)
        expect(fresh + staleIfError).toBeLessThanOrEqual((ms + more) / 1000)
        expect(Math.min(fresh, stale, staleIfError)).toBeGreaterThanOrEqual(0)
      }),
      {
        examples: [
          [0, 0],
          [999, 0],
          [10_000, 1],
          [70_000, 0],
        ],
      },
    )
  })
})

describe('What a reader accepts', () => {
  it.each([
    [undefined, null],
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['identity', null],
  ])('as %s is sent as %s', (accepted, encoding) => {
    expect(encodingFor(accepted, 5_000)).toBe(encoding)
    expect(encodingFor(accepted, 100)).toBeNull()
  })

  it.each([
    ['zh-CN,zh;q=0.9', 'zh'],
    ['fr, zh-Hant, en', 'zh'],
    ['en-GB,zh', 'en'],
    [undefined, 'en'],
  ])('as languages %s reads pages in %s', (accepted, language) => {
    expect(pageLanguage(accepted)).toBe(language)
  })
})
