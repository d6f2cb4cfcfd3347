import { expect, it } from '@jest/globals'
import { answerOf } from '../../../src/coverage/admin/ask.ts'

const said = { errors: [{ message: 'This is the last administrator.' }] }

it.each([
  ['a save on an old revision is a clash', 412, { kind: 'clash' }],
  ['another conflict says what it is', 409, { kind: 'refused', message: said.errors[0]?.message }],
  ['a refusal says why', 403, { kind: 'refused', message: said.errors[0]?.message }],
  ['what was done is told', 201, { kind: 'done', body: said }],
])('%s', (_name, status, answer) => {
  expect(answerOf(status, said)).toEqual(answer)
})
