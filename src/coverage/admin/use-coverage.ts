'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useMemo, useRef, useState } from 'react'
import type { Board } from '../board.ts'
import type { BoardRow, Cell, Story } from '../cell.ts'
import { shownRows, storiesOf } from '../filters.ts'
import type { Command, Place } from '../keys.ts'
import { isOpen } from '../standing.ts'
import { mayAssign, type Viewer } from '../who-may.ts'
import { addressOf, storyAddress } from './places.ts'
import { type Acts, useActs } from './use-acts.ts'
import { useBoard } from './use-board.ts'
import { useFilters } from './use-filters.ts'
import { useGrid } from './use-grid.ts'
import { type Words, wordsIn } from './words.ts'

/** What lies over the board. */
type Over = { kind: 'none' } | { kind: 'help' } | { kind: 'assign'; story: Story; at: DOMRect }

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
  const { assign, open } = useCell({ acts, board, setOver, viewer, words })
  const run = ({ kind }: Command, { column, row: nth }: Place, story?: string): void => {
    const row = rows[nth]
    const cell = row?.cells[column]
    if (kind === 'help') setOver({ kind: 'help' })
    else if (kind === 'search') search.current?.focus()
    else if (kind === 'gaps') filter({ gaps: filters.gaps === null ? 'any' : null })
    else if (row && cell && kind === 'start') void acts.start(row, cell)
    else if (row && cell && kind === 'open') void open(row, cell)
    else if (cell && kind === 'assign') assign(cell, story)
  }
  const grid = useGrid({ columns: board.columns.length, rows: rows.length }, run)
  const close = () => {
    setOver({ kind: 'none' })
    grid.refocus()
  }
  return {
    acts,
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
  const open = async (row: BoardRow, cell: Cell): Promise<void> => {
    const there = addressOf(cell, { board, row, viewer })
    if (there !== null) return router.push(there)
    const started = await acts.start(row, cell)
    if (started !== null) router.push(storyAddress(started))
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
  return { assign, open }
}
