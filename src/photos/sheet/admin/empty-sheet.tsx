'use client'
import type { Words } from './words.ts'

type Props = {
  all: string
  isFiltered: boolean
  /** Nobody has the event that the address names. */
  isNoEvent: boolean
  /** Where photos of this event and session are brought; null for those who bring none. */
  upload: string | null
  words: Words
}

/** Says why there is nothing and what to do next. */
export function EmptySheet({ all, isFiltered, isNoEvent, upload, words }: Props) {
  if (isNoEvent)
    return (
      <div className="contact-sheet__empty">
        <h2>{words.noSuchEvent}</h2>
        <p>{words.noSuchEventHelp}</p>
        <a href="?">{words.allPhotos}</a>
      </div>
    )
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
