'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import type { BoardRow, StoryCell } from '../cell.ts'
import { type Beginning, beginningsIn } from '../new-story.ts'
import type { Viewer } from '../who-may.ts'
import { beside } from './beside.ts'
import { languageName } from './column-name.ts'
import { titleOf, type Words } from './words.ts'

type Props = {
  /** The cell it belongs to, on the screen. */
  at: DOMRect
  cell: StoryCell
  onClose: () => void
  onStart: (beginning: Beginning) => void
  row: BoardRow
  viewer: Viewer
  words: Words
}

/** Asks what is meant to be started where there is more than one thing to translate. */
export function StartDialog({ at, cell, onClose, onStart, row, viewer, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const beginnings = beginningsIn(cell, viewer)
  const translations = beginnings.filter((each) => each.kind === 'translation')
  useEffect(() => dialog.current?.showModal(), [])
  const start = (beginning: Beginning) => {
    dialog.current?.close()
    onStart(beginning)
  }
  return (
    <dialog
      aria-labelledby={title}
      className="coverage__dialog"
      onClose={onClose}
      ref={dialog}
      style={beside(at)}
    >
      <h3 id={title}>{words.whatToStart(languageName(cell.language), row.title)}</h3>
      <ul className="coverage__choices">
        {translations.map(({ of }) => (
          <li key={of.id}>
            <button onClick={() => start({ kind: 'translation', of })} type="button">
              {words.translationOf(titleOf(of, words), languageName(of.language))}
            </button>
          </li>
        ))}
      </ul>
      <div className="coverage__buttons">
        {translations.length < beginnings.length && (
          <Button margin={false} onClick={() => start({ kind: 'new' })} size="medium">
            {words.newStory}
          </Button>
        )}
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={() => dialog.current?.close()}
          size="medium"
        >
          {words.close}
        </Button>
      </div>
    </dialog>
  )
}
