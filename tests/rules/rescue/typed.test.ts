import { describe, expect, it } from '@jest/globals'
import { typedSince } from '../../../src/rescue/typed.ts'

const field = (value: unknown, initialValue: unknown = null) => ({ value, initialValue })
const sent = { headline: field('One'), body: field({ text: 'a' }), rev: field(3, 3) }

describe('what is typed while a save is on its way', () => {
  it('is all that changed since, also where something else was typed after it', () => {
    const now = {
      ...sent,
      headline: field('Two'),
      body: { ...field({ text: 'ab' }), isModified: true },
    }

    expect(typedSince(sent, now)).toEqual({ headline: { ...field('Two'), isModified: true } })
  })

  it('may be what stood there before, or in a row that is new', () => {
    const now = { ...sent, headline: field(null), 'byline.0.name': field('Li Na') }

    expect(Object.keys(typedSince(sent, now))).toEqual(['headline', 'byline.0.name'])
  })

  it('is neither what was sent nor what the answer brought', () => {
    const now = { ...sent, body: field({ text: 'a' }), rev: field(4, 4) }

    expect(typedSince(sent, now)).toEqual({})
  })
})
