'use client'
import { Button, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useId, useState, type SyntheticEvent } from 'react'
import { WallTime } from '../../fields/admin/wall-time.tsx'
import { WhichOfTwo } from '../../fields/admin/which-of-two.tsx'
import { toLocalTime } from '../../programme/local-time.ts'
import type { ScheduledAct } from '../states.ts'
import type { WaitingNow } from './ask.ts'
import { meantBy, presetsIn, readersZone, type Which, zonesAmong } from './times.ts'
import { useNow } from './use-now.ts'
import { wordsIn, type Words } from './words.ts'

/** What somebody asks for. `keeps` is the revision that waits, when only its time is moved. */
export type Planned = { act: ScheduledAct; at: string; zone: string; keeps: number | null }

type Props = {
  isBusy: boolean
  onCancel: (act: ScheduledAct) => void
  onPlan: (planned: Planned) => void
  waiting: WaitingNow
}

/** What, when, on whose clock, and which words. */
export function ScheduleForm({ isBusy, onCancel, onPlan, waiting }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { hasPublishedDoc } = useDocumentInfo()
  const plan = useForThisArticle(waiting)
  const { act, at, keeps, meant, zone } = plan
  const mayComeDown = hasPublishedDoc || waiting.publish !== null
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    if (!at) return
    // The server says why of a time the clocks skip.
    const when = meant?.at.toISOString() ?? at
    onPlan({ act, at: when, zone, keeps: keeps ? plan.revision : null })
  }
  return (
    <form className="schedule-form" onSubmit={submit}>
      {mayComeDown && <Acts act={act} onChoose={plan.choose} words={words} />}
      <When {...plan} words={words} />
      <Content {...plan} words={words} />
      <div className="schedule-form__acts">
        <Button disabled={isBusy || !at} margin={false} size="medium" type="submit">
          {waiting[act] ? words.move : words.schedule}
        </Button>
        {waiting[act] && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => onCancel(act)}
            size="medium"
            type="button"
          >
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

type Plan = ReturnType<typeof useForThisArticle>

/** Begins with what waits, on the clock of the article. */
function useForThisArticle(waiting: WaitingNow) {
  const display: unknown = useFormFields(([fields]) => fields.displayTimeZone?.value)
  const embargo: unknown = useFormFields(([fields]) => fields.embargoTimeZone?.value)
  const until: unknown = useFormFields(([fields]) => fields.embargoUntil?.value)
  const [act, setAct] = useState<ScheduledAct>(
    waiting.unpublish && !waiting.publish ? 'unpublish' : 'publish',
  )
  const planned = waiting[act]
  const zones = zonesAmong([planned?.zone, display, embargo])
  const [zone, setZone] = useState(planned?.zone ?? zones[0] ?? readersZone())
  const [at, setAt] = useState(planned ? toLocalTime(new Date(planned.at), zone) : '')
  const [which, setWhich] = useState<Which | null>(null)
  const [keeps, setKeeps] = useState(true)
  const revision = act === 'publish' ? (waiting.publish?.revision ?? null) : null
  return {
    ...{
      act,
      at,
      keeps: keeps && revision !== null,
      meant: meantBy({ at, which, zone }, planned),
      revision,
      setKeeps,
      setWhich,
      zone,
      zones,
    },
    embargoUntil: typeof until === 'string' ? until : null,
    setAt: (local: string) => {
      setAt(local)
      setWhich(null)
    },
    setZone: (next: string) => {
      setZone(next)
      setWhich(null)
    },
    choose: (next: ScheduledAct) => {
      const other = waiting[next]
      setAct(next)
      setWhich(null)
      setAt(other ? toLocalTime(new Date(other.at), other.zone) : '')
      if (other) setZone(other.zone)
    },
  }
}

type ActsProps = { act: ScheduledAct; onChoose: (act: ScheduledAct) => void; words: Words }

function Acts({ act, onChoose, words }: ActsProps) {
  const name = useId()
  return (
    <fieldset>
      <legend>{words.what}</legend>
      {(['publish', 'unpublish'] as const).map((each) => (
        <label key={each}>
          <input checked={act === each} name={name} onChange={() => onChoose(each)} type="radio" />
          {words[each]}
        </label>
      ))}
    </fieldset>
  )
}

function When(props: Plan & { words: Words }) {
  const { at, embargoUntil, meant, setAt, setWhich, setZone, words, zone, zones } = props
  const presets = presetsIn(zone, useNow(), embargoUntil)
  const said: Record<string, string> = {
    inAnHour: words.inAnHour,
    tonight: words.tonight,
    tomorrow: words.tomorrow,
    atEmbargo: words.atEmbargo,
  }
  return (
    <>
      <div className="schedule-form__when">
        <WallTime label={words.when} onChange={setAt} value={at} />
        <label>
          {words.zone}
          <select onChange={({ target }) => setZone(target.value)} value={zone}>
            {zones.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      {meant && meant.which !== 'only' && (
        <WhichOfTwo local={at} onChoose={setWhich} which={meant.which} zone={zone} />
      )}
      <output>{meant && sayHere(meant.at, zone, words)}</output>
      <div aria-label={words.presets} className="schedule-form__presets" role="group">
        {presets.map(({ local, name }) => (
          <Button
            buttonStyle="secondary"
            key={name}
            margin={false}
            onClick={() => setAt(local)}
            size="small"
            type="button"
          >
            {said[name]}
          </Button>
        ))}
      </div>
    </>
  )
}

/** The same moment where whoever looks is, when that is another clock. */
function sayHere(at: Date, zone: string, words: Words): string {
  const mine = readersZone()
  return zone === mine ? '' : words.yourClock(toLocalTime(at, mine).replace('T', ' '), mine)
}

function Content({ act, keeps, revision, setKeeps, words }: Plan & { words: Words }) {
  const name = useId()
  if (act === 'unpublish') return <p>{words.comesDown}</p>
  if (revision === null) return <p>{words.asNow(null)}</p>
  return (
    <fieldset>
      <legend>{words.goesOut}</legend>
      {[true, false].map((each) => (
        <label key={String(each)}>
          <input
            checked={keeps === each}
            name={name}
            onChange={() => setKeeps(each)}
            type="radio"
          />
          {each ? words.asBefore(revision) : words.asNow(revision)}
        </label>
      ))}
    </fieldset>
  )
}
