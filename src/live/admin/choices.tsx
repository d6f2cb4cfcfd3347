'use client'
import type { Box } from '../box.ts'
import type { Running } from '../running.ts'
import type { useWriting } from './use-writing.ts'
import type { Words } from './words.ts'

/** Somebody, or something, to choose. */
export type Choice = { id: string; name: string }

type Props = {
  box: Box
  contributors: readonly Choice[]
  running: string | null
  session: string | null
  sessions: readonly Running[]
  words: Words
  writing: ReturnType<typeof useWriting>
}

/** Key event, pin, session and byline, on one line under the text. */
export function Choices({ box, contributors, running, session, sessions, words, writing }: Props) {
  const titleOf = ({ id, title }: Running) => (id === running ? `${title} · ${words.now}` : title)
  return (
    <div className="live__choices">
      <Mark
        isOn={box.keyEvent}
        label={words.keyEvent}
        onChange={(keyEvent) => writing.set({ keyEvent })}
      />
      <Mark isOn={box.pinned} label={words.pin} onChange={(pinned) => writing.set({ pinned })} />
      {sessions.length > 0 && (
        <select
          aria-label={words.session}
          onChange={({ target }) => writing.choose(target.value || null)}
          value={session ?? ''}
        >
          <option value="">{words.noSession}</option>
          {sessions.map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={words.byline}
        onChange={({ target }) => writing.sign(target.value)}
        value={box.byline[0] ?? ''}
      >
        <option value="">{words.noByline}</option>
        {contributors.map(({ id, name }) => (
          <option key={id} value={id}>
            {`${words.byline} ${name}`}
          </option>
        ))}
      </select>
    </div>
  )
}

type MarkProps = { isOn: boolean; label: string; onChange: (isOn: boolean) => void }

function Mark({ isOn, label, onChange }: MarkProps) {
  return (
    <label>
      <input checked={isOn} onChange={({ target }) => onChange(target.checked)} type="checkbox" />
      {label}
    </label>
  )
}
