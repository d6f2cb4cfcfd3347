'use client'
import type { Words } from './words.ts'

type Props = {
  all: string
  isFiltered: boolean
  /** Where photos of this event and session are brought; null for those who bring none. */
  upload: string | null
  words: Words
}

/** Says why there is nothing and what to do next. */
export function EmptySheet({ all, isFiltered, upload, words }: Props) {
  return (
    <div className="contact-sheet__empty">
      <h2>{isFiltered ? words.emptyFilter : words.empty}</h2>
      {isFiltered && <p>{words.emptyFilterHelp}</p>}
      {isFiltered ? (
        <a href={all}>{words.showAll}</a>
      ) : (
        upload && <a href={upload}>{words.upload}</a>
      )}
    </div>
  )
}
