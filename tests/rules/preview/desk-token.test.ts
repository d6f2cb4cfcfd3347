import { expect, it } from '@jest/globals'
import { deskToken, readDeskId } from '../../../src/preview/desk-token.ts'
import { previewKey, readToken } from '../../../src/preview/token.ts'
import { publicTypes } from '../../../src/wire/documents.ts'

const secret = 'only-for-the-tests-of-rostrum-0123456789'
const now = new Date('2024-11-08T00:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const id = '9bd4f3c2-4a1f-4a31-9ac6-2f7e3c0a8d11'

it.each(publicTypes)('opens one document of %s, for ten minutes', (ref) => {
  const token = deskToken({ ref, id }, secret, now)
  const read = readToken(token, previewKey(secret), later(9))

  expect(read.kind === 'valid' && readDeskId(read.id)).toEqual({ ref, id })
  expect(readToken(token, previewKey(secret), later(10))).toEqual({ kind: 'expired' })
  expect(readToken(token, previewKey('another secret'), now)).toEqual({ kind: 'unknown' })
})

it.each([id, 'desk-users-1-x', 'desk-articles-'])('is no desk token: %s', (other) => {
  expect(readDeskId(other)).toBeNull()
})
