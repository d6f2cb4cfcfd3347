'use client'
import type { Board } from '../board.ts'
import type { BoardRow, Story } from '../cell.ts'
import { type Filters, isAsked } from '../filters.ts'
import { isOpen } from '../standing.ts'
import { mayAssign, type Viewer } from '../who-may.ts'
import { timeBeside } from './clock.ts'
import { storyAddress } from './places.ts'
import { titleOf, type Words } from './words.ts'

type Props = {
  /** Where it leads, if not to its form. */
  address?: string
  board: Board
  filters: Filters
  onAssign: (story: Story, at: DOMRect) => void
  row: BoardRow
  story: Story
  viewer: Viewer
  words: Words
}

/** A story in a cell: where it stands leads to it; whose it is and when it is due can be changed. */
export function StoryChip(props: Props) {
  const { address, board, filters, onAssign, row, story, viewer, words } = props
  const title = titleOf(story, words)
  const whose = whoseAndWhen(board, row, story, words)
  return (
    <div
      className="coverage__story"
      data-late={story.isLate}
      data-pale={!isAsked(story, filters)}
      data-standing={story.standing}
      data-story={story.id}
    >
      <a href={address ?? storyAddress(story.id)} tabIndex={-1} title={title}>
        <span aria-hidden="true" className="coverage__dot" />
        {words.states[story.standing]}
        <span className="coverage__headline">{title}</span>
      </a>
      {mayAssign(viewer) && isOpen(story) ? (
        <button
          aria-label={`${words.assignee}: ${whose}`}
          onClick={({ currentTarget }) => onAssign(story, currentTarget.getBoundingClientRect())}
          tabIndex={-1}
          type="button"
        >
          {whose}
        </button>
      ) : (
        isOpen(story) && <small>{whose}</small>
      )}
    </div>
  )
}

function whoseAndWhen(board: Board, { day }: BoardRow, story: Story, words: Words): string {
  const { assignee, dueAt } = story
  const person = board.people.find(({ id }) => id === assignee)
  const late = story.isLate ? [words.states.late] : []
  const name = assignee === null ? words.nobody : (person?.name ?? '…')
  const due = dueAt === null ? [] : [timeBeside(dueAt, board.event.timeZone, day)]
  return [...late, name, ...due].join(' · ')
}
