import { expect, it } from '@jest/globals'
import { APIError } from 'payload'
import { refusedFor } from '../../../src/schedule/refused-for.ts'

const answer = (status: number, code: string) => new APIError('Why.', status, { code }, true)

it.each([
  ['a colleague saves at this moment', answer(503, 'busy'), null],
  ['a colleague writes in it', answer(423, 'locked'), null],
  ['it is on hold', answer(409, 'wrong-stage'), null],
  ['nobody has approved it', answer(409, 'not-approved'), 'Why.'],
  ['it is in the trash', answer(409, 'in-trash'), 'Why.'],
  ['its revision is no more', answer(409, 'no-such-revision'), 'Why.'],
  ['it was killed', answer(409, 'is-killed'), 'Why.'],
  ['pre-flight is against it', answer(403, 'cannot-go-out'), 'Why.'],
  ['something nobody expected', new Error('Why.'), null],
])('a schedule is given up for what stays so: %s', (_, error, said) => {
  expect(refusedFor(error)?.en ?? null).toBe(said)
})
