'use client'
import { useTranslation } from '@payloadcms/ui'
import { Fragment, type KeyboardEventHandler, type RefObject } from 'react'
import type { Board } from '../board.ts'
import type { BoardRow, Cell, Story } from '../cell.ts'
import type { Filters } from '../filters.ts'
import type { Place } from '../keys.ts'
import type { Viewer } from '../who-may.ts'
import { BoardCell } from './board-cell.tsx'
import { sayDay } from './clock.ts'
import { columnName } from './column-name.ts'
import { RowHead } from './row-head.tsx'
import type { Acts } from './use-acts.ts'
import type { Words } from './words.ts'

type Props = {
  acts: Acts
  board: Board
  filters: Filters
  onAssign: (story: Story, at: DOMRect) => void
  onKeyDown: KeyboardEventHandler
  onPlace: (place: Place) => void
  onStart: (row: BoardRow, cell: Cell) => void
  place: Place
  rows: BoardRow[]
  table: RefObject<HTMLTableElement | null>
  viewer: Viewer
  words: Words
}

/** The rows that are shown, a heading for each day. On a telephone each row is a card. */
export function BoardGrid({ onKeyDown, table, ...props }: Props) {
  const { board, rows, words } = props
  return (
    <table
      aria-label={`${words.title}: ${board.event.name}`}
      className="coverage__board"
      onKeyDown={onKeyDown}
      ref={table}
      role="grid"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.when}
          </th>
          {board.columns.map((column) => (
            <th data-kind={column.kind} key={column.key} role="columnheader" scope="col">
              {columnName(column, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, nth) => (
          <Fragment key={row.id}>
            <DayHead before={rows[nth - 1]} board={board} row={row} words={words} />
            <SessionRow {...props} nth={nth} row={row} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = { before: BoardRow | undefined; board: Board; row: BoardRow; words: Words }

/** Above the first session of a day. */
function DayHead({ before, board, row, words }: DayProps) {
  const { i18n } = useTranslation()
  const isSame = before?.kind === 'session' && before.day === row.day
  if (row.kind === 'event' || isSame) return null
  const width = board.columns.length + 1
  return (
    <tr className="coverage__day" role="row">
      <th aria-colspan={width} colSpan={width} role="rowheader" scope="rowgroup">
        {row.day ? sayDay(row.day, i18n.language) : words.noDay}
      </th>
    </tr>
  )
}

type RowProps = Omit<Props, 'onKeyDown' | 'table'> & { nth: number; row: BoardRow }

function SessionRow({ nth, onPlace, place, row, rows: _rows, ...rest }: RowProps) {
  const { board, words } = rest
  return (
    <tr
      className="coverage__row"
      data-phase={row.phase}
      data-wanted={row.isWanted}
      id={row.id}
      role="row"
    >
      <RowHead board={board} row={row} words={words} />
      {row.cells.map((cell, column) => (
        <BoardCell
          {...rest}
          cell={cell}
          isCurrent={place.row === nth && place.column === column}
          key={board.columns[column]?.key}
          name={board.columns[column] ? columnName(board.columns[column], words) : ''}
          onPlace={() => onPlace({ row: nth, column })}
          place={`${nth}:${column}`}
          row={row}
        />
      ))}
    </tr>
  )
}
