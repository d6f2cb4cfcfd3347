import { expect, it } from '@jest/globals'
import { localized, text, texts, written } from '../../../src/wire/let-out.ts'

const unseen = ['', '  ', '\u00a0', '\u200b', '\u2060\ufeff', '\u200e \u00ad']

it.each(unseen)('lets no text out of which nothing can be seen: %j', (nothing) => {
  expect(text.parse(nothing)).toBeNull()
  expect(texts.parse([nothing, 'forum'])).toEqual(['forum'])
  expect(localized.parse({ en: nothing, zh: '论坛' })).toEqual({ localized: { zh: '论坛' } })
  expect(localized.parse({ en: nothing })).toBeNull()
  expect(written(text).safeParse(nothing).success).toBe(false)
})

it('lets a text out as it was written, but for the white space around it', () => {
  expect(text.parse(' A\u200bB\u00a0 ')).toBe('A\u200bB')
})
