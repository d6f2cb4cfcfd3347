import type { Part } from '../../words/compare.ts'
import type { Row } from '../../words/compare-bodies.ts'
import type { Sided } from './side-by-side.tsx'
import type { Place } from './use-beside.ts'
import type { Words } from './words.ts'

type Props = { place: Place | null; sided: Sided; words: Words }

/** The source paragraph by paragraph, with what changed since it was translated marked in it. */
export function SourceText({ place, sided, words }: Props) {
  const { compared, language, revision, since } = sided
  return (
    <>
      <header>
        <h2>{words.sourceOf(revision)}</h2>
        <p role="status">{sayChanged(sided, words)}</p>
        {since !== null && compared.behind > 0 && <p>{words.since(since)}</p>}
      </header>
      <div lang={language}>
        {compared.fields
          .filter(({ parts }) => parts.length > 0)
          .map(({ isChanged, name, parts }) => (
            <div
              className={`side-by-side__row side-by-side__row--${isChanged ? 'changed' : 'same'}`}
              data-here={place === name}
              data-place={name}
              key={name}
            >
              <small>{words.fields[name]}</small>
              <Parts parts={parts} />
            </div>
          ))}
        {compared.rows
          .filter(({ parts, what }) => what !== 'empty' || parts.length > 0)
          .map((row, at) => (
            <Paragraph
              key={`${row.before} ${row.after} ${at}`}
              isHere={row.after !== null && place === String(row.after)}
              row={row}
              words={words}
            />
          ))}
      </div>
    </>
  )
}

function sayChanged({ compared, since }: Sided, words: Words): string {
  if (since === null) return words.unknown
  return compared.behind === 0 ? words.nothingChanged : words.changedSince(compared.behind)
}

type ParagraphProps = { isHere: boolean; row: Row; words: Words }

function Paragraph({ isHere, row: { after, kind, parts, what }, words }: ParagraphProps) {
  const notes = [
    words.block[what],
    kind === 'added' && words.added,
    kind === 'removed' && words.removed,
  ]
  const note = notes.filter(Boolean).join(' · ')
  return (
    <div
      className={`side-by-side__row side-by-side__row--${kind} side-by-side__row--${what}`}
      data-here={isHere}
      data-place={after ?? undefined}
    >
      {note && <small>{note}</small>}
      <Parts parts={parts} />
    </div>
  )
}

/** Marked for those who hear it, too: inserted and deleted are said by screen readers. */
function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`
    if (kind === 'added') return <ins key={key}>{text}</ins>
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
  })
}
