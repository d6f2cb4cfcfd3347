'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { camerasOf, offsetFor, placeIn, type Run, runsOf } from '../../agenda.ts'
import { mendClock } from '../../mend-clock.ts'
import { type Programme, roomAt } from '../../programme.ts'
import { isElsewhere } from '../../templates.ts'
import { toLocalTime } from '../../../programme/local-time.ts'
import type { Frame } from '../frame.ts'
import type { Change } from '../sheet.ts'
import { CameraChoice } from './camera-choice.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { useProgramme } from './use-programme.ts'
import type { Words } from './words.ts'

type Props = {
  current: Frame
  event: string | null
  frames: Frame[]
  language: string
  onApply: (changes: Change[]) => void
  onLeave: () => void
  words: Words
}

/** Proposes event, session and room for runs of photos, by what was on the programme at that moment. */
export function MatchPanel(props: Props) {
  const { event, frames, language, onLeave, words } = props
  const own = frames.filter((frame) => !isElsewhere(frame, event))
  const left = frames.length - own.length
  const programme = useProgramme(event, language)
  const panel = useFirstFocus<HTMLElement>()
  return (
    <section
      aria-label={words.match.title}
      className="contact-sheet__panel"
      onKeyDown={(pressed) => {
        pressed.stopPropagation()
        if (pressed.key === 'Escape') onLeave()
      }}
      ref={panel}
    >
      <h2>{words.match.title}</h2>
      <p className="field-description">{words.match.about}</p>
      {programme && left > 0 && <p className="field-description">{words.match.elsewhere(left)}</p>}
      {programme ? (
        <Runs {...props} frames={own} programme={programme} />
      ) : (
        <p>{words.match.choose}</p>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small">
        {words.leave}
      </Button>
    </section>
  )
}

type RunsProps = { programme: Programme }

function Runs({ current, frames: all, language, onApply, programme, words }: Props & RunsProps) {
  const { id: event } = programme.event
  const cameras = camerasOf(all)
  const { camera, offset, setCamera, setOffset } = useClock(event)
  const frames = all.filter((frame) => camera === null || frame.camera === camera)
  const [withPeople, setWithPeople] = useState(false)
  const runs = runsOf(frames, programme, offset)
  const { venue } = programme.event
  const placed = (run: Run, chosen: string) =>
    placedIn(run, chosen, { event, language, offset, venue, withPeople })
  const clear = clearOf(runs, placed)
  return (
    <>
      <CameraChoice {...{ cameras, words }} chosen={camera} onChoose={setCamera} />
      <Clock
        {...{ current, frames, offset, onApply, programme, words }}
        onSet={(minutes, of) => setOffset(minutes, cameras.length > 1 && of ? of.camera : camera)}
      />
      <label className="match-panel__people">
        <input
          checked={withPeople}
          onChange={({ target }) => setWithPeople(target.checked)}
          type="checkbox"
        />
        {words.match.people}
      </label>
      {runs.length === 0 && <p>{words.match.untimed}</p>}
      {clear.length > 0 && runs.length > 1 && (
        <Button margin={false} onClick={() => onApply(clear)} size="small">
          {words.match.acceptAll(clear.length)}
        </Button>
      )}
      <ol className="match-panel__runs">
        {runs.map((run) => (
          <RunItem
            key={`${offset} ${run.frames[0]?.id}`}
            offset={offset}
            onAccept={(session) => onApply(placed(run, session))}
            run={run}
            words={words}
            zone={programme.event.timeZone}
          />
        ))}
      </ol>
    </>
  )
}

function placedIn(run: Run, chosen: string, placing: Parameters<typeof placeIn>[2]): Change[] {
  const session = run.sessions.find(({ id }) => id === chosen)
  if (!session) return []
  return run.frames.map((frame) => ({ id: frame.id, set: placeIn(session, frame, placing) }))
}

/** Where several sessions were on, somebody has to look. */
function clearOf(runs: Run[], placed: (run: Run, chosen: string) => Change[]): Change[] {
  return runs.flatMap((run) => {
    const [session, ...more] = run.sessions
    const isDone = run.frames.every((frame) => frame.session === session?.id)
    return session && more.length === 0 && !isDone ? placed(run, session.id) : []
  })
}

/** The minutes of each event and camera, as long as the page is open; null for all cameras. */
const offsets = new Map<string, Map<string | null, number>>()

/** The camera that was chosen and what its clock lacks. */
function useClock(event: string) {
  const [minutes, setMinutes] = useState(offsets.get(event) ?? new Map<string | null, number>())
  const [chosen, setCamera] = useState<string | null>(null)
  const setOffset = (offset: number, camera: string | null) => {
    const now = new Map(minutes).set(camera, offset)
    offsets.set(event, now)
    setMinutes(now)
    setCamera(camera)
  }
  return { camera: chosen, offset: minutes.get(chosen) ?? 0, setCamera, setOffset }
}

/** Writes the minutes into the photos themselves. */
function Mend({ frames, offset, onApply, onSet, words }: ClockProps) {
  const mended = frames.flatMap((frame) => {
    const dateCreated = mendClock(frame, offset)
    return dateCreated ? [{ id: frame.id, set: { dateCreated } }] : []
  })
  if (offset === 0 || mended.length === 0) return null
  const mend = () => {
    onApply(mended)
    onSet(0)
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={mend} size="small">
      {words.match.mend(mended.length, offset)}
    </Button>
  )
}

type ClockProps = Pick<Props, 'current' | 'frames' | 'onApply' | 'words'> & {
  offset: number
  /** Of the camera of this photo, where one is named; else of the one that is chosen. */
  onSet: (minutes: number, of?: Frame) => void
  programme: Programme
}

function Clock(props: ClockProps) {
  const { current, offset, onSet, programme, words } = props
  // A minus alone is no number yet.
  const [typed, setTyped] = useState<string | null>(null)
  const shift = (id: string) => {
    const session = programme.sessions.find((each) => each.id === id)
    const minutes = session ? offsetFor(current, session) : null
    if (minutes !== null) onSet(minutes, current)
  }
  return (
    <>
      <label className="contact-sheet__field">
        {words.match.offset}
        <input
          name="offset"
          onBlur={() => setTyped(null)}
          onChange={({ target }) => {
            setTyped(target.value)
            onSet(Math.trunc(Number(target.value)) || 0)
          }}
          step={1}
          type="number"
          value={typed ?? offset}
        />
      </label>
      <label className="contact-sheet__field">
        {words.match.known}
        <select onChange={({ target }) => shift(target.value)} value="">
          <option value="">–</option>
          {programme.sessions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Mend {...props} />
    </>
  )
}

type RunProps = {
  /** Minutes added to the camera's clock. */
  offset: number
  onAccept: (session: string) => void
  run: Run
  words: Words
  zone: string
}

function RunItem({ offset, onAccept, run, words, zone }: RunProps) {
  const [first] = run.sessions
  const [chosen, setChosen] = useState(first?.id ?? '')
  const session = run.sessions.find(({ id }) => id === chosen)
  const isDone = session !== undefined && run.frames.every((frame) => frame.session === chosen)
  const mended = (frame?: Frame): number | null =>
    frame?.takenAt ? Date.parse(frame.takenAt) + offset * 60_000 : null
  const clock = (frame?: Frame): string => {
    const at = mended(frame)
    return at === null ? '' : toLocalTime(new Date(at), zone).replace('T', ' ')
  }
  const room = session ? roomAt(session, mended(run.frames[0])) : ''
  return (
    <li>
      <span>
        {clock(run.frames[0])} – {clock(run.frames.at(-1)).slice(11)}
      </span>
      {run.sessions.length > 1 ? (
        <select
          aria-label={words.session}
          onChange={({ target }) => setChosen(target.value)}
          value={chosen}
        >
          {run.sessions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        <strong>{first?.title ?? words.match.nothing}</strong>
      )}
      {session && (
        <small>
          {[room, ...session.people.map(({ name }) => name)].filter(Boolean).join(' · ')}
        </small>
      )}
      {session && (
        <Button
          buttonStyle={isDone ? 'secondary' : 'primary'}
          margin={false}
          onClick={() => !isDone && onAccept(chosen)}
          size="small"
        >
          {isDone ? words.match.accepted : words.match.accept(run.frames.length)}
        </Button>
      )}
    </li>
  )
}
