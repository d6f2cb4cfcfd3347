import { describe, expect, it } from '@jest/globals'
import { projectEvent } from '../../../src/programme/project-event.ts'
import { projectSession } from '../../../src/programme/project-session.ts'

const published = { _status: 'published', updatedAt: '2024-10-01T00:00:00.000Z' }

const forum = {
  ...published,
  id: 'e1',
  slug: 'forum-2024',
  kind: 'forum',
  name: { zh: '论坛', en: 'Forum' },
  series: 'se1',
  edition: 12,
  start: '2024-10-29T01:00:00.000Z',
  end: '2024-10-30T10:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  eventStatus: 'scheduled',
  previousStartDates: [{ id: 'r', start: '2024-10-27T01:00:00.000Z' }],
  organisations: [
    { id: 'r1', organisation: 'o1', role: 'organizer' },
    { id: 'r2', organisation: 'o2', role: 'organizer' },
  ],
  attendance: { value: 300, qualifier: 'nearly', description: { en: 'representatives' } },
  tracks: [{ id: 'r3', key: 'green', name: { en: 'Green transition' } }],
}

const special = {
  ...published,
  id: 's1',
  slug: 'special',
  event: 'e1',
  title: { en: 'Special session' },
  kind: 'special',
  slots: [
    {
      id: 'r1',
      start: '2024-10-29T23:30:00.000Z',
      end: '2024-10-30T01:00:00.000Z',
      place: 'p2',
      status: 'scheduled',
    },
    {
      id: 'r2',
      start: '2024-10-29T06:00:00.000Z',
      end: '2024-10-29T07:00:00.000Z',
      place: 'p1',
      status: 'cancelled',
    },
  ],
  participations: [
    { id: 'r3', speaker: null, organisation: 'o1', role: 'speaker', creditedName: { en: '' } },
    {
      id: 'r4',
      speaker: 'sp1',
      organisation: 'o1',
      role: 'chair',
      creditedName: { en: 'Li Na', zh: '李娜' },
    },
  ],
  recording: { url: 'https://video.example/1', optOut: false },
}

const shown = (projection: ReturnType<typeof projectEvent>) => {
  if (projection.kind !== 'public') throw new Error(projection.kind)
  return projection
}

describe('the public side of an event', () => {
  it('gives its times on its own clock and its names in every language', () => {
    expect(shown(projectEvent(forum)).document).toMatchObject({
      title: { localized: { en: 'Forum', zh: '论坛' } },
      start: '2024-10-29T09:00:00+08:00',
      startZone: 'Asia/Shanghai',
      end: '2024-10-30T18:00:00+08:00',
      previousStartDates: ['2024-10-27T09:00:00+08:00'],
      series: { ref: 'series', id: 'se1' },
      attendance: {
        value: 300,
        qualifier: 'nearly',
        description: { localized: { en: 'representatives' } },
      },
      tracks: [{ key: 'green', name: { localized: { en: 'Green transition' } } }],
    })
  })

  it('keeps its organisations in printed order, each with its role', () => {
    expect(shown(projectEvent(forum)).document.organisations).toEqual([
      { organisation: { ref: 'organisations', id: 'o1' }, role: 'organizer' },
      { organisation: { ref: 'organisations', id: 'o2' }, role: 'organizer' },
    ])
  })

  it('says nothing about an attendance nobody counted', () => {
    const uncounted = { ...forum, attendance: { qualifier: 'about' } }

    expect(shown(projectEvent(uncounted)).document.attendance).toBeNull()
  })
})

describe('the public side of a session', () => {
  it('is found by the days and rooms of its slots, on the clock of its event', () => {
    const { document, listing } = shown(projectSession(special, 'Asia/Shanghai'))

    expect(listing.facets).toMatchObject({ day: ['2024-10-30', '2024-10-29'], room: ['p2', 'p1'] })
    expect(document.slots).toMatchObject([
      { start: '2024-10-30T07:30:00+08:00', startZone: 'Asia/Shanghai' },
      { start: '2024-10-29T14:00:00+08:00', status: 'cancelled' },
    ])
  })

  it('is sorted by the first time that still takes place', () => {
    const { sortKeys } = shown(projectSession(special, 'Asia/Shanghai')).listing

    expect(sortKeys.start).toBe('2024-10-29T23:30:00.000Z')
  })

  it('credits people as printed there, and organisations that sent nobody by name', () => {
    const { document, listing } = shown(projectSession(special, null))

    expect(document.participations).toEqual([
      {
        speaker: null,
        organisation: { ref: 'organisations', id: 'o1' },
        role: 'speaker',
        creditedName: null,
        creditedTitle: null,
        creditedOrganisation: null,
      },
      {
        speaker: { ref: 'speakers', id: 'sp1' },
        organisation: { ref: 'organisations', id: 'o1' },
        role: 'chair',
        creditedName: { localized: { en: 'Li Na', zh: '李娜' } },
        creditedTitle: null,
        creditedOrganisation: null,
      },
    ])
    expect(listing.facets).toMatchObject({ speaker: ['sp1'], organisation: ['o1'] })
  })

  it('shows no recording when a speaker asked not to be recorded', () => {
    const recorded = shown(projectSession(special, null)).document.recording
    const optedOut = { ...special, recording: { url: 'https://video.example/1', optOut: true } }

    expect(recorded).toEqual({ url: 'https://video.example/1' })
    expect(shown(projectSession(optedOut, null)).document.recording).toBeNull()
  })

  it('waits for its embargo', () => {
    const embargoed = { ...special, embargoUntil: '2024-10-30T01:00:00Z' }

    expect(shown(projectSession(embargoed, null)).listing.visibleFrom).toBe(
      '2024-10-30T01:00:00.000Z',
    )
  })
})
