import { expect, it } from '@jest/globals'
import { APIError, ValidationError } from 'payload'
import { inSentences, sentences } from '../../../src/fields/say-refusals.ts'

const endFirst = { path: 'slots.0.end', message: 'The end has to be after the start.' }

function toast(error: Error): string | undefined {
  return inSentences(error, { errors: [{ message: error.message }] }, true).errors[0]?.message
}

it('says what is wrong instead of naming the paths of fields', () => {
  const error = new ValidationError({ errors: [endFirst] })

  expect(toast(error)).toBe('The end has to be after the start.')
})

it('puts the name of the field before a sentence of Payload’s, without the way to it', () => {
  const missing = { path: 'a', label: 'Story > Headline', message: 'This field is required.' }

  expect(sentences([missing, endFirst, endFirst])).toBe(
    'Headline: This field is required. The end has to be after the start.',
  )
})

it.each([
  ['Choose the zone first, such as UTC: without it, nobody knows.', 'UTC\u2236 without'],
  ['Write https://example.org.', 'https\u2236//example.org'],
])('keeps a sentence whole that the toast would cut: %s', (sentence, whole) => {
  expect(toast(new APIError(sentence, 412))).toContain(whole)
})

it('leaves the colon alone for whoever sends no form', () => {
  const sentence = 'Choose the zone first, such as UTC: without it, nobody knows.'
  const answer = { errors: [{ message: sentence }] }

  expect(inSentences(new APIError(sentence, 412), answer, false)).toEqual(answer)
})
