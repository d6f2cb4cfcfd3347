import { z } from 'zod'
import type { Board } from './board.ts'
import type { BoardRow, Cell, Story } from './cell.ts'
import { standings } from './standing.ts'

const word = z
  .string()
  .trim()
  .max(200)
  .transform((value) => value || null)
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** Stories nobody has been given. */
export const nobody = 'none'

const filtersSchema = z.object({
  day: word,
  room: word,
  track: word,
  state: z
    .enum([...standings, 'late'])
    .nullish()
    .transform((value) => value ?? null)
    .catch(null),
  person: word,
  /** `any`, or the key of the column that has to be empty. */
  gaps: word,
  q: word,
})

/** What somebody wants to see of a board, as it stands in the address. */
export type Filters = z.infer<typeof filtersSchema>

export const noFilters: Filters = filtersSchema.parse({})

/** Reads filters out of an address; what cannot be read is as if not asked. */
export function readFilters(parameters: Record<string, unknown>): Filters {
  return filtersSchema.parse(parameters)
}

/** The other way round, for an address: empty, or `?day=…`. */
export function queryOf(filters: Filters): string {
  const set = Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== null)
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`
}

/** The rows that match everything asked for. */
export function shownRows({ columns, rows }: Board, filters: Filters): BoardRow[] {
  const keys = columns.map(({ key }) => key)
  return rows.filter(
    (row) =>
      isWhere(row, filters) &&
      isWritten(row, filters.q) &&
      hasGap(row, keys, filters.gaps) &&
      (asksNothingOfStories(filters) || storiesOf(row).some((story) => isAsked(story, filters))),
  )
}

/** Whether a story is one of those asked for; the others of its row are drawn pale. */
export function isAsked(story: Story, { person, state }: Filters): boolean {
  if (state === 'late' && !story.isLate) return false
  if (state !== null && state !== 'late' && story.standing !== state) return false
  if (person === nobody) return story.assignee === null && story.standing !== 'dropped'
  return person === null || story.assignee === person
}

/** The stories that stand in the cells of a row, live blogs included. */
export function storiesOf({ cells }: { cells: Cell[] }): Story[] {
  return cells.flatMap((cell) => {
    if (cell.kind === 'story') return cell.stories
    return cell.kind === 'live' ? (cell.blog ?? []) : []
  })
}

function asksNothingOfStories({ person, state }: Filters): boolean {
  return person === null && state === null
}

function isWhere(row: BoardRow, { day, room, track }: Filters): boolean {
  const isThatDay = day === null || row.day === day
  return (
    isThatDay &&
    (room === null || row.roomIds.includes(room)) &&
    (track === null || row.track === track)
  )
}

function isWritten(row: BoardRow, q: string | null): boolean {
  if (q === null) return true
  const { rooms, title, who } = row
  const stories = storiesOf(row).flatMap(({ headline, slugline }) => [headline, slugline])
  const text = [title, ...rooms, ...who.names, ...stories].join('\n').toLocaleLowerCase()
  return q
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((each) => text.includes(each))
}

function hasGap({ cells }: BoardRow, keys: string[], gaps: string | null): boolean {
  if (gaps === null) return true
  return cells.some((cell, nth) => cell.isGap && (gaps === 'any' || keys[nth] === gaps))
}
