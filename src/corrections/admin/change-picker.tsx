import { Parts } from '../../history/admin/parts.tsx'
import { compareWords } from '../../words/compare.ts'
import { about, type Note } from '../note.ts'
import type { Change } from '../public-words.ts'
import type { Proposal } from './use-correcting.ts'
import type { Words } from './words.ts'

type Props = {
  found: { changes: Change[]; proposals: Proposal[] }
  isDesk: boolean
  note: Note
  setNote: (note: Note) => void
  words: Words
}

/** What changed, to pick what the note is about; and what colleagues propose. */
export function ChangePicker({ found, isDesk, note, setNote, words }: Props) {
  const { changes, proposals } = found
  const pick = (path: string, isPicked: boolean) => {
    const others = note.picked.filter((each) => each !== path)
    setNote(about(note, changes, isPicked ? [...others, path] : others))
  }
  if (changes.length === 0 && proposals.length === 0) return <p>{words.unchanged}</p>
  return (
    <>
      <fieldset>
        <legend>{words.changes}</legend>
        {changes.length === 0 && <p>{words.unchanged}</p>}
        {changes.map(({ after, before, field, path }) => (
          <label className="correct__change" key={path}>
            <input
              checked={note.picked.includes(path)}
              onChange={({ target }) => pick(path, target.checked)}
              type="checkbox"
            />
            <span>
              <strong>{field}</strong> <Parts parts={compareWords(before, after)} />
            </span>
          </label>
        ))}
      </fieldset>
      {isDesk && proposals.length > 0 && (
        <fieldset>
          <legend>{words.proposals}</legend>
          {proposals.map((proposal) => (
            <label className="correct__change" key={proposal.id}>
              <input
                checked={note.proposal === proposal.id}
                name="proposal"
                onChange={() => setNote(taken(note, proposal))}
                type="radio"
              />
              <span>{proposal.text}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

/** The words of the proposal; what it does not say stays as the difference has it. */
function taken(note: Note, { after, before, field, id, position, text, type }: Proposal): Note {
  return {
    ...note,
    type,
    position,
    text: text ?? note.text,
    field: field || note.field,
    before: before || note.before,
    after: after || note.after,
    proposal: id,
  }
}
