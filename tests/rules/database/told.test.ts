import { describe, expect, it } from '@jest/globals'
import { createDeadline, currentDeadline, under } from '../../../src/database/deadline.ts'
import { told, toldAtCommit } from '../../../src/database/mongodb/told.ts'

/** An error as MongoDB’s driver throws it. */
function driverError({ code = 0, label = '', name = 'MongoServerError' }): Error {
  const hasErrorLabel = (asked: string) => asked === label
  return Object.assign(new Error('from the server'), { code, hasErrorLabel, name })
}

const transient = 'TransientTransactionError'

describe('an error of MongoDB', () => {
  it.each([
    ['two wrote the same', driverError({ code: 112, label: transient }), 'write-conflict'],
    [
      'a transaction was open too long',
      driverError({ code: 251, label: transient }),
      'transaction-over',
    ],
    [
      'no server answers',
      driverError({ name: 'MongoNetworkTimeoutError' }),
      'database-unreachable',
    ],
  ])('is told as an honest 503 when %s', (_what, error, code) => {
    expect(told(error)).toMatchObject({ status: 503, data: { code } })
  })

  it('at the commit does not claim that nothing was saved when nobody knows', () => {
    const unknown = driverError({ code: 91, label: 'UnknownTransactionCommitResult' })
    const away = driverError({ name: 'MongoNetworkError' })

    for (const error of [unknown, away])
      expect(toldAtCommit(error)).toMatchObject({ status: 503, data: { code: 'perhaps-saved' } })
    expect(toldAtCommit(driverError({ code: 251 }))).toMatchObject({
      data: { code: 'transaction-over' },
    })
  })

  it('stays what it is when it is of another kind', () => {
    const error = driverError({ code: 11_000 })

    expect(told(error)).toBe(error)
  })
})

describe('a save somebody waits for', () => {
  it('is either saved or given up', () => {
    const [saved, late] = [createDeadline(), createDeadline()]

    expect([saved.maySave(), saved.giveUp(), saved.isOver()]).toEqual([true, false, false])
    expect([late.giveUp(), late.maySave(), late.isOver()]).toEqual([true, false, true])
  })

  it('carries its deadline through everything it begins', async () => {
    const deadline = createDeadline()

    const seen = await under(deadline, async () => {
      await Promise.resolve()
      return currentDeadline()
    })

    expect(seen).toBe(deadline)
    expect(currentDeadline()).toBeUndefined()
  })
})
