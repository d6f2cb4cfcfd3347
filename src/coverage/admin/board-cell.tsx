'use client'
import { useState } from 'react'
import type { Board } from '../board.ts'
import type { BoardRow, Cell, Story } from '../cell.ts'
import type { Filters } from '../filters.ts'
import { mayStart, mayUpload, type Viewer } from '../who-may.ts'
import { addressOf, composerAddress, photosAddress } from './places.ts'
import { StoryChip } from './story-chip.tsx'
import type { Acts } from './use-acts.ts'
import type { Words } from './words.ts'

type Props = {
  acts: Acts
  board: Board
  cell: Cell
  filters: Filters
  isCurrent: boolean
  name: string
  onAssign: (story: Story, at: DOMRect) => void
  onPlace: () => void
  onStart: (row: BoardRow, cell: Cell) => void
  /** Row and column, by which the keyboard finds it. */
  place: string
  row: BoardRow
  viewer: Viewer
  words: Words
}

/** What there is of a session in one column, and the way to it. */
export function BoardCell(props: Props) {
  const { cell, isCurrent, name, onPlace, place, words } = props
  return (
    <td
      className="coverage__cell"
      data-empty={isEmpty(cell)}
      data-gap={cell.isGap}
      data-kind={cell.kind}
      data-place={place}
      onFocus={onPlace}
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}
    >
      <span className="coverage__name">{name}</span>
      <Inside {...props} />
      {cell.isGap && <span className="coverage__missing">{words.missing}</span>}
    </td>
  )
}

/** Nothing in it and nothing missing: on a telephone only the way to start something there is left. */
function isEmpty(cell: Cell): boolean {
  const count = cell.kind === 'story' ? cell.stories.length : cell.count
  return !cell.isGap && count === 0 && (cell.kind !== 'live' || cell.blog === null)
}

function Inside(props: Props) {
  const { board, cell, row, viewer, words } = props
  switch (cell.kind) {
    case 'story':
      return (
        <>
          <Stories {...props} stories={cell.stories} />
          <StartButton {...props} isShy={!cell.isGap} what={props.name} />
        </>
      )
    case 'photos':
      if (cell.count === 0 && !(cell.isGap && mayUpload(viewer))) return null
      return (
        <a href={photosAddress(cell.count, { board, row, viewer })} tabIndex={-1}>
          {cell.count === 0 ? (
            <span aria-label={words.addPhotos(row.title)} className="coverage__plus" role="img">
              +
            </span>
          ) : (
            words.count(cell.published, cell.count)
          )}
        </a>
      )
    case 'quotes':
      return <Counted {...props} />
    case 'live':
      return (
        <>
          <Counted {...props} />
          {!cell.blog && (
            <StartButton {...props} isShy={row.kind !== 'event'} what={words.liveBlog} />
          )}
        </>
      )
  }
}

/** More than these make a row that nobody looks over. */
const most = 4

function Stories({ stories, ...props }: Props & { stories: Story[] }) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? stories : stories.slice(0, most)
  return (
    <>
      {shown.map((story) => (
        <StoryChip {...props} key={story.id} story={story} />
      ))}
      {stories.length > shown.length && (
        <button
          className="coverage__more"
          onClick={() => setOpen(true)}
          tabIndex={-1}
          type="button"
        >
          {props.words.moreStories(stories.length - shown.length)}
        </button>
      )}
    </>
  )
}

function Counted(props: Props) {
  const { board, cell, row, viewer, words } = props
  if (cell.kind === 'story' || cell.count === 0) {
    if (cell.kind !== 'live' || !cell.blog || row.kind !== 'event') return null
    return <StoryChip {...props} address={composerAddress(cell.blog.id)} story={cell.blog} />
  }
  const said = words.count(cell.published, cell.count)
  const to = addressOf(cell, { board, row, viewer })
  if (to === null) return <span>{said}</span>
  return (
    <a href={to} tabIndex={-1}>
      {said}
    </a>
  )
}

/** `isShy`: only seen by whoever points at the row or is in the cell, where there is a mouse. */
function StartButton({ acts, cell, isShy, onStart, row, viewer, what, words }: StartProps) {
  if (!mayStart(viewer, cell) || !row.isWanted) return null
  return (
    <button
      aria-label={words.start(what, row.title)}
      className="coverage__plus"
      data-shy={isShy}
      disabled={acts.isBusy}
      onClick={({ currentTarget }) => {
        // Safari focuses no button that is clicked, and the question stands beside it.
        currentTarget.focus()
        onStart(row, cell)
      }}
      tabIndex={-1}
      type="button"
    >
      +
    </button>
  )
}

type StartProps = Props & { isShy: boolean; what: string }
