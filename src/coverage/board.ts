import { type BoardRow, type Column, columnsOf, storyOf } from './cell.ts'
import { withCells } from './cells.ts'
import type { CoverageFacts, PersonFact, RoomFact } from './facts.ts'
import { groupRows } from './groups.ts'
import { rowOfEvent, rowsOfSessions } from './rows.ts'
import { type Summary, summaryOf } from './summary.ts'

/** The coverage of an event: what there is, what is missing, whose it is and when it is due. */
export type Board = {
  event: { id: string; name: string; timeZone: string; place: string | null }
  columns: Column[]
  /** The event itself first, then its sessions in the order of the programme. */
  rows: BoardRow[]
  /** Local days with sessions, `2024-10-29`. */
  days: string[]
  rooms: RoomFact[]
  tracks: { key: string; name: string }[]
  people: PersonFact[]
  /** The desk most stories of the event belong to. */
  desk: string
  summary: Summary
  /** ISO instant at which it was true. */
  at: string
}

/** Puts the facts of an event together. Pure: `now` decides what is late, running and over. */
export function boardOf(facts: CoverageFacts, now: Date): Board {
  const { event, people, rooms, sessions } = facts
  const columns = columnsOf(facts.languages)
  const groups = groupRows(
    facts,
    facts.stories.map((fact) => storyOf(fact, now)),
  )
  const rows = [rowOfEvent(event), ...rowsOfSessions(facts, now)].map((row) =>
    withCells(row, columns, groups),
  )
  const used = new Set(sessions.flatMap(({ slots }) => slots.flatMap(({ place }) => place ?? [])))
  return {
    event: { id: event.id, name: event.name, timeZone: event.timeZone, place: event.place },
    columns,
    rows,
    days: [...new Set(rows.flatMap(({ day }) => day ?? []))].toSorted(),
    rooms: rooms.filter(({ id }) => used.has(id)),
    tracks: event.tracks.filter(({ key }) => key !== ''),
    people: people.toSorted((one, other) => one.name.localeCompare(other.name)),
    desk: mostCommon(facts.stories.map(({ desk }) => desk)),
    summary: summaryOf(rows),
    at: now.toISOString(),
  }
}

function mostCommon(names: string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? ''
}
