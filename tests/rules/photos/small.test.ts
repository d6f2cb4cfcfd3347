import { expect, it } from '@jest/globals'
import { widths } from '../../../src/delivery/images/sizes.ts'
import { narrowest } from '../../../src/photos/limits.ts'
import { notesOf } from '../../../src/photos/metadata/notes.ts'

const reading = { charset: null, isRead: true, tags: {} }

it('notes of a picture that it is less wide than the narrowest copy', () => {
  const notes = (width: number) => notesOf(reading, { width, height: 40 }, new Date())

  expect(narrowest).toBe(widths[0])
  expect(notes(narrowest - 1)).toEqual([{ kind: 'small', width: narrowest - 1, height: 40 }])
  expect(notes(narrowest)).toEqual([])
})
