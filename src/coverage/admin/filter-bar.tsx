'use client'
import { useTranslation } from '@payloadcms/ui'
import type { RefObject } from 'react'
import type { Board } from '../board.ts'
import { type Filters, nobody, noFilters, queryOf, readFilters } from '../filters.ts'
import { standings } from '../standing.ts'
import { sayDay } from './clock.ts'
import { columnName } from './column-name.ts'
import type { Words } from './words.ts'

type Props = {
  board: Board
  filter: (changes: Partial<Filters>) => void
  filters: Filters
  search: RefObject<HTMLInputElement | null>
  shown: number
  words: Words
}

/** Chooses what is seen of the board; every choice is in the address. */
export function FilterBar({ board, filter, filters, search, shown, words }: Props) {
  const sessions = board.rows.length - 1
  return (
    <search aria-label={words.filters} className="coverage__filters">
      <label className="coverage__search">
        <span>{words.search}</span>
        <input
          defaultValue={filters.q ?? ''}
          key={filters.q === null ? 'none' : 'some'}
          onChange={({ target }) => filter({ q: target.value || null })}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          ref={search}
          type="search"
        />
      </label>
      <Choices {...{ board, filter, filters, words }} />
      <p className="coverage__shown">
        {words.shown(shown, sessions)}
        {queryOf(filters) !== '' && (
          <button onClick={() => filter(noFilters)} type="button">
            {words.clear}
          </button>
        )}
      </p>
    </search>
  )
}

function Choices({ board, filter, filters, words }: Omit<Props, 'search' | 'shown'>) {
  const { i18n } = useTranslation()
  const assigned = new Set(
    board.rows
      .flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'story' ? cell.stories : [])))
      .flatMap(({ assignee }) => assignee ?? []),
  )
  const people = board.people.filter(({ id }) => assigned.has(id))
  const gaps = board.columns.filter(
    ({ key }, nth) => key === filters.gaps || board.rows.some(({ cells }) => cells[nth]?.isGap),
  )
  const choices: [keyof Filters, string, [string, string][]][] = [
    ['day', words.allDays, board.days.map((day) => [day, sayDay(day, i18n.language)])],
    ['room', words.allRooms, board.rooms.map(({ id, name }) => [id, name])],
    ['track', words.allTracks, board.tracks.map(({ key, name }) => [key, name])],
    ['state', words.anyState, (['late', ...standings] as const).map((s) => [s, words.states[s]])],
    ['person', words.anyone, [[nobody, words.unassigned], ...named(people)]],
    [
      'gaps',
      words.allRows,
      [
        ['any', words.anyGap],
        ...gaps.map((column): [string, string] => [
          column.key,
          words.gapIn(columnName(column, words)),
        ]),
      ],
    ],
  ]
  return choices
    .filter(([name, , options]) => options.length > (name === 'day' ? 1 : 0))
    .map(([name, all, options]) => (
      <label key={name}>
        <span>{words[labels[name]]}</span>
        <select
          onChange={({ target }) => filter(readFilters({ ...filters, [name]: target.value }))}
          value={filters[name] ?? ''}
        >
          <option value="">{all}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    ))
}

const labels = {
  day: 'day',
  room: 'room',
  track: 'track',
  state: 'state',
  person: 'person',
  gaps: 'gaps',
  q: 'search',
} as const satisfies Record<keyof Filters, string>

function named(people: Board['people']): [string, string][] {
  return people.map(({ id, name }) => [id, name])
}
