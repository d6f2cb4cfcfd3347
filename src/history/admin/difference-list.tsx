'use client'
import { useTranslation } from '@payloadcms/ui'
import { wordsIn as wordsOfBlocks } from '../../rescue/admin/words.ts'
import type { Part } from '../../words/compare.ts'
import type { Difference } from '../differences.ts'
import { Parts } from './parts.tsx'
import type { Words } from './words.ts'

type Props = { differences: readonly Difference[]; words: Words }

/** What differs, field by field, in one text: what went is struck out, what came is marked. */
export function DifferenceList({ differences, words }: Props) {
  if (differences.length === 0) return <p>{words.same}</p>
  return differences.map((difference) => (
    <section className="history__field" key={difference.path}>
      <h3>{difference.label}</h3>
      {difference.kind === 'words' ? (
        <Parts parts={difference.parts} />
      ) : (
        <Rows rows={difference.rows} words={words} />
      )}
    </section>
  ))
}

type RowsProps = { rows: Extract<Difference, { kind: 'body' }>['rows']; words: Words }

function Rows({ rows, words }: RowsProps) {
  const { i18n } = useTranslation()
  const { kinds } = wordsOfBlocks(i18n.language)
  return rows.map(({ after, before, kind, name, parts, what }) => {
    if (kind === 'same') return null
    const isOnlyLook = kind === 'changed' && parts.every((part) => part.kind === 'same')
    const side = kind === 'changed' ? 'same' : kind
    const alone: Part = { kind: side, text: name ?? kinds[what] }
    const isWorded = parts.length > 0
    const shown = isWorded ? parts : [alone]
    return (
      <div className="history__row" key={`${before} ${after}`}>
        {isWorded && <small>{[kinds[what], name].filter(Boolean).join(' · ')}</small>}
        {!isWorded && name && <small>{kinds[what]}</small>}
        <Parts parts={shown} />
        {isOnlyLook && <small>{words.onlyLook}</small>}
      </div>
    )
  })
}
