'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Code } from '../../codes.ts'
import type { Words } from './words.ts'

type Props = {
  codes: readonly Code[]
  event: string | null
  language: string
  onInsert: (text: string) => void
  words: Words
}

/** All codes of the event to look up; a click writes the words where the caret was. */
export function CodeList({ codes, event, language, onInsert, words }: Props) {
  const { config } = useConfig()
  const [wanted, setWanted] = useState('')
  const found = codes.filter(({ code, text }) =>
    `${code} ${text}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  )
  if (codes.length === 0) return null
  return (
    <details className="code-list">
      <summary>{words.codes.title}</summary>
      <input
        aria-label={words.codes.search}
        onChange={({ target }) => setWanted(target.value)}
        placeholder={words.codes.search}
        type="search"
        value={wanted}
      />
      <ul>
        {found.slice(0, most).map(({ code, text }) => (
          <li key={code}>
            <button
              onClick={() => onInsert(text)}
              onMouseDown={(pressed) => pressed.preventDefault()}
              type="button"
            >
              <code>={code}=</code> {text}
            </button>
          </li>
        ))}
      </ul>
      <a href={`${config.routes.api}/events/${event}/codes.tsv?locale=${language}`}>
        {words.codes.download}
      </a>
    </details>
  )
}

/** More are found by searching. */
const most = 200
