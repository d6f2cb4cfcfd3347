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

    expect(withTheirs({ fields: ['byline'], merged, now, sent })).toEqual({
      headline: field('Mine, and more'),
      byline: field(1),
      'byline.0.name': field('Ada'),
      rev: field(5),
    })
  })

  it('takes nothing when somebody wrote into such a field meanwhile', () => {
    const now = { ...sent, 'byline.1.name': field('Wang') }

    expect(withTheirs({ fields: ['byline'], merged, now, sent })).toBeNull()
  })
})
