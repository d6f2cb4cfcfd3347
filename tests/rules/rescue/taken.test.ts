import { describe, expect, it } from '@jest/globals'
import { withTheirs } from '../../../src/rescue/taken.ts'

const field = (value: unknown) => ({ value, initialValue: value })
const sent = {
  headline: field('Mine'),
  byline: field(2),
  'byline.0.name': field('Li Na'),
  'byline.1.name': field('Wang Wei'),
  rev: field(3),
}
const merged = {
  headline: field('As the server has it'),
  byline: field(1),
  'byline.0.name': field('Ada'),
  rev: field(5),
}

describe('a form that takes what others changed', () => {
  it('shows their fields, with the rows that came and went, and keeps all others', () => {
    const now = { ...sent, headline: field('Mine, and more') }

    expect(withTheirs({ fields: ['byline'], isTyping: false, merged, now, sent })).toEqual({
      headline: field('Mine, and more'),
      byline: field(1),
      'byline.0.name': field('Ada'),
      rev: field(5),
    })
  })

  it('takes nothing when somebody wrote into such a field meanwhile', () => {
    const now = { ...sent, 'byline.1.name': field('Wang') }

    expect(withTheirs({ fields: ['byline'], isTyping: false, merged, now, sent })).toBeNull()
  })

  it('puts no text in while somebody is typing in one, which it has not heard of yet', () => {
    const [old, theirs] = [field({ root: { children: [] } }), field({ root: { children: [1] } })]
    const now = { ...sent, body: old }
    const given = { isTyping: true, merged: { ...merged, body: theirs }, now, sent: now }

    expect(withTheirs({ ...given, fields: ['body'] })).toBeNull()
    expect(withTheirs({ ...given, fields: ['body'], isTyping: false })).toMatchObject({
      body: theirs,
    })
    expect(withTheirs({ ...given, fields: ['byline'] })).toMatchObject({ body: old })
  })
})
