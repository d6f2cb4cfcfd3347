import { describe, expect, it } from '@jest/globals'
import { camerasOf, offsetFor, placeIn, runsOf } from '../../../src/photos/agenda.ts'
import { codesOf } from '../../../src/photos/codes.ts'
import { readEdits } from '../../../src/photos/sheet/changes.ts'
import { frameOf } from '../../../src/photos/sheet/frame.ts'
import { fillTemplate } from '../../../src/photos/templates.ts'
import { forum } from './forum.ts'
import { frame } from './sheet/frames.ts'

const at = (time: string) => frame(time, { takenAt: `2024-10-29T${time}:00.000Z` })
const said = (frames: ReturnType<typeof at>[], offset = 0) =>
  runsOf(frames, forum, offset).map(({ frames: of, sessions }) => [
    sessions.map(({ id }) => id).join('|'),
    of.map(({ id }) => id).join(' '),
  ])
const [opening] = forum.sessions
const face = { x: 0.1, y: 0.2, w: 0.3, h: 0.4 }

describe('the cameras of photos', () => {
  it('are counted by name, also those of which none is known', () => {
    const of = (camera: string) => frame(camera, { camera })

    expect(camerasOf([of('Z 9 · 2'), of('Z 9 · 1'), of(''), of('Z 9 · 2')])).toEqual([
      { camera: '', count: 1 },
      { camera: 'Z 9 · 1', count: 1 },
      { camera: 'Z 9 · 2', count: 2 },
    ])
  })
})

describe('photos matched to the programme', () => {
  it('come in runs by the session that was on, in the order they were taken', () => {
    expect(said([at('02:45'), at('01:00'), at('01:59')])).toEqual([
      ['opening', '01:00 01:59'],
      ['water|air', '02:45'],
    ])
  })

  it('belong to a session from its first minute until the next could begin', () => {
    expect(said([at('01:00')])).toEqual([['opening', '01:00']])
    expect(said([at('03:30')])[0]?.[0]).toBe('water|air')
    expect(said([at('03:41')])[0]?.[0]).toBe('')
  })

  it('count ten minutes before and after as the session, where no other runs', () => {
    expect(said([at('00:50'), at('02:09'), at('02:15')])).toEqual([
      ['opening', '00:50 02:09'],
      ['', '02:15'],
    ])
  })

  it('belong to whichever is nearer between two sessions, so that each is one run', () => {
    const [first, second] = forum.sessions
    const soon = [
      { start: '2024-10-29T02:12:00.000Z', end: '2024-10-29T03:00:00.000Z', room: 'Room 2' },
    ]
    const sessions = [first, second && { ...second, slots: soon }].flatMap((each) => each ?? [])
    const frames = [at('02:01'), at('02:04'), at('02:08'), at('02:11')]

    const runs = runsOf(frames, { ...forum, sessions }, 0)

    expect(runs.map((run) => [run.sessions.map(({ id }) => id).join(), run.frames.length])).toEqual(
      [
        ['opening', 2],
        ['water', 2],
      ],
    )
  })

  it('are matched on the mended clock', () => {
    expect(said([at('00:00')], 75)).toEqual([['opening', '00:00']])
  })

  it('are left out when nobody knows when they were taken', () => {
    expect(said([frame('x')])).toEqual([])
  })
})

describe('the clock offset from one known photo', () => {
  it.each([
    ['00:15', 45],
    ['01:30', 0],
    ['02:30', -31],
  ])('is the least that brings %s into the session', (time, minutes) => {
    expect(opening && offsetFor(at(time), opening)).toBe(minutes)
  })
})

const placing = {
  ...{ event: 'forum', language: 'en', offset: 0, venue: 'Liuzhou', withPeople: false },
}

describe('a run that is accepted', () => {
  it('names the city as its language does, and once', () => {
    const place = (more: object) =>
      opening && placeIn(opening, frame('a', {}), { ...placing, ...more }).locationShown

    expect(place({ language: 'zh', venue: '柳州' })).toBe('柳州Main hall')
    expect(place({ venue: 'Main hall' })).toBe('Main hall')
    expect(place({ venue: '' })).toBe('Main hall')
  })

  it('gets event, session, and the room where no place is named', () => {
    const place = (values: object) => opening && placeIn(opening, frame('a', values), placing)

    expect(place({})).toEqual({
      event: 'forum',
      session: 'opening',
      locationShown: 'Main hall, Liuzhou',
    })
    expect(place({ locationShown: 'The square' })).toEqual({ event: 'forum', session: 'opening' })
  })

  it('gets the room over the place that stands there because of the event', () => {
    const values = {
      locationShown: 'Liuzhou',
      origins: { keywords: null, locationShown: 'event' as const },
    }
    const photo = frame('a', values)

    const placed = opening && placeIn(opening, photo, placing)

    expect(placed?.locationShown).toBe('Main hall, Liuzhou')
  })

  it('names those on stage only when asked, and nobody twice', () => {
    const marked = frameOf({ id: 'a', people: [{ speaker: 'li', role: 'left', region: face }] })
    const photo = frame('a', { people: marked.people })
    const [, water] = forum.sessions

    const changes = water && placeIn(water, photo, { ...placing, withPeople: true })

    expect(changes?.people?.map(({ speaker }) => speaker)).toEqual(['li', 'tan'])
    expect(changes?.people?.[0]?.region).toEqual(face)
    const edit = { id: 'a', rev: 1, set: changes }
    expect(readEdits({ edits: [edit] })).toEqual({ edits: [edit] })
  })
})

describe('a session that moves from room to room', () => {
  const day = (date: string, room: string) => ({
    ...{ start: `${date}T01:00:00.000Z`, end: `${date}T02:00:00.000Z`, room },
  })
  const slots = [day('2024-10-29', 'Main hall'), day('2024-10-30', 'Garden')]
  const moving = { ...forum, sessions: opening ? [{ ...opening, slots }] : [] }
  const second = frame('a', {
    ...{ event: 'forum', session: 'opening', takenAt: '2024-10-30T01:30:00.000Z' },
  })

  it('gives a photo the room where it was then, on the mended clock', () => {
    const [session] = moving.sessions
    const roomAfter = (offset: number) =>
      session && placeIn(session, second, { ...placing, offset })

    expect(roomAfter(0)?.locationShown).toBe('Garden, Liuzhou')
    expect(roomAfter(-24 * 60)?.locationShown).toBe('Main hall, Liuzhou')
  })

  it('is said in templates and codes where it was then', () => {
    const codeOf = (time?: string) => codesOf(moving, time).find(({ code }) => code === 's1r')?.text

    expect(fillTemplate('{room}', second, { language: 'en', programme: moving })).toBe('Garden')
    expect(codeOf('2024-10-30T01:30:00.000Z')).toBe('Garden')
    expect(codeOf()).toBe('Main hall')
  })
})
