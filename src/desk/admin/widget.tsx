import type { ReactNode } from 'react'
import type { StoryLine } from '../dashboard/stories.ts'
import { When } from './when.tsx'
import type { Words } from './words.ts'
import './widget.css'

type Props = {
  children: ReactNode
  title: string
  to?: { href: string; label: string } | undefined
}

/** One card of the dashboard. */
export function Widget({ children, title, to }: Props) {
  return (
    <section className="desk-widget">
      <header>
        <h3>{title}</h3>
        {to && <a href={to.href}>{to.label}</a>}
      </header>
      {children}
    </section>
  )
}

type NothingProps = { about: string; help: string; to?: { href: string; label: string } }

/** What an empty card says: that it is empty, and what would fill it. */
export function Nothing({ about, help, to }: NothingProps) {
  return (
    <div className="desk-widget__nothing">
      <p>{about}</p>
      <small>{help}</small>
      {to && <a href={to.href}>{to.label}</a>}
    </div>
  )
}

/** As many lines of a card as are looked at. */
export const shown = 6

type ListProps = {
  /** What is said of each beside its language; whose it is, unless said otherwise. */
  about?: (line: StoryLine) => string
  lines: readonly StoryLine[]
  now: Date
  words: Words
}

/** Stories, each with whose it is or where it stands, and when it is due. */
export function StoryList({ about, lines, now, words }: ListProps) {
  return (
    <>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={line.id}>
            <a href={`/admin/collections/articles/${line.id}`}>
              {line.headline || line.slugline || words.untitled}
            </a>
            <small>
              {line.language} · {about ? about(line) : line.assignee || words.nobody}
              <Deadline {...{ line, now, words }} />
            </small>
            {line.sentBack && (
              <small className="desk-widget__back">
                <strong>{words.sentBack(line.sentBack.by)}</strong> {line.sentBack.why}
              </small>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown && <small>{words.more(lines.length - shown)}</small>}
    </>
  )
}

type DeadlineProps = Pick<ListProps, 'now' | 'words'> & { line: StoryLine }

function Deadline({ line: { displayTimeZone, dueAt }, now, words }: DeadlineProps) {
  if (!dueAt) return null
  const isLate = new Date(dueAt) < now
  return (
    <span className={isLate ? 'desk-widget__late' : undefined}>
      {' · '}
      {isLate ? words.late : words.due} <When at={dueAt} zone={displayTimeZone} />
    </span>
  )
}
