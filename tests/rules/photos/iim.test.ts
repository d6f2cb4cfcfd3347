import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutTo } from '../../../src/photos/iim.ts'

describe('A text cut to so many bytes', () => {
  it.each([
    ['Fu Huazhou', 'Fu Huazhou'],
    ['People’s Daily Online/Fu Huazhou', 'People’s Daily Online/Fu Huazh'],
    ['人民网人民网人民网人民网', '人民网人民网人民网人'],
    ['a'.repeat(29) + '👩‍👩‍👧', 'a'.repeat(29)],
    ['a'.repeat(30) + 'e\u0301x', 'a'.repeat(30)],
    ['', ''],
  ])('is “%s” as “%s” in 32', (text, expected) => {
    expect(cutTo(32, text)).toBe(expected)
  })

  it('fits, begins the text, and never breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(64), (text, bytes) => {
        const cut = cutTo(bytes, text)
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
        expect(text.startsWith(cut)).toBe(true)
        expect(Buffer.from(cut).toString()).toBe(cut)
      }),
    )
  })
})
