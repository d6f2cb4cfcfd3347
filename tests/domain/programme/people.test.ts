import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { warningsOfEvent, warningsOfSession } from '../../../src/programme/warnings-of.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { change, make } from '../../support/programme.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})

afterAll(() => newsroom.close())

const at = (start: string, end: string, more: object = {}) => ({
  start: `2024-10-29T${start}`,
  end: `2024-10-29T${end}`,
  ...more,
})

const warned = async (kind: 'events' | 'sessions', id: string) => {
  const req = await createLocalReq({}, newsroom.payload)
  const warnings = await (kind === 'events' ? warningsOfEvent : warningsOfSession)(req, id)
  return warnings.map(({ code, path, said }) => [code, path, said.en])
}

describe('what is printed about a speaker at an event', () => {
  it('is copied from the profile and does not change with it', async () => {
    const { payload } = newsroom
    const steel = await make(payload, 'organisations', { name: 'Liuzhou Steel Group' })
    const person = await make(payload, 'speakers', { jobTitle: 'Engineer', organisation: steel.id })
    const event = await make(payload, 'events')
    const session = await make(payload, 'sessions', {
      event: event.id,
      participations: [{ speaker: person.id, role: 'speaker' }],
    })

    await change(payload, 'speakers', person.id, { name: 'Li W.', jobTitle: 'Director' })
    const saved = await change(payload, 'sessions', session.id, {
      title: 'Special session',
    })

    expect(saved).toMatchObject({
      participations: [
        {
          creditedName: 'Li Wei',
          creditedTitle: 'Engineer',
          creditedOrganisation: 'Liuzhou Steel Group',
        },
      ],
    })
  })

  it('is what the editor wrote, and stays empty when the editor empties it', async () => {
    const { payload } = newsroom
    const person = await make(payload, 'speakers', { jobTitle: 'Engineer' })
    const event = await make(payload, 'events')
    const session = await make(payload, 'sessions', {
      event: event.id,
      participations: [{ speaker: person.id, role: 'speaker', creditedName: 'Dr Li' }],
    })
    expect(session).toMatchObject({
      participations: [{ creditedName: 'Dr Li', creditedTitle: 'Engineer' }],
    })
    const [row] = Array.isArray(session.participations) ? session.participations : []

    const saved = await change(payload, 'sessions', session.id, {
      participations: [{ ...row, creditedTitle: null }],
    })

    expect(saved).toMatchObject({
      participations: [{ creditedName: 'Dr Li', creditedTitle: null }],
    })
  })

  it('may be an organisation alone', async () => {
    const { payload } = newsroom
    const steel = await make(payload, 'organisations', { name: 'Liuzhou Steel Group' })
    const event = await make(payload, 'events')

    const session = await make(payload, 'sessions', {
      event: event.id,
      kind: 'special',
      participations: [{ organisation: steel.id, role: 'speaker' }],
      _status: 'published',
    })

    expect(session).toMatchObject({
      participations: [{ creditedOrganisation: 'Liuzhou Steel Group' }],
    })
    expect(await warned('sessions', session.id)).toEqual([])
  })
})

describe('an editor is warned, and the save goes through', () => {
  it('when a speaker is in two places at once, across events too', async () => {
    const { payload } = newsroom
    const person = await make(payload, 'speakers')
    const forum = await make(payload, 'events')
    const fair = await make(payload, 'events', { name: 'Fair' })
    const participations = [{ speaker: person.id, role: 'speaker' }]
    const opening = await make(payload, 'sessions', {
      event: forum.id,
      participations,
      slots: [at('09:00', '10:00')],
    })

    const panel = await make(payload, 'sessions', {
      event: fair.id,
      title: 'Panel',
      kind: 'panel',
      participations,
      slots: [at('09:30', '10:30')],
    })

    expect(await warned('sessions', panel.id)).toEqual([
      [
        'speaker-in-two-places',
        'participations.0.speaker',
        'Li Wei is also in “Opening”, which starts at 2024-10-29 09:00.',
      ],
    ])
    expect(await warned('sessions', opening.id)).toMatchObject([
      ['speaker-in-two-places', 'participations.0.speaker', expect.stringMatching(/“Panel”/)],
    ])
  })

  it('when a room is too small, and when a participant is nobody', async () => {
    const { payload } = newsroom
    const hall = await make(payload, 'places', { capacity: 200 })
    const event = await make(payload, 'events', {
      place: hall.id,
      attendance: { value: 300, qualifier: 'nearly' },
    })

    const session = await make(payload, 'sessions', {
      event: event.id,
      slots: [at('09:00', '10:00', { place: hall.id })],
      participations: [{ role: 'guest' }],
    })

    const small = 'Main hall holds 200 people, and 300 are expected.'
    expect(await warned('sessions', session.id)).toEqual([
      ['nobody', 'participations.0', 'Participant 1 is neither a person nor an organisation.'],
      ['room-too-small', 'slots.0.place', small],
    ])
    expect(await warned('events', event.id)).toEqual([['room-too-small', 'place', small]])
  })

  it('when a time comes twice that night', async () => {
    const event = await make(newsroom.payload, 'events', {
      start: '2024-10-27T02:30',
      end: '2024-10-27T18:00',
      timeZone: 'Europe/Berlin',
    })

    expect(event).toMatchObject({ start: '2024-10-27T00:30:00.000Z' })
    expect(await warned('events', event.id)).toEqual([
      [
        'repeated-time',
        'start',
        '2024-10-27 02:30 comes twice that night in Europe/Berlin, when the clocks are put back; this is 2024-10-27T00:30 UTC.',
      ],
    ])
  })

  it('when an event is moved away from its sessions', async () => {
    const { payload } = newsroom
    const event = await make(payload, 'events')
    await make(payload, 'sessions', { event: event.id, slots: [at('09:00', '10:00')] })

    await change(payload, 'events', event.id, { start: '2024-10-29T12:00' })

    expect(await warned('events', event.id)).toEqual([
      ['session-outside-event', 'sessions', '“Opening” has a time outside the event.'],
    ])
  })
})
