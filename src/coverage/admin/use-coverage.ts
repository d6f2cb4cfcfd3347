'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useMemo, useRef, useState } from 'react'
import type { Board } from '../board.ts'
import type { BoardRow, Cell, Story, StoryCell } from '../cell.ts'
import { shownRows, storiesOf } from '../filters.ts'
import type { Command, Place } from '../keys.ts'
import { type Beginning, plainBeginning } from '../new-story.ts'
import { isOpen } from '../standing.ts'
import { mayAssign, mayStart, type Viewer } from '../who-may.ts'
import { addressOf, storyAddress } from './places.ts'
import { type Acts, useActs } from './use-acts.ts'
import { useBoard } from './use-board.ts'
import { useFilters } from './use-filters.ts'
import { useGrid } from './use-grid.ts'
import { type Words, wordsIn } from './words.ts'

/** What lies over the board. */
type Over =
  | { kind: 'none' }
  | { kind: 'help' }
  | { kind: 'assign'; story: Story; at: DOMRect }
  | (Asking & { kind: 'start' })

/** Which story is meant, asked at a cell, and whether one goes there once it is begun. */
type Asking = { at: DOMRect; cell: StoryCell; isLeaving: boolean; row: BoardRow }

/** Everything a coverage board remembers and can do. */
export function useCoverage(initial: Board, viewer: Viewer) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { board, isUnreached, refresh } = useBoard(initial)
  const { filter, filters } = useFilters()
  const rows = useMemo(() => shownRows(board, filters), [board, filters])
  const acts = useActs({ board, refresh, viewer, words })
  const [over, setOver] = useState<Over>({ kind: 'none' })
  const search = useRef<HTMLInputElement>(null)
  const { assign, begin, open, start } = useCell({ acts, board, setOver, viewer, words })
  const run = ({ kind }: Command, { column, row: nth }: Place, story?: string): void => {
    const row = rows[nth]
    const cell = row?.cells[column]
    if (kind === 'help') setOver({ kind: 'help' })
    else if (kind === 'search') search.current?.focus()
    else if (kind === 'gaps') filter({ gaps: filters.gaps === null ? 'any' : null })
    else if (row && cell && kind === 'start') start(row, cell)
    else if (row && cell && kind === 'open') open(row, cell)
    else if (cell && kind === 'assign') assign(cell, story)
  }
  const grid = useGrid({ columns: board.columns.length, rows: rows.length }, run)
  const close = () => {
    setOver({ kind: 'none' })
    grid.refocus()
  }
  return {
    acts,
    begin,
    board,
    close,
    filter,
    filters,
    grid,
    isUnreached,
    over,
    rows,
    search,
    setOver,
    start,
    words,
  }
}

type Given = {
  acts: Acts
  board: Board
  setOver: (over: Over) => void
  viewer: Viewer
  words: Words
}

/** What the keys do with the cell in focus. */
function useCell({ acts, board, setOver, viewer, words }: Given) {
  const router = useRouter()
  const begin = async (
    beginning: Beginning,
    { cell, isLeaving, row }: { cell: Cell; isLeaving: boolean; row: BoardRow },
  ) => {
    const started = await acts.start({ beginning, cell, row })
    if (started !== null && isLeaving) router.push(storyAddress(started))
  }
  const start = (row: BoardRow, cell: Cell, isLeaving = false) => {
    const beginning = plainBeginning(cell, viewer)
    const at = document.activeElement?.getBoundingClientRect()
    if (!mayStart(viewer, cell)) toast.info(words.cannotStart)
    else if (beginning) void begin(beginning, { cell, isLeaving, row })
    else if (at && cell.kind === 'story') setOver({ kind: 'start', at, cell, isLeaving, row })
  }
  const open = (row: BoardRow, cell: Cell): void => {
    const there = addressOf(cell, { board, row, viewer })
    if (there === null) start(row, cell, true)
    else router.push(there)
  }
  const assign = (cell: Cell, id?: string) => {
    const stories = storiesOf({ cells: [cell] }).filter(
      (each) => id === undefined || each.id === id,
    )
    const story = stories.find(isOpen)
    const at = document.activeElement?.getBoundingClientRect()
    if (!mayAssign(viewer)) toast.info(words.notYours)
    else if (story && at) setOver({ kind: 'assign', story, at })
    else toast.info(stories.length > 0 ? words.notOpen : words.nothingToAssign)
  }
  return { assign, begin, open, start }
}
