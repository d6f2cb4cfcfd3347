'use client'
import type { Words } from './words.ts'

type Props = { all: string; isFiltered: boolean; words: Words }

/** Says why there is nothing and what to do next. */
export function EmptySheet({ all, isFiltered, words }: Props) {
  return (
    <div className="contact-sheet__empty">
      <h2>{isFiltered ? words.emptyFilter : words.empty}</h2>
      <p>{isFiltered ? words.emptyFilterHelp : words.emptyHelp}</p>
      {isFiltered ? (
        <a href={all}>{words.showAll}</a>
      ) : (
        <a href="/admin/upload-photos">{words.upload}</a>
      )}
    </div>
  )
}
