import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { fillBuckets } from '../../../src/delivery/limits/buckets.ts'
import { costOf } from '../../../src/delivery/limits/cost.ts'
import { inTurnOf } from '../../../src/delivery/limits/in-turn.ts'
import { setLimits } from '../../../src/delivery/limits/limits.ts'
import { formLine } from '../../../src/delivery/limits/line.ts'

const at = (second: number): Date => new Date(Date.UTC(2024, 10, 7, 0, 0, second))

describe('The cost of an answer', () => {
  const list = (query: string): number => costOf({ isPaged: true }, new URLSearchParams(query))
  const item = (query: string): number => costOf({ isPaged: false }, new URLSearchParams(query))

  it('grows with the page, each expanded path and counting', () => {
    expect(list('limit=10')).toBe(2)
    expect(list('')).toBe(list('limit=20'))
    expect(list('limit=100')).toBe(11)
    expect(list('limit=10&include=topics,events')).toBe(4)
    expect(list('limit=10&count=exact')).toBe(7)
    expect(item('')).toBe(1)
    expect(item('include=topics,events')).toBe(2)
  })

  it('is bounded whatever is asked', () => {
    const paths = 'a,'.repeat(2_000)

    expect(list(`limit=999&include=${paths}`)).toBe(11 * 13)
    expect(list('limit=-5')).toBe(list(''))
    expect(list('limit=0')).toBe(1.1)
  })

  it('is multiplied for what is heavier than a page', () => {
    expect(costOf({ isPaged: false, weight: 5 }, new URLSearchParams())).toBe(5)
  })
})

describe('The share of a client', () => {
  it('is used up by cost and comes back with time', () => {
    const buckets = fillBuckets({ units: 60, seconds: 60 })

    expect(buckets.take('a', 50, at(0))).toEqual({
      kind: 'taken',
      left: 10,
      retryIn: 0,
      fullIn: 50,
    })
    expect(buckets.take('a', 20, at(0))).toEqual({
      ...{ kind: 'refused', left: 10 },
      ...{ retryIn: 10, fullIn: 50 },
    })
    expect(buckets.take('a', 20, at(9)).kind).toBe('refused')
    expect(buckets.take('a', 20, at(10)).kind).toBe('taken')
  })

  it('is its own', () => {
    const buckets = fillBuckets({ units: 60, seconds: 60 })
    buckets.take('a', 60, at(0))

    expect(buckets.take('b', 60, at(0)).kind).toBe('taken')
  })

  it('is never more than one bucket, and lets the largest answer through when it is full', () => {
    const buckets = fillBuckets({ units: 10, seconds: 60 })
    buckets.take('a', 1, at(0))

    expect(buckets.take('a', 0, at(59)).left).toBe(10)
    expect(buckets.take('a', 500, at(59)).kind).toBe('taken')
    expect(buckets.take('a', 1, at(59)).kind).toBe('refused')
  })

  it('does not grow when the clock is turned back', () => {
    const buckets = fillBuckets({ units: 60, seconds: 60 })
    buckets.take('a', 60, at(30))

    expect(buckets.take('a', 1, at(0)).kind).toBe('refused')
    expect(buckets.take('a', 2, at(1)).kind).toBe('refused')
    expect(buckets.take('a', 1, at(1)).kind).toBe('taken')
  })

  it('is put right by the time the work took, however little was expected', () => {
    const left = (took: number): number | undefined => {
      const limits = setLimits({ perMinute: 10_000, delay: () => 0 })
      limits.take('a', 20, at(0))
      limits.settle('a', 20, took, at(0))
      return limits.take('a', 0, at(0))?.left
    }

    expect(left(10)).toBe(9_990)
    expect(left(0)).toBe(9_995)
    expect(left(1_600)).toBe(8_400)
  })

  it('does not pay for a machine that stood still', () => {
    const limits = setLimits({ perMinute: 10_000, delay: () => 0 })
    limits.take('a', 20, at(0))
    limits.settle('a', 20, 60_000, at(0))

    expect(limits.take('a', 0, at(0))?.left).toBe(5_000)
  })

  it('is unlimited where it is 0', () => {
    const limits = setLimits({ perMinute: 0, delay: () => 0 })

    expect(limits.take('a', 1e9, at(0))).toBeNull()
  })
})

