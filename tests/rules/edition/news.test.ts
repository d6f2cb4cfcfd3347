import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Listing } from '../../../src/wire/documents.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { shown } from '../../support/forum.ts'

const time = (clock: string): Date => new Date(`2024-11-07T${clock}Z`)
const grave = { kind: 'gone', slug: 't', language: null } as const

let edition: Edition
beforeEach(() => {
  edition = openEdition(':memory:')
})

function write(id: string, clock: string, listing: Partial<Listing> = {}, title = 'Climate') {
  return edition.apply('topics', id, shown('topics', id, { title, listing }), time(clock))?.seq ?? 0
}

/** What a follower who stands at `since` is told at a time: seq, act, id. */
function told(since: number, clock: string) {
  return edition.news(since, 100, time(clock)).map(({ seq, act, id }) => [seq, act, id])
}

describe('The news for followers', () => {
  it('tell in order what became public, changed and went away', () => {
    for (const id of ['a', 'b', 'c', 'd']) write(id, '06:00:00')
    write('a', '06:01:00', {}, 'New')
    edition.remove('topics', 'b', time('06:02:00'))
    edition.apply('topics', 'c', grave, time('06:03:00'))

    expect(told(4, '06:04:00')).toEqual([
      [5, 'updated', 'a'],
      [6, 'removed', 'b'],
      [7, 'gone', 'c'],
    ])
    expect(told(0, '06:04:00').map(([, act]) => act)).toEqual([
      ...['published', 'published', 'removed', 'gone'],
    ])
  })

  it('tell a document that changed ten times once, as it is now', () => {
    write('a', '06:00:00')
    write('b', '06:00:00')
    for (let n = 0; n < 10; n++) write('a', `06:01:0${n}`, {}, `Title ${n}`)

    const news = edition.news(1, 100, time('06:02:00'))

    expect(news.map(({ id, seq, act }) => [id, seq, act])).toEqual([
      ['b', 2, 'published'],
      ['a', 12, 'updated'],
    ])
    expect(news[1]?.entry?.document.title).toBe('Title 9')
  })

  it('call new what became public after the follower last looked, however often it changed', () => {
    write('a', '06:00:00')
    write('a', '06:01:00', {}, 'New')

    expect(told(0, '06:02:00')).toEqual([[2, 'published', 'a']])
    expect(told(1, '06:02:00')).toEqual([[2, 'updated', 'a']])
  })

  it('go on from where a page ended', () => {
    for (const id of ['a', 'b', 'c']) write(id, '06:00:00')

    expect(edition.news(0, 2, time('06:01:00')).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(edition.news(2, 2, time('06:01:00')).map(({ id }) => id)).toEqual(['c'])
  })
})

describe('A document under embargo', () => {
  const embargo = { visibleFrom: '2024-11-07T08:00:00Z' }

  it.each([
    ['written', () => write('x', '06:00:00', embargo)],
    ['changed', () => [write('x', '06:00:00', embargo), write('x', '06:01:00', embargo, 'New')]],
    [
      'deleted',
      () => [write('x', '06:00:00', embargo), edition.remove('topics', 'x', time('07:00:00'))],
    ],
  ])('that is %s is not heard of', (_what, act) => {
    const before = edition.lastChangeAt()
    act()

    expect(told(0, '07:30:00')).toEqual([])
    expect(edition.newsSeq()).toBe(0)
    expect(edition.lastChangeAt()).toEqual(before)
  })

  it('is told when it lifts, to those who have passed the number it was written under', () => {
    write('x', '06:00:00', embargo)
    const passed = write('a', '07:00:00')
    edition.tellByClock(time('07:59:59.999'))
    const before = told(passed, '07:59:59.999')
    edition.tellByClock(time('08:00:00'))

    expect(before).toEqual([])
    expect(told(passed, '08:00:00')).toEqual([[3, 'published', 'x']])
    expect(edition.getById('topics', 'x', time('08:00:00'))).toMatchObject({
      seq: 3,
      numbers: { first: 3, keys: {} },
    })
  })

  it('is told once, and late when nobody looked for a week', () => {
    write('x', '06:00:00', embargo)
    write('y', '06:00:00', { ...embargo, visibleUntil: '2024-11-07T09:00:00Z' })

    expect(edition.tellByClock(time('23:00:00'))).toBe(2)
    expect(edition.tellByClock(time('23:00:01'))).toBe(0)
    expect(told(0, '23:00:01')).toEqual([
      [3, 'published', 'x'],
      [4, 'gone', 'y'],
    ])
  })

  it('is removed for those who had it, when it is set afterwards', () => {
    const seen = write('x', '06:00:00')
    write('x', '06:30:00', embargo)
    const held = told(seen, '07:00:00')
    edition.tellByClock(time('08:00:00'))

    expect(held).toEqual([[2, 'removed', 'x']])
    expect(told(2, '08:00:00')).toEqual([[3, 'published', 'x']])
  })
})

describe('A document that expires', () => {
  const expiry = { visibleUntil: '2024-11-07T08:00:00Z' }

  it('is gone for followers at its instant, and numbered when the clock is looked at', () => {
    const seen = write('x', '06:00:00', expiry)

    expect(told(0, '08:00:00')).toEqual([[1, 'gone', 'x']])
    expect(told(seen, '08:00:00')).toEqual([])
    edition.tellByClock(time('08:00:00'))
    expect(told(seen, '08:00:00')).toEqual([[2, 'gone', 'x']])
  })

  it('is public again when the expiry is put off', () => {
    write('x', '06:00:00', expiry)
    edition.tellByClock(time('08:00:00'))
    write('x', '08:30:00', { visibleUntil: '2024-11-07T10:00:00Z' })

    expect(told(2, '08:30:00')).toEqual([[3, 'published', 'x']])
    edition.tellByClock(time('10:00:00'))
    expect(told(3, '10:00:00')).toEqual([[4, 'gone', 'x']])
  })
})

describe('An old address', () => {
  const lead = (id: string) => ({ type: 'topics', language: null, from: 'old', id }) as const

  it('is news of the documents that win and lose it', () => {
    write('a', '06:00:00')
    write('b', '06:00:00')
    edition.replaceRedirects([lead('a')], time('06:01:00'))
    edition.replaceRedirects([lead('a')], time('06:02:00'))
    const won = told(2, '06:03:00')
    edition.replaceRedirects([lead('b')], time('06:04:00'))

    expect(won).toEqual([[3, 'updated', 'a']])
    expect(told(3, '06:05:00').map(([, , id]) => id)).toEqual(['a', 'b'])
  })

  it('of a document under embargo is no news', () => {
    write('x', '06:00:00', { visibleFrom: '2024-11-07T08:00:00Z' })
    edition.replaceRedirects([lead('x')], time('06:01:00'))

    expect(told(0, '06:02:00')).toEqual([])
  })
})
