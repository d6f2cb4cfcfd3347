import { describe, expect, it } from '@jest/globals'
import {
  boxOf,
  emptyBox,
  isToBeKept,
  keptBox,
  mayGo,
  nextBox,
  sessionOf,
} from '../../../src/live/box.ts'

const written = (text: string, photos: string[] = []) => ({
  ...emptyBox(['li']),
  note: { text, photos },
})

describe('the session an update is under', () => {
  it('is the suggested one until somebody chooses', () => {
    expect(sessionOf(written('Doors open.'), 'opening')).toBe('opening')
  })

  it('stays the chosen one for the updates after it, so that its embargo holds them, too', () => {
    const chosen = { ...written('Behind closed doors.'), session: 'closed', hasChosen: true }

    expect(sessionOf(nextBox(nextBox(chosen)), 'opening')).toBe('closed')
  })

  it('is kept over a reload with nothing written yet, once somebody has chosen', () => {
    const next = nextBox({ ...written('Sent.'), session: 'closed', hasChosen: true })

    expect(isToBeKept(next)).toBe(true)
    expect(isToBeKept(emptyBox(['li']))).toBe(false)
  })

  it('stays none where none was chosen, after a reload, too', () => {
    const chosen = { ...written('Outside.'), session: null, hasChosen: true }

    const kept = keptBox(JSON.stringify(chosen))

    expect(kept && sessionOf(kept, 'opening')).toBeNull()
  })

  it('is the one it was written for when it comes back from the outbox', () => {
    const { hasChosen: _hasChosen, ...words } = written('Not sent.')
    const back = boxOf({ ...words, session: null, publish: true })

    expect(sessionOf(back, 'opening')).toBeNull()
    expect(back.id).not.toBe(words.id)
  })
})

it('signs the next one as the last, and leaves out its words and marks', () => {
  const before = { ...written('Done.', ['p1']), headline: 'Done', keyEvent: true, pinned: true }

  const next = nextBox(before)

  expect(next).toEqual({ ...emptyBox(['li']), id: next.id })
  expect(next.id).not.toBe(before.id)
})

describe('what may be sent', () => {
  it.each([
    ['words', written('Doors open.'), 0, true],
    ['a photo alone', written('', ['p1']), 0, true],
    ['no headline without words', { ...written(' '), headline: 'Doors' }, 0, false],
    ['no words whose photo is still on its way', written('Look.'), 1, false],
  ])('is %s', (_name, box, uploading, expected) => {
    expect(mayGo(box, uploading)).toBe(expected)
  })
})
