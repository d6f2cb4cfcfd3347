import { expect, it } from '@jest/globals'
import type { Answer } from '../../../src/delivery/answer.ts'
import { keepReady } from '../../../src/delivery/cache/kept.ts'
import { dependsOnNothing } from '../../../src/delivery/depends.ts'

function tagOf(readDocument: string): string {
  const answer: Answer = {
    ...{ status: 200, contentType: 'text/plain', body: 'The same', languages: ['en'] },
    ...{ turns: null, isDated: true, isKept: true },
    depends: {
      ...dependsOnNothing(),
      documents: new Map([[readDocument, new Set(['title'])]]),
    },
  }
  return keepReady(answer, 'any').tag
}

it('answers of the same bytes are the same only when they are purged by the same tags', () => {
  expect(tagOf('topics/air')).toBe(tagOf('topics/air'))
  expect(tagOf('topics/air')).not.toBe(tagOf('topics/water'))
})
