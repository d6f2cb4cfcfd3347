import { expect, it } from '@jest/globals'
import { APIError, ValidationError } from 'payload'
import { pino } from 'pino'
import { logRefusalsCalmly } from '../../../src/refusals.ts'

function linesOf(level: string, ...args: [object, string?]): string[] {
  const lines: string[] = []
  const log = pino(
    { level, hooks: { logMethod: logRefusalsCalmly } },
    { write: (line) => lines.push(line) },
  )
  log.error(...args)
  return lines
}

function logged(...args: [object, string?]): Record<string, unknown> {
  const lines = linesOf('info', ...args)
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '')
}

const stale = new APIError('This was saved by somebody else.', 412)
const invalid = new ValidationError({
  errors: [{ path: 'headline', message: 'Write a headline.' }],
})

it.each([
  ['a stale save', { err: stale }, stale.message],
  ['a stale save of a form', stale, stale.message],
  ['a field that is wrong', { err: invalid }, invalid.message],
])('a refusal is information without a stack: %s', (_, what, message) => {
  const line = logged(what, 'There was an error building form state')

  expect(line).toMatchObject({ level: 30, msg: `Refused: ${message}` })
  expect(line).not.toHaveProperty('err')
})

it('an upload that breaks off is information without a stack', () => {
  const line = logged({ err: Object.assign(new Error('aborted'), { code: 'ECONNRESET' }) })

  expect(line).toMatchObject({ level: 30, msg: expect.stringContaining('hung up') })
  expect(line).not.toHaveProperty('err')
})

it('what is answered as a success is told to those alone who look for faults', () => {
  const spared = { err: new APIError('Nothing has changed.', 200) }

  expect(linesOf('info', spared)).toEqual([])
  expect(linesOf('debug', spared).map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 20, msg: 'Nothing has changed.' }),
  ])
})

it.each([
  ['of ours', new APIError('The disk is full.', 503)],
  ['nobody foresaw', new TypeError('x is undefined')],
])('a failure %s stays an error with its stack', (_, err) => {
  const line = logged({ err })

  expect(line).toMatchObject({ level: 50, err: { stack: expect.stringContaining(err.message) } })
})
