import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { exampleNote } from '../both.ts'
import { earlierEdition, forum, series } from '../content/forum.ts'
import { type ExampleSession, sessions, tracks } from '../content/programme.ts'
import { type Bench, chinese, draft, english, published } from './bench.ts'

const note = (words: string) => compose(paragraph(words))

/** The series, its twelve editions as far as known, and the programme of the twelfth. */
export async function loadProgramme(bench: Bench): Promise<void> {
  await loadSeries(bench)
  await loadForum(bench)
  for (let edition = 1; edition <= 11; edition += 1) await loadEarlierEdition(bench, edition)
  for (const session of sessions) await loadSession(bench, session)
}

const organisers = ({ ids }: Bench) => [
  { organisation: ids.of('organisations', 'mee'), role: 'organizer' as const },
  { organisation: ids.of('organisations', 'guangxiGovernment'), role: 'organizer' as const },
]

async function loadSeries(bench: Bench): Promise<void> {
  const { payload, ids } = bench
  const { name, description, firstHeld } = series
  const data = { ...published, name: name.en, description: note(description.en), firstHeld }
  const { id } = await payload.create({ ...english, collection: 'series', data })
  const inChinese = { ...published, name: name.zh, description: note(description.zh) }
  await payload.update({ ...chinese, collection: 'series', id, data: inChinese })
  ids.note('series', 'series', id)
}

async function loadForum(bench: Bench): Promise<void> {
  const { payload, ids, clock } = bench
  const about = { value: 300, qualifier: 'nearly' } as const
  const data = {
    ...published,
    kind: 'forum' as const,
    name: forum.name.en,
    alternateNames: [...forum.alternateNames],
    theme: forum.theme.en,
    summary: forum.summary.en,
    description: note(forum.description.en),
    series: ids.of('series', 'series'),
    edition: 12,
    start: clock.at(forum.start),
    end: clock.at(forum.end),
    timeZone: 'Asia/Shanghai',
    eventStatus: 'scheduled' as const,
    attendanceMode: 'offline' as const,
    place: ids.of('places', 'liuzhou'),
    organisations: organisers(bench),
    attendance: { ...about, description: forum.attendance.en },
    topics: ids.many('topics', ['air', 'climate', 'biodiversity', 'plastic', 'transition']),
    tracks: tracks.map(({ key, name }) => ({ key, name: name.en })),
  }
  const event = await payload.create({ ...english, collection: 'events', data })
  const inChinese = {
    ...published,
    name: forum.name.zh,
    theme: forum.theme.zh,
    summary: forum.summary.zh,
    description: note(forum.description.zh),
    attendance: { ...about, description: forum.attendance.zh },
    tracks: (event.tracks ?? []).map((row, index) => ({
      ...row,
      name: tracks[index]?.name.zh ?? row.name,
    })),
  }
  await payload.update({ ...chinese, collection: 'events', id: event.id, data: inChinese })
  ids.note('events', 'forum', event.id)
}

async function loadEarlierEdition({ payload, ids }: Bench, edition: number): Promise<void> {
  const { name, summary } = earlierEdition(edition)
  const { id } = await payload.create({
    ...english,
    collection: 'events',
    draft: true,
    data: {
      ...draft,
      kind: 'forum',
      name: name.en,
      summary: summary.en,
      series: ids.of('series', 'series'),
      edition,
    },
  })
  await payload.update({
    ...chinese,
    collection: 'events',
    draft: true,
    id,
    data: { ...draft, name: name.zh, summary: summary.zh },
  })
}

async function loadSession(bench: Bench, session: ExampleSession): Promise<void> {
  const { payload, ids, clock } = bench
  const { key, kind, title, day, from, to, room, track } = session
  const data = {
    ...published,
    kind,
    title: title.en,
    abstract: abstractOf(session, 'en'),
    event: ids.of('events', 'forum'),
    track: track ?? null,
    slots: [
      {
        start: clock.at(`2024-10-${day}T${from}`),
        end: clock.at(`2024-10-${day}T${to}`),
        place: ids.of('places', room),
        status: 'scheduled' as const,
      },
    ],
    participations: (session.who ?? []).map(({ speaker, organisation, role }) => ({
      role,
      speaker: speaker ? ids.of('speakers', speaker) : null,
      organisation: organisation ? ids.of('organisations', organisation) : null,
    })),
    languages: kind === 'break' ? [] : ['zh', 'en'],
  }
  const { id } = await payload.create({ ...english, collection: 'sessions', data })
  const inChinese = { ...published, title: title.zh, abstract: abstractOf(session, 'zh') }
  await payload.update({ ...chinese, collection: 'sessions', id, data: inChinese })
  ids.note('sessions', key, id)
}

function abstractOf({ abstract, onRecord }: ExampleSession, language: 'en' | 'zh') {
  const words = [abstract?.[language], onRecord ? undefined : exampleNote[language]]
  const lines = words.flatMap((line) => (line === undefined ? [] : [paragraph(line)]))
  return lines.length > 0 ? compose(...lines) : null
}
