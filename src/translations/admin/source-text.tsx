import { Button } from '@payloadcms/ui'
import type { Part } from '../../words/compare.ts'
import type { Row } from '../../words/compare-bodies.ts'
import type { Missing } from '../counterparts.ts'
import type { Sided } from '../source.ts'
import type { Place } from './use-beside.ts'
import type { Words } from './words.ts'

type Props = {
  missing: Missing
  place: Place | null
  /** Told where the form may put what marks it as up to date: the source is outside the form. */
  setPlaceOfMark: (place: HTMLElement | null) => void
  sided: Sided
  words: Words
}

/**
 * The source paragraph by paragraph, with what changed since it was translated marked in it, and what
 * the translation has nothing for.
 */
export function SourceText({ missing, place, setPlaceOfMark, sided, words }: Props) {
  const { compared, language, revision, since } = sided
  const { captions, fields, paragraphs } = missing
  const lacks = new Set([...paragraphs, ...captions].map(({ at }) => at))
  return (
    <>
      <header>
        <h2>{words.sourceOf(revision)}</h2>
        <p role="status">{sayChanged(sided, words)}</p>
        {(since === null || compared.behind > 0) && (
          <p className="side-by-side__since">
            {since !== null && <span>{words.since(since)}</span>}
            <span ref={setPlaceOfMark} />
          </p>
        )}
        {lacks.size + fields.length > 0 && <MissingLine missing={missing} words={words} />}
      </header>
      <div lang={language}>
        {compared.fields
          .filter(({ parts }) => parts.length > 0)
          .map(({ isChanged, name, parts }) => (
            <div
              className={`side-by-side__row side-by-side__row--${isChanged ? 'changed' : 'same'}`}
              data-missing={fields.some((each) => each === name)}
              data-here={place === name}
              data-place={name}
              key={name}
            >
              <small>
                {words.fields[name]}
                {fields.some((each) => each === name) && ` · ${words.noCounterpart}`}
              </small>
              <Parts parts={parts} />
            </div>
          ))}
        {compared.rows
          .filter(({ parts, what }) => what !== 'empty' || parts.length > 0)
          .map((row, at) => (
            <Paragraph
              key={`${row.before} ${row.after} ${at}`}
              isHere={row.after !== null && place === String(row.after)}
              isMissing={row.after !== null && lacks.has(row.after)}
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

/** How much of it, and the way to the first. */
function MissingLine({ missing, words }: Pick<Props, 'missing' | 'words'>) {
  const show = (): void =>
    document
      .querySelector('.side-by-side__source [data-missing=true]')
      ?.scrollIntoView({ block: 'center' })
  const { captions, fields, paragraphs } = missing
  const isShown = paragraphs.length + captions.length > 0 || fields.includes('standfirst')
  return (
    <p className="side-by-side__missing" role="status">
      {words.missing(missing)}{' '}
      {isShown && (
        <Button buttonStyle="secondary" margin={false} onClick={show} size="small" type="button">
          {words.showMissing}
        </Button>
      )}
    </p>
  )
}

type ParagraphProps = { isHere: boolean; isMissing: boolean; row: Row; words: Words }

function Paragraph({ isHere, isMissing, row, words }: ParagraphProps) {
  const { after, kind, parts, what } = row
  const notes = [
    words.block[what],
    kind === 'added' && words.added,
    kind === 'removed' && words.removed,
    isMissing && words.noCounterpart,
  ]
  const note = notes.filter(Boolean).join(' · ')
  return (
    <div
      className={`side-by-side__row side-by-side__row--${kind} side-by-side__row--${what}`}
      data-here={isHere}
      data-missing={isMissing}
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
