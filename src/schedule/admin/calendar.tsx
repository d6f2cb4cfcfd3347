'use client'
import { Button, SetStepNav, useConfig, useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { CalendarBar } from './calendar-bar.tsx'
import { CalendarDay } from './calendar-day.tsx'
import { type Entry, entriesOf } from './entries.ts'
import { Retry } from './retry.tsx'
import { daysAfter, readersZone, sayWhen } from './times.ts'
import { type Mode, useCalendar } from './use-calendar.ts'
import { useNow } from './use-now.ts'
import { wordsIn } from './words.ts'
import './calendar.css'

type Props = { isDesk: boolean; mode: Mode }

const never = () => () => undefined

/** What is scheduled, on the clock of whoever looks, which the server does not know; a list on a phone. */
export function Calendar(props: Props) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isInBrowser ? <Pages {...props} /> : null
}

/** Arrow keys turn the pages. */
function Pages({ isDesk, mode: given }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { answer, days, from, isUnreached, load, mode, turn } = useCalendar(given)
  const entries = answer ? entriesOf(answer) : []
  return (
    <div className="schedule-calendar gutter--left gutter--right">
      <SetStepNav nav={[{ label: words.calendar }]} />
      <header>
        <h1>{words.calendar}</h1>
        <p>{words.intro}</p>
      </header>
      <CalendarBar from={from} days={days} mode={mode} turn={turn} />
      {answer && answer.failed.length > 0 && (
        <Failed failed={answer.failed} isDesk={isDesk} onDone={load} />
      )}
      {isUnreached && <p role="alert">{words.notLoaded}</p>}
      {answer === null && !isUnreached && <p role="status">{words.loading}</p>}
      {answer && entries.length === 0 && <Nothing />}
      {answer && entries.length > 0 && (
        <div className={`schedule-calendar__days schedule-calendar__days--${mode}`}>
          {Array.from({ length: days }, (_, nth) => daysAfter(from, nth)).map((day) => (
            <CalendarDay
              day={day}
              entries={entriesOn(entries, day)}
              isDesk={isDesk}
              key={day.getTime()}
              onDone={load}
            />
          ))}
        </div>
      )}
      <p className="schedule-calendar__keys">{words.keys}</p>
    </div>
  )
}

function entriesOn(entries: Entry[], day: Date): Entry[] {
  const end = daysAfter(day, 1)
  return entries.filter(({ at }) => at >= day && at < end)
}

type FailedProps = {
  failed: ReturnType<typeof useCalendar>['failed']
  isDesk: boolean
  onDone: () => void
}

/** What nobody has dealt with comes first, whichever day it was. */
function Failed({ failed, isDesk, onDone }: FailedProps) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const now = useNow()
  const words = wordsIn(i18n.language)
  return (
    <section aria-label={words.failedHead} className="schedule-calendar__failed">
      <h2>{words.failedHead}</h2>
      <ul>
        {failed.map(({ article, at, error, id, title }) => (
          <li key={id}>
            <span>
              <a href={`${config.routes.admin}/collections/articles/${article}`}>
                {title ?? article}
              </a>{' '}
              {sayWhen(at, readersZone(), now)}
              {error && <em>{error}</em>}
            </span>
            {isDesk && <Retry id={id} onDone={onDone} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Nothing() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = wordsIn(i18n.language)
  return (
    <div className="schedule-calendar__nothing">
      <p>
        <strong>{words.nothing}</strong> {words.howTo}
      </p>
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        url={`${config.routes.admin}/collections/articles`}
      >
        {words.toArticles}
      </Button>
    </div>
  )
}
