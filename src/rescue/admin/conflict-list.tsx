import type { Conflict } from '../compared.ts'
import { choose, type Chosen } from '../choices.ts'
import { ConflictPlace } from './conflict-place.tsx'
import type { Words } from './words.ts'

type Props = {
  by: string
  chosen: Chosen
  conflicts: readonly Conflict[]
  onChange: (chosen: Chosen) => void
  words: Words
}

/** Every place in which the refused words and the document differ, in the order of the form. */
export function ConflictList({ by, chosen, conflicts, onChange, words }: Props) {
  const place = (path: string, row: number) => ({
    by,
    chosen: chosen[path]?.[row] ?? null,
    name: `${path}/${row}`,
    onChoose: (side: 'mine' | 'theirs') => onChange(choose(chosen, { path, row }, side)),
    words,
  })
  return conflicts.flatMap((conflict) => {
    const { label, path } = conflict
    if (conflict.kind === 'words') {
      const isMissing = { theirs: false, mine: false }
      return (
        <ConflictPlace
          isMissing={isMissing}
          key={path}
          label={label}
          parts={conflict.parts}
          {...place(path, 0)}
        />
      )
    }
    return conflict.rows.flatMap(({ after, before, kind, name, parts, what }, row) => {
      if (kind === 'same') return []
      const isMissing = { theirs: before === null, mine: after === null }
      const about = [label, words.kinds[what], name].filter(Boolean).join(' · ')
      return (
        <ConflictPlace
          isMissing={isMissing}
          key={`${path}/${row}`}
          label={about}
          parts={parts.length > 0 ? parts : [{ kind: 'same', text: name ?? words.kinds[what] }]}
          {...place(path, row)}
        />
      )
    })
  })
}
