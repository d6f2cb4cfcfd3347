'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Words } from './checks-words.ts'
import { OpenElsewhere } from './open-elsewhere.tsx'
import type { Answer, Told } from './use-checks.ts'

/** As many as fit beside the editor; the rest is a click away. */
const shown = 6

type Props = {
  kind: keyof Answer
  found: Told[]
  words: Words
  onGo: (told: Told) => void
  /** Null for whoever may not write. */
  onMend: ((told: Told) => void) | null
}

/** Findings of one kind, each leading to where it is mended. */
export function CheckList({ found, kind, onGo, onMend, words }: Props) {
  const [isWhole, setWhole] = useState(false)
  const listed = isWhole ? found : found.slice(0, shown)
  return (
    <div className={`checks__part checks__part--${kind}`}>
      <h4>{words[kind]}</h4>
      <ul>
        {listed.map((told) => (
          <li key={`${told.code} ${told.path} ${told.message}`}>
            <button
              className="checks__go"
              onClick={() => onGo(told)}
              title={words.goThere(told.message)}
              type="button"
            >
              {told.message}
            </button>
            <Ways onMend={onMend} told={told} words={words} />
          </li>
        ))}
      </ul>
      {found.length > listed.length && (
        <Button
          buttonStyle="none"
          className="checks__more"
          margin={false}
          onClick={() => setWhole(true)}
        >
          {words.more(found.length - listed.length)}
        </Button>
      )}
    </div>
  )
}

/** Other ways to mend it: at once, or in the document it is about. */
function Ways({ onMend, told, words }: { told: Told } & Pick<Props, 'onMend' | 'words'>) {
  const { about, instead } = told
  const canMend = onMend !== null && instead !== undefined
  if (!canMend && about === undefined) return null
  return (
    <span className="checks__ways">
      {canMend && (
        <button onClick={() => onMend(told)} type="button">
          {words.write(instead)}
        </button>
      )}
      <OpenElsewhere about={about} />
    </span>
  )
}