describe('The line of answers to be made', () => {
  it('serves in the order they came', async () => {
    const line = formLine({ works: 10, cost: 100, wait: 10_000 })
    const served: number[] = []

    await Promise.all([1, 2, 3].map((n) => line.join(1, async () => served.push(n))))

    expect(served).toEqual([1, 2, 3])
    expect(line.length()).toBe(0)
  })

  it('refuses when there are too many in it, or they cost too much together', async () => {
    const short = formLine({ works: 2, cost: 100, wait: 10_000 })
    const cheap = formLine({ works: 10, cost: 5, wait: 10_000 })
    const join = async (line: typeof short, cost: number) =>
      (await line.join(cost, () => Promise.resolve())).kind

    const kinds = await Promise.all([join(short, 1), join(short, 1), join(short, 1)])
    const byCost = await Promise.all([join(cheap, 9), join(cheap, 1)])

    expect(kinds).toEqual(['done', 'done', 'busy'])
    expect(byCost).toEqual(['done', 'busy'])
    expect(await join(short, 1)).toBe('done')
  })

  it('refuses while those before wait too long, whatever was thought it would take', async () => {
    let now = 0
    const line = formLine({ works: 100, cost: 100, wait: 20 }, () => now)
    const slowly = async (): Promise<void> => {
      now += 15
    }
    const before = [1, 2, 3, 4, 5].map(() => line.join(1, slowly))
    await before[3]
    const while4Waited = await line.join(1, slowly)
    await Promise.all(before)

    expect(while4Waited.kind).toBe('busy')
    expect((await line.join(1, slowly)).kind).toBe('done')
  })

  it('goes on after a work that fails', async () => {
    const line = formLine({ works: 1, cost: 100, wait: 10_000 })

    await expect(line.join(1, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')

    expect(await line.join(1, async () => 'next')).toMatchObject({ kind: 'done', value: 'next' })
  })

  it('lets others have their turn between the works of a long line', async () => {
    const line = formLine({ works: 100, cost: 100, wait: 10_000 })
    const happened: string[] = []
    const busy = (): void => {
      const end = performance.now() + 6
      while (performance.now() < end);
    }
    const joined = Array.from({ length: 10 }, () =>
      line.join(1, async () => {
        busy()
        happened.push('work')
      }),
    )
    void delay(1).then(() => happened.push('other'))

    await Promise.all(joined)

    expect(happened.indexOf('other')).toBeGreaterThan(-1)
    expect(happened.indexOf('other')).toBeLessThan(9)
  })

  it('leaves most of the time to those who come in a rush, and goes on nevertheless', async () => {
    let now = 0
    const line = formLine({ works: 100, cost: 100, wait: 10_000 }, () => now)
    const took = { works: 0, rush: 0 }
    const busy = (by: keyof typeof took, ms: number): void => {
      now += ms
      took[by] += ms
    }
    let isOver = false
    const rush = (): void => {
      busy('rush', 1)
      if (!isOver) setImmediate(rush)
    }
    const works = Array.from({ length: 10 }, () => line.join(1, async () => busy('works', 5)))
    setImmediate(rush)

    await Promise.all(works)
    isOver = true

    expect(took.rush / took.works).toBeGreaterThan(2)
    expect(took.rush / took.works).toBeLessThan(6)
  })
})

describe('What is made for a client bit by bit', () => {
  it('waits until the client has more, and until there is less to do', async () => {
    let [now, late] = [at(0), 0]
    const limits = setLimits({ perMinute: 60, delay: () => late })
    const inTurn = inTurnOf({ limits, clock: () => now }, 'a', 20)
    const done: string[] = []
    limits.take('a', 50, now)

    const poor = await inTurn(() => done.push('poor'))
    now = at(10)
    late = 501
    const busy = await inTurn(() => done.push('busy'))
    late = 0
    const served = await inTurn(() => done.push('served'))

    expect([poor, busy, served]).toEqual([10_000, 1_000, 0])
    expect(done).toEqual(['served'])
    expect(limits.take('a', 0, now)?.left).toBe(15)
  })
})

describe('A process that is late', () => {
  it('refuses until it has caught up', () => {
    let late = 0
    const limits = setLimits({ perMinute: 0, delay: () => late })
    const before = limits.refuses(1)
    late = 501

    expect(before).toBe(false)
    expect(limits.refuses(1)).toBe(true)
    late = 500
    expect(limits.refuses(1)).toBe(false)
  })
})
