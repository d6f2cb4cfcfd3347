import { Parts } from '../../history/admin/parts.tsx'
import type { Part } from '../../words/compare.ts'
import type { Side } from '../three-way.ts'
import type { Words } from './words.ts'

type Props = {
  name: string
  label: string
  parts: readonly Part[]
  /** Where one side has nothing there, choosing it leaves the place out. */
  isMissing: { theirs: boolean; mine: boolean }
  by: string
  chosen: Side | null
  onChoose: (side: Side) => void
  words: Words
}

/** One place in which both differ: the two texts side by side, each with its button. */
export function ConflictPlace({
  by,
  chosen,
  isMissing,
  label,
  name,
  onChoose,
  parts,
  words,
}: Props) {
  const isOnlyLook =
    parts.every(({ kind }) => kind === 'same') && !isMissing.mine && !isMissing.theirs
  return (
    <fieldset className="rescue__place" data-open={chosen === null}>
      <legend>{label}</legend>
      {isOnlyLook && <p className="rescue__note">{words.onlyLook}</p>}
      <div className="rescue__sides">
        {(['theirs', 'mine'] as const).map((side) => (
          <label data-chosen={chosen === side} key={side}>
            <span className="rescue__whose">
              <input
                checked={chosen === side}
                name={name}
                onChange={() => onChoose(side)}
                type="radio"
              />
              {side === 'mine' ? words.mine : by}
            </span>
            {isMissing[side] ? (
              <em>{words.leftOut}</em>
            ) : (
              <Text
                parts={parts}
                side={side === 'mine' ? 'after' : 'before'}
                nothing={words.nothing}
              />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type TextProps = { parts: readonly Part[]; side: 'before' | 'after'; nothing: string }

function Text({ nothing, parts, side }: TextProps) {
  const other = side === 'after' ? 'removed' : 'added'
  const isEmpty = parts.every(({ kind, text }) => kind === other || text === '')
  return isEmpty ? <em>{nothing}</em> : <Parts parts={parts} side={side} />
}
