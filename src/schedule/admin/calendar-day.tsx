'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { listAddress } from '../../desk/list-address.ts'
import { toLocalTime } from '../../programme/local-time.ts'
import type { Listed } from '../row.ts'
import { type Entry, isLate } from './entries.ts'
import { Retry } from './retry.tsx'
import { dayOf, readersZone, sayWhen } from './times.ts'
import { useNow } from './use-now.ts'
import { wordsIn, type Words } from './words.ts'

type Props = { day: Date; entries: Entry[]; isDesk: boolean; onDone: () => void }

/** One day of the calendar with what happens on it, in its order. */
export function CalendarDay({ day, entries, isDesk, onDone }: Props) {
  const { i18n } = useTranslation()
  const now = useNow()
  const isToday = day.getTime() === dayOf(now).getTime()
  const name = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', weekday: 'short' })
  return (
    <section
      className={`schedule-calendar__day ${isToday ? 'schedule-calendar__day--today' : ''} ${entries.length === 0 ? 'schedule-calendar__day--empty' : ''}`}
    >
      <h3 aria-current={isToday ? 'date' : undefined}>{name.format(day)}</h3>
      <ol>
        {entries.map((entry) => (
          <Item entry={entry} isDesk={isDesk} key={entry.key} now={now} onDone={onDone} />
        ))}
      </ol>
    </section>
  )
}

type ItemProps = { entry: Entry; isDesk: boolean; now: Date; onDone: () => void }

function Item({ entry, isDesk, now, onDone }: ItemProps) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = wordsIn(i18n.language)
  const row = entry.kind === 'schedule' ? entry.row : null
  const { zone } = entry
  const { look, said } = row
    ? lookOf(row, words, now)
    : { look: entry.kind, said: sayKind(entry, words) }
  return (
    <li className={`schedule-entry schedule-entry--${look}`}>
      <p>
        <time dateTime={entry.at.toISOString()}>
          {toLocalTime(entry.at, readersZone()).slice(11)}
        </time>{' '}
        <span>{said}</span>
      </p>
      <Way admin={config.routes.admin} entry={entry} words={words} />
      {zone !== null && zone !== readersZone() && (
        <p>{`${sayWhen(entry.at.toISOString(), zone, now)} (${zone})`}</p>
      )}
      {row?.error && <p>{row.error}</p>}
      {isDesk && row && look === 'failed' && row.attempts > 0 && (
        <Retry id={row.id} onDone={onDone} />
      )}
    </li>
  )
}

/** Where it is looked at: the document, or the list of the photos that are let out together. */
function Way({ admin, entry, words }: { admin: string; entry: Entry; words: Words }) {
  const { at, id, of, title } = entry
  const others = entry.kind === 'embargo' ? entry.count - 1 : 0
  if (others === 0)
    return <a href={`${admin}/collections/${of}/${id}`}>{title || words.untitled}</a>
  const list = listAddress(of, [['embargoUntil', 'equals', at.toISOString()]])
  return <a href={list}>{words.andOthers(title, others)}</a>
}

function sayKind({ kind }: Entry, words: Words): string {
  return kind === 'embargo' ? words.embargoEnds : words.sessionBegins
}

/** What became of a schedule in words and as a colour: red is what somebody should look at. */
function lookOf(row: Listed, words: Words, now: Date): { look: string; said: string } {
  const { act, isHeld, state } = row
  const isTrouble = state === 'failed' || row.error !== null || isLate(row, now)
  const did = act === 'publish' ? words.publish : words.unpublish
  const stands = state === 'done' && act === 'unpublish' ? words.down : words.states[state]
  const more = [...(isLate(row, now) ? [words.late] : []), ...(isHeld ? [words.held] : [])]
  return {
    look: isTrouble ? 'failed' : state,
    said: [did, stands, ...more].join(' · '),
  }
}
