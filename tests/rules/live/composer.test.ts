import { describe, expect, it } from '@jest/globals'
import { noteOf, textOf } from '../../../src/live/note-text.ts'
import { runningAt } from '../../../src/live/running.ts'
import { compose, link, paragraph, photo, text } from '../../../src/richtext/compose.ts'

describe('what the composer can change', () => {
  it.each([
    ['one line', { text: 'The doors are open.', photos: [] }],
    ['lines and paragraphs', { text: 'One\ntwo\n\nthree', photos: [] }],
    ['a photo alone', { text: '', photos: ['p1'] }],
    ['words and photos', { text: 'Look.', photos: ['p1', 'p2'] }],
  ])('comes back as it was written: %s', (_name, note) => {
    expect(noteOf(textOf(note))).toEqual(note)
  })

  it.each([
    ['a link', compose(paragraph(link('https://example.org', 'here')))],
    ['bold words', compose(paragraph(text('now', 'bold')))],
    ['a photo with a caption of its own', compose(photo('p1', { captionOverride: 'x' }))],
    ['a photo cut for it', compose(photo('p1', { crop: 'square' }))],
    ['words below a photo', compose(photo('p1'), paragraph('below'))],
  ])('is not %s: only the form keeps that', (_name, body) => {
    expect(noteOf(body)).toBeNull()
  })
})

describe('the session that is suggested', () => {
  const slot = (start: string, end: string, isCancelled = false) => ({
    ...{ start: `2024-10-29T${start}:00Z`, end: `2024-10-29T${end}:00Z`, isCancelled },
  })
  const sessions = [
    { id: 'day', title: 'All day', slots: [slot('08:00', '18:00')] },
    { id: 'panel', title: 'Panel', slots: [slot('09:00', '10:00'), slot('14:00', '15:00')] },
    { id: 'off', title: 'Cancelled', slots: [slot('09:30', '10:00', true)] },
  ]

  it.each([
    ['the one that began last', '09:45', 'panel'],
    ['the longer one between', '12:00', 'day'],
    ['its second part', '14:00', 'panel'],
    ['the one that has just ended', '18:14', 'day'],
    ['none at night', '18:15', null],
  ])('is %s', (_name, at, expected) => {
    expect(runningAt(sessions, new Date(`2024-10-29T${at}:00Z`))).toBe(expected)
  })
})
