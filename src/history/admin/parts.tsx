import type { Part } from '../../words/compare.ts'
import './parts.css'

type Props = {
  parts: readonly Part[]
  /** Both sides in one text, or only what one of them says. */
  side?: 'both' | 'before' | 'after'
}

/** Compared words: what went is struck out, what came is marked, and both say so to a screen reader. */
export function Parts({ parts, side = 'both' }: Props) {
  const left = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  const shown = parts.filter(({ kind }) => kind !== left)
  return (
    <span className="compared-words" data-side={side}>
      {shown.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        return kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>
      })}
    </span>
  )
}
