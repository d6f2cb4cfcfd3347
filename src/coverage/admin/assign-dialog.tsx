'use client'
import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import { WallTime } from '../../fields/admin/wall-time.tsx'
import { instantOf } from '../../fields/typed-time.ts'
import type { Board } from '../board.ts'
import type { Story } from '../cell.ts'
import { beside } from './beside.ts'
import { localIn } from './clock.ts'
import { storyAddress } from './places.ts'
import type { Acts } from './use-acts.ts'
import { titleOf, type Words } from './words.ts'

type Props = {
  acts: Acts
  /** The cell it belongs to, on the screen. */
  at: DOMRect
  board: Board
  onClose: () => void
  story: Story
  words: Words
}

/** Gives a story to somebody and sets its deadline. Escape leaves everything as it was. */
export function AssignDialog({ acts, at, board, onClose, story, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const { timeZone } = board.event
  const [assignee, setAssignee] = useState(story.assignee ?? '')
  const [due, setDue] = useState(story.dueAt === null ? '' : localIn(story.dueAt, timeZone))
  const [wrong, setWrong] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const dueAt = instantOf(due, timeZone)
    if (dueAt === 'never') setWrong(words.skipped)
    else if (await acts.assign(story, { assignee: assignee || null, dueAt }))
      dialog.current?.close()
    else setWrong(words.failed)
  }
  return (
    <dialog
      aria-labelledby={title}
      className="coverage__dialog"
      onClose={onClose}
      ref={dialog}
      style={beside(at)}
    >
      <form onSubmit={(event) => void save(event)}>
        <h3 id={title}>{titleOf(story, words)}</h3>
        <Assignee {...{ board, story, words }} assignee={assignee} onChoose={setAssignee} />
        <WallTime label={words.deadline(timeZone)} onChange={setDue} value={due} />
        <output className="coverage__wrong">{wrong}</output>
        <Buttons
          isBusy={acts.isBusy}
          onClose={() => dialog.current?.close()}
          story={story}
          words={words}
        />
      </form>
    </dialog>
  )
}

type ButtonsProps = Pick<Props, 'onClose' | 'story' | 'words'> & { isBusy: boolean }

function Buttons({ isBusy, onClose, story, words }: ButtonsProps) {
  return (
    <div className="coverage__buttons">
      <Button disabled={isBusy} margin={false} size="medium" type="submit">
        {words.save}
      </Button>
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        size="medium"
        url={storyAddress(story.id)}
      >
        {words.openStory}
      </Button>
      <Button buttonStyle="subtle" margin={false} onClick={onClose} size="medium" type="button">
        {words.close}
      </Button>
    </div>
  )
}

type About = Pick<Props, 'board' | 'story' | 'words'>
type AssigneeProps = About & { assignee: string; onChoose: (id: string) => void }

function Assignee({ assignee, onChoose, ...about }: AssigneeProps) {
  const { words } = about
  return (
    <label>
      {words.assignee}
      <select onChange={({ target }) => onChoose(target.value)} value={assignee}>
        <option value="">{words.nobody}</option>
        <People {...about} />
      </select>
    </label>
  )
}

function People({ board, story, words }: About) {
  const translates = ({ languages, role }: Board['people'][number]) =>
    role === 'translator' && languages.includes(story.language)
  const first = story.translationOf === null ? [] : board.people.filter(translates)
  const others = board.people.filter((person) => !first.includes(person))
  const options = (people: Board['people']) =>
    people.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  if (first.length === 0) return options(others)
  return (
    <>
      <optgroup label={words.translators}>{options(first)}</optgroup>
      <optgroup label={words.staff}>{options(others)}</optgroup>
    </>
  )
}
