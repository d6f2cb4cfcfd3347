import { describe, expect, it } from '@jest/globals'
import { previewKey, readToken, writeToken } from '../../../src/preview/token.ts'

const key = previewKey('the secret of a newsroom')
const id = '57f710a2-8f55-42cb-831c-6781de157991'
const expiresAt = new Date('2024-11-14T00:00:00.000Z')
const before = new Date('2024-11-13T23:59:59.999Z')
const token = writeToken({ id, expiresAt }, key)
const kindOf = (text: string, now = before) => readToken(text, key, now).kind

describe('A preview token', () => {
  it('names its link until the instant it expires', () => {
    expect(readToken(token, key, before)).toEqual({ kind: 'valid', id })
    expect(readToken(token, key, expiresAt)).toEqual({ kind: 'expired' })
  })

  it('needs no encoding in an address, a header or a srcset', () => {
    expect(token).toMatch(/^[\w.-]+$/)
    expect(encodeURIComponent(token)).toBe(token)
  })

  it('is refused with any letter of it changed', () => {
    const changed = [...token].map(
      (letter, at) => `${token.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${token.slice(at + 1)}`,
    )

    expect(new Set(changed.map((each) => kindOf(each)))).toEqual(new Set(['unknown']))
  })

  it('is refused for another link or a later end with the same signature', () => {
    const [, time, signature] = token.split('.')
    const other = crypto.randomUUID()

    expect(kindOf(`${other}.${time}.${signature}`)).toBe('unknown')
    expect(kindOf(`${id}.zzzzzz.${signature}`)).toBe('unknown')
  })

  it.each(['', '.', '..', id, `${token}.`, ` ${token}`, `${token}\n`, token.repeat(20), '💥'])(
    'is not %j',
    (text) => {
      expect(kindOf(text)).toBe('unknown')
    },
  )

  it('opens nothing in a newsroom with another secret', () => {
    expect(readToken(token, previewKey('another secret'), before).kind).toBe('unknown')
  })

  it('is not signed with the secret itself, which signs other things', () => {
    const plain = writeToken({ id, expiresAt }, Buffer.from('the secret of a newsroom'))

    expect(kindOf(plain)).toBe('unknown')
  })
})
