'use client'
import { useRouter, useSearchParams } from 'next/navigation.js'
import type { ReactNode } from 'react'
import { type Show, shows } from '../filters.ts'
import { knowsEvent, type Question } from '../question.ts'
import type { Words } from './words.ts'

/** What can be chosen above a sheet. */
export type Choices = {
  events: { id: string; name: string; timeZone: string }[]
  sessions: { id: string; title: string }[]
  photographers: string[]
  /** How photos come to us, in the language of the admin. */
  categories: { label: string; value: string }[]
}

type Props = {
  children: ReactNode
  choices: Choices
  counts: Record<Show, number>
  question: Question
  words: Words
}

/** Chooses the event, the session, the photographer and the filter; each is an address of its own. */
export function FilterBar({ children, choices, counts, question, words }: Props) {
  const address = useAddress()
  const router = useRouter()
  const choose = (parameters: Record<string, string | null>) => router.push(address(parameters))
  return (
    <>
      <Scope choices={choices} onChoose={choose} question={question} words={words} />
      <nav aria-label={words.filters} className="contact-sheet__filters">
        {shows.map((show) => (
          <a
            aria-current={question.show === show ? 'page' : undefined}
            href={address({ show: show === 'all' ? null : show })}
            key={show}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              choose({ show: show === 'all' ? null : show })
            }}
          >
            {words.shows[show]} <span>{counts[show]}</span>
          </a>
        ))}
        <label>
          <input
            checked={question.mine}
            onChange={({ target }) => choose({ mine: target.checked ? 'true' : null })}
            type="checkbox"
          />
          {words.mine}
        </label>
        {children}
      </nav>
    </>
  )
}

type ScopeProps = Omit<Props, 'children' | 'counts'> & {
  onChoose: (parameters: Record<string, string | null>) => void
}

function Scope({ choices, onChoose, question, words }: ScopeProps) {
  const events = choices.events.map(({ id, name }) => [id, name] as const)
  const isKnown = knowsEvent(question, choices.events)
  const unknown = isKnown ? [] : [[question.event ?? '', words.noSuchEvent] as const]
  const sessions = choices.sessions.map(({ id, title }) => [id, title] as const)
  const names = choices.photographers.map((name) => [name, name] as const)
  return (
    <div className="contact-sheet__scope">
      <Choice
        label={words.event}
        onChoose={(event) => onChoose({ event, session: null, by: null })}
        options={[['', words.allPhotos], ['none', words.noEvent], ...events, ...unknown]}
        value={question.event}
      />
      {sessions.length > 0 && (
        <Choice
          label={words.session}
          onChoose={(session) => onChoose({ session })}
          options={[['', words.allSessions], ['none', words.noSession], ...sessions]}
          value={question.session}
        />
      )}
      {names.length > 1 && (
        <Choice
          label={words.photographer}
          onChoose={(by) => onChoose({ by })}
          options={[['', words.anyone], ...names]}
          value={question.by}
        />
      )}
      <Choice
        label={words.order}
        onChoose={(newest) => onChoose({ newest })}
        options={[
          ['', words.oldest],
          ['true', words.newest],
        ]}
        value={question.newest ? 'true' : null}
      />
    </div>
  )
}

type ChoiceProps = {
  label: string
  onChoose: (value: string | null) => void
  options: readonly (readonly [string, string])[]
  value: string | null
}

function Choice({ label, onChoose, options, value }: ChoiceProps) {
  return (
    <label>
      {label}
      <select onChange={({ target }) => onChoose(target.value || null)} value={value ?? ''}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The address of this page with some parameters changed, or taken away by null. */
function useAddress() {
  const now = useSearchParams()
  return (changes: Record<string, string | null>): string => {
    const parameters = new URLSearchParams(now.toString())
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) parameters.delete(name)
      else parameters.set(name, value)
    }
    return `?${parameters.toString()}`
  }
}
