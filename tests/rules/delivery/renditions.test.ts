import { setImmediate as turnOver } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { regionOf } from '../../../src/delivery/images/crop.ts'
import { around } from '../../../src/photos/around.ts'
import { openErrands } from '../../../src/delivery/images/errands.ts'
import { offered, widthsFor } from '../../../src/delivery/images/sizes.ts'
import { takeTurns } from '../../../src/delivery/images/turns.ts'
import type { PublicDocument } from '../../../src/wire/documents.ts'

describe('A crop', () => {
  it('lies inside the picture, has its shape, and holds the focal point', () => {
    const percent = fc.integer({ min: 0, max: 100 })
    const length = fc.integer({ min: 50, max: 6_000 })
    fc.assert(
      fc.property(
        length,
        length,
        percent,
        percent,
        fc.constantFrom(1, 16 / 9),
        (width, height, x, y, aspect) => {
          const region = around({ x, y }, aspect, { width, height })
          expect(region.left >= 0 && region.left + region.width <= width).toBe(true)
          expect(region.top >= 0 && region.top + region.height <= height).toBe(true)
          expect(Math.abs(region.width - region.height * aspect)).toBeLessThanOrEqual(1)
          const [px, py] = [(x / 100) * width, (y / 100) * height]
          expect(px >= region.left - 1 && px <= region.left + region.width + 1).toBe(true)
          expect(py >= region.top - 1 && py <= region.top + region.height + 1).toBe(true)
        },
      ),
    )
  })
})

describe('A crop that has a name', () => {
  const document: PublicDocument = { type: 'photos', id: 'stage', title: '' }
  const banner = { name: 'banner', x: 10, y: 20.5, width: 33.3, height: 50 }

  it('is cut where it was drawn', () => {
    const size = { width: 1000, height: 600 }

    const region = regionOf({ ...document, crops: [banner] }, 'banner', size)

    expect(region).toEqual({ left: 100, top: 123, width: 333, height: 300 })
  })

  it('lies inside of any picture, and has at least one pixel', () => {
    const percent = fc.double({ min: 0, max: 99, noNaN: true })
    const length = fc.integer({ min: 1, max: 6_000 })
    fc.assert(
      fc.property(length, length, percent, percent, (width, height, x, y) => {
        const drawn = { name: 'banner', x, y, width: Math.min(1, 100 - x), height: 100 - y }
        const region = regionOf({ ...document, crops: [drawn] }, 'banner', { width, height })
        expect(region?.width).toBeGreaterThan(0)
        expect((region?.left ?? -1) >= 0 && region && region.left + region.width <= width).toBe(
          true,
        )
        expect((region?.top ?? -1) >= 0 && region && region.top + region.height <= height).toBe(
          true,
        )
      }),
    )
  })
})

describe('The widths of a photo', () => {
  it.each([
    [200, [320]],
    [320, [320]],
    [1_500, [320, 640, 960, 1280, 1920]],
    [9_000, [320, 640, 960, 1280, 1920, 2560]],
    [null, [320, 640, 960, 1280, 1920, 2560]],
  ])('of %s pixels end where it does', (width, expected) => {
    expect(widthsFor(width)).toEqual(expected)
  })

  it.each([
    [320, 200, 320],
    [2560, 200, 320],
    [2560, 1_500, 1920],
    [1920, 1_500, 1920],
    [640, 1_500, 640],
    [2560, 9_000, 2560],
    [2560, null, 2560],
  ])('let %s of a picture of %s be the same as %s', (asked, width, expected) => {
    expect(offered(asked, width)).toBe(expected)
  })
})

describe('Taking turns', () => {
  it('lets so many work at once, the next wait, and sends the others away', async () => {
    const take = takeTurns({ atOnce: 2, waiting: 1 })
    const { promise, resolve } = Promise.withResolvers<void>()
    let running = 0
    let most = 0
    const work = async (): Promise<string> => {
      running += 1
      most = Math.max(most, running)
      await promise
      running -= 1
      return 'made'
    }

    const asked = [take.now(work), take.now(work), take.now(work), take.now(work)]
    resolve()
    const turns = await Promise.all(asked)

    expect(turns.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'busy'])
    expect(most).toBe(2)
  })

  it('goes on after a work has failed', async () => {
    const take = takeTurns({ atOnce: 1, waiting: 1 })

    await expect(take.now(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await take.now(() => Promise.resolve(1))).toEqual({ kind: 'done', value: 1 })
  })

  it('lets those who wait go before work for nobody, which is never sent away', async () => {
    const take = takeTurns({ atOnce: 1, waiting: 1 })
    const done: string[] = []
    const work = (name: string) => async () => void done.push(name)

    await Promise.all([
      take.now(work('first')),
      take.later(work('for nobody')),
      take.later(work('for nobody either')),
      take.now(work('second')),
    ])

    expect(done).toEqual(['first', 'second', 'for nobody', 'for nobody either'])
  })
})

describe('Work for nobody yet', () => {
  it('leaves a place free, so that a reader who comes need not wait for it', async () => {
    const take = takeTurns({ atOnce: 2, waiting: 1 })
    const { promise: asLongAsItTakes, resolve } = Promise.withResolvers<void>()
    const slow = [take.later(() => asLongAsItTakes), take.later(() => asLongAsItTakes)]

    expect(await take.now(() => Promise.resolve('made'))).toEqual({ kind: 'done', value: 'made' })

    resolve()
    await Promise.all(slow)
  })
})

describe('Errands', () => {
  it('are run one after the other, each once, and taken on again when they are done', async () => {
    const errands = openErrands(2)
    const run: string[] = []
    const note = (name: string) => async () => {
      run.push(name)
      await turnOver()
    }

    for (const name of ['a', 'b', 'a', 'too many']) errands(name, note(name))
    await turnOver()
    await turnOver()
    await turnOver()
    errands('a', note('a'))

    expect(run).toEqual(['a', 'b', 'a'])
  })
})
