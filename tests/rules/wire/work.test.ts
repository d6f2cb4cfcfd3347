import { describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { openBacklog, type Batch } from '../../../src/wire/backlog.ts'
import { startWorker } from '../../../src/wire/work.ts'

const now = new Date('2024-10-29T01:00:00Z')

describe('working the backlog off', () => {
  it('never works on two batches at once', async () => {
    const backlog = openBacklog()
    let atOnce = 0
    let most = 0
    const act = async (): Promise<void> => {
      most = Math.max(most, ++atOnce)
      await setTimeout(5)
      atOnce--
    }
    const worker = startWorker({ backlog, act, onFailure: fail })
    for (const id of ['a', 'b', 'c']) {
      backlog.add('articles', [id], now, true)
      worker.wake()
      await setTimeout(2)
    }
    await worker.idle()

    expect(most).toBe(1)
    expect(backlog.size()).toBe(0)
  })

  it('reads a document again when it was saved while being read', async () => {
    const backlog = openBacklog()
    const read: string[][] = []
    const act = async ({ ids }: Batch): Promise<void> => {
      read.push(ids)
      if (read.length === 1) backlog.add('articles', ['a'], now, true)
      await setTimeout(1)
    }
    const worker = startWorker({ backlog, act, onFailure: fail })
    backlog.add('articles', ['a'], now, true)
    worker.wake()
    await worker.idle()

    expect(read).toEqual([['a'], ['a']])
  })

  it('tries again after a failure, and forgets nothing', async () => {
    const backlog = openBacklog()
    const failures: unknown[] = []
    const act = (): Promise<void> =>
      failures.length < 1 ? Promise.reject(new Error('database is gone')) : Promise.resolve()
    const worker = startWorker({ backlog, act, onFailure: (error) => failures.push(error) })
    backlog.add('articles', ['a'], now, true)
    worker.wake()
    await setTimeout(20)

    expect(backlog.oldest() ?? worker.workingSince()).toEqual(now)
    await worker.idle()
    expect(failures).toHaveLength(1)
    expect(backlog.size()).toBe(0)
  })

  it('stops after the batch in hand', async () => {
    const backlog = openBacklog()
    const worker = startWorker({ backlog, act: () => setTimeout(10), onFailure: fail })
    backlog.add('articles', ['a'], now, true)
    backlog.add('events', ['e'], now, true)
    worker.wake()
    await worker.stop()

    expect(backlog.size()).toBe(1)
  })
})

function fail(error: unknown): void {
  throw error
}
