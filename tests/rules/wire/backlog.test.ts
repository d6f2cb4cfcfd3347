import { describe, expect, it } from '@jest/globals'
import { openBacklog } from '../../../src/wire/backlog.ts'

const at = (second: number) => new Date(Date.UTC(2024, 9, 29, 9, 0, second))

describe('what waits to be read again', () => {
  it('names a document once, however often it was announced', () => {
    const backlog = openBacklog()
    backlog.add('articles', ['a', 'b', 'a'], at(1), true)
    backlog.add('articles', ['a'], at(2), true)

    expect(backlog.size()).toBe(2)
    expect(backlog.take(10)).toEqual({ type: 'articles', ids: ['a', 'b'], since: at(1) })
    expect(backlog.take(10)).toBeNull()
  })

  it('puts a fresh save before what a comparison found', () => {
    const backlog = openBacklog()
    backlog.add('articles', ['old', 'saved'], at(1), false)
    backlog.add('articles', ['saved'], at(2), true)

    expect(backlog.take(10)?.ids).toEqual(['saved'])
    expect(backlog.take(10)?.ids).toEqual(['old'])
  })

  it('leaves an announced document in front when a comparison finds it too', () => {
    const backlog = openBacklog()
    backlog.add('articles', ['saved'], at(1), true)
    backlog.add('articles', ['saved', 'old'], at(2), false)

    expect(backlog.size()).toBe(2)
    expect(backlog.take(10)?.ids).toEqual(['saved'])
  })

  it('remembers since when the longest has been waiting', () => {
    const backlog = openBacklog()
    expect(backlog.oldest()).toBeNull()
    backlog.add('events', ['e'], at(3), false)
    backlog.add('articles', ['a'], at(2), true)

    expect(backlog.oldest()).toEqual(at(2))
    backlog.take(1)
    expect(backlog.oldest()).toEqual(at(3))
  })

  it('gives no more than asked for, of one type', () => {
    const backlog = openBacklog()
    backlog.add('articles', ['a', 'b', 'c'], at(1), true)
    backlog.add('events', ['e'], at(1), true)

    expect(backlog.take(2)?.ids).toEqual(['a', 'b'])
    expect(backlog.take(2)?.ids).toEqual(['c'])
    expect(backlog.take(2)?.ids).toEqual(['e'])
  })
})
