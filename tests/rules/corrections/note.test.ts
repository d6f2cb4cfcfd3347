import { describe, expect, it } from '@jest/globals'
import { about, filledFrom, refilled } from '../../../src/corrections/note.ts'

const body = { path: 'body', field: 'Body', before: '300 came.', after: '280 came.' }
const headline = { path: 'headline', field: 'Headline', before: 'Opens', after: 'Opened' }

describe('the correction form, when the change is saved only after it was opened', () => {
  it('is filled from it, and keeps what was written to readers meanwhile', () => {
    const opened = filledFrom([])

    const now = refilled({ ...opened, text: 'There were 280.' }, opened, [body])

    expect(now).toEqual({ ...filledFrom([body]), text: 'There were 280.' })
  })

  it.each([
    ['wrote what it said', { before: 'About 300.' }],
    ['chose a proposal', { proposal: 'p1' }],
  ])('stays as it is where somebody %s', (_name, mine) => {
    const opened = filledFrom([body])
    const note = { ...opened, ...mine }

    expect(refilled(note, opened, [body, headline])).toBe(note)
  })

  it('stays about what was picked', () => {
    const opened = filledFrom([body, headline])
    const picked = about(opened, [body, headline], ['headline'])

    expect(refilled(picked, opened, [body])).toBe(picked)
  })
})
