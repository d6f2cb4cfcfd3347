import { useId } from 'react'
import { kinds, type Note, positions } from '../note.ts'
import type { Words } from './words.ts'

type Props = { note: Note; setNote: (note: Note) => void; words: Words }

/** What readers are told. */
export function NoteFields({ note, setNote, words }: Props) {
  const help = useId()
  return (
    <>
      <label>
        {words.text}
        <textarea
          aria-describedby={help}
          autoFocus
          maxLength={2000}
          onChange={({ target }) => setNote({ ...note, text: target.value })}
          required
          rows={3}
          value={note.text}
        />
        <small id={help}>{words.textHelp}</small>
      </label>
      <div className="correct__pair">
        {(['before', 'after'] as const).map((side) => (
          <label key={side}>
            {words[side]}
            <textarea
              onChange={({ target }) => setNote({ ...note, [side]: target.value })}
              rows={4}
              value={note[side]}
            />
          </label>
        ))}
      </div>
      <Standing {...{ note, setNote, words }} />
    </>
  )
}

/** What kind of note it is, and where it stands. */
function Standing({ note, setNote, words }: Props) {
  return (
    <div className="correct__pair">
      <Choice
        label={words.type}
        onChoose={(type) => setNote({ ...note, type })}
        options={kinds}
        said={words.types}
        value={note.type}
      />
      <Choice
        label={words.position}
        onChoose={(position) => setNote({ ...note, position })}
        options={positions}
        said={words.positions}
        value={note.position}
      />
      <label>
        {words.field}
        <input
          onChange={({ target }) => setNote({ ...note, field: target.value })}
          value={note.field}
        />
      </label>
    </div>
  )
}

type ChoiceProps<Key extends string> = {
  label: string
  onChoose: (key: Key) => void
  options: readonly Key[]
  said: Record<Key, string>
  value: Key
}

function Choice<Key extends string>({ label, onChoose, options, said, value }: ChoiceProps<Key>) {
  const choose = (chosen: string) => {
    const key = options.find((each) => each === chosen)
    if (key) onChoose(key)
  }
  return (
    <label>
      {label}
      <select onChange={({ target }) => choose(target.value)} value={value}>
        {options.map((key) => (
          <option key={key} value={key}>
            {said[key]}
          </option>
        ))}
      </select>
    </label>
  )
}
