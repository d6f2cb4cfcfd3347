'use client'
import { Pill } from '@payloadcms/ui'
import type { Board } from '../board.ts'
import type { BoardRow } from '../cell.ts'
import { hourIn, timeBeside } from './clock.ts'
import type { Words } from './words.ts'

type Props = { board: Board; row: BoardRow; words: Words }

/** When and where a session is, who is on it, and what is to be minded. */
export function RowHead({ board, row, words }: Props) {
  if (row.kind === 'event') {
    return (
      <th className="coverage__what" role="rowheader" scope="row">
        <strong>{words.wholeEvent}</strong>
        <small>{words.wholeEventHelp}</small>
      </th>
    )
  }
  return (
    <th className="coverage__what" role="rowheader" scope="row">
      <span className="coverage__time">
        {timesOf(board, row, words)}
        {row.phase === 'now' && <Pill pillStyle="success">{words.now}</Pill>}
        {row.isCancelled && <Pill pillStyle="light-gray">{words.cancelled}</Pill>}
      </span>
      <a href={`/admin/collections/sessions/${row.id}`}>{row.title}</a>
      <small>{detailsOf(row, words).join(' · ')}</small>
      {row.embargoUntil !== null && row.embargoUntil > board.at && (
        <small className="coverage__embargo">
          {words.embargo(timeBeside(row.embargoUntil, board.event.timeZone, row.day))}
        </small>
      )}
    </th>
  )
}

function timesOf({ event }: Board, { end, moreTimes, start }: BoardRow, words: Words): string {
  if (start === null) return words.noTime
  const hours = [start, end].flatMap((at) => (at ? hourIn(at, event.timeZone) : []))
  return moreTimes > 0 ? `${hours.join('–')} ${words.moreTimes(moreTimes)}` : hours.join('–')
}

function detailsOf({ rooms, who }: BoardRow, words: Words): string[] {
  const names = who.more > 0 ? [...who.names, words.more(who.more)] : who.names
  return [...rooms, ...(names.length > 0 ? [names.join(', ')] : [])]
}
