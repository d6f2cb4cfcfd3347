'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { columnsOf } from '../../photos/sheet/admin/frame-grid.tsx'
import { stepFrom } from '../../photos/sheet/keys.ts'
import { moved, withPhotos } from '../arrange.ts'
import type { TableCommand } from '../table-keys.ts'
import { type Pictures, usePictures } from './use-pictures.ts'
import { useUses } from './use-uses.ts'
import { type Words, wordsIn } from './words.ts'

/** Milliseconds what was done is said: later it would read as if it were about what has been done since. */
const saidFor = 10_000

/** What can be done with the picture of a row. */
export type Run = (row: string, command: TableCommand) => void

type Given = { isReadOnly: boolean; path: string; schemaPath: string }

/** Everything the light table remembers and can do. */
export function useLightTable({ isReadOnly, path, schemaPath }: Given) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const form = useUses(path, schemaPath)
  const { canUndo, faults, uses } = form
  const pictures = usePictures(uses.map(({ photo }) => photo))
  const [chosen, setChosen] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), saidFor)
    return () => clearTimeout(timer)
  }, [said])
  const grid = useRef<HTMLDivElement>(null)
  const isThere = uses.some(({ row }) => row === chosen)
  const current = isThere ? chosen : (uses[0]?.row ?? null)
  const hold = useHeldFocus(grid, current)
  const table = { current, form, grid, hold, isOpen, isReadOnly, pictures, words }
  const acts = useChanging({ ...table, setChosen, setOpen, setSaid })
  const { add, move, undo } = acts
  const run = useLatest(useObeying({ ...table, setChosen, setOpen, setSaid }, acts))
  const lift = (row: string): void => {
    setChosen(row)
    setOpen(false)
  }
  return {
    ...{ add, canUndo, current, faults, grid, isOpen, lift, move, pictures, run, said },
    ...{ undo, uses, words },
  }
}

export type LightTableState = ReturnType<typeof useLightTable>

type Table = {
  current: string | null
  form: ReturnType<typeof useUses>
  grid: { current: HTMLDivElement | null }
  hold: () => void
  isOpen: boolean
  isReadOnly: boolean
  pictures: Pictures
  setChosen: (row: string | null) => void
  setOpen: (isOpen: boolean) => void
  setSaid: (said: string) => void
  words: Words
}

/** What changes the gallery. Each is said aloud and can be taken back. */
function useChanging(table: Table) {
  const { form, hold, isReadOnly, pictures, setChosen, setOpen, setSaid, words } = table
  const { arrange, uses } = form
  return {
    add: (photos: readonly string[]): void => {
      const wanted = withPhotos(uses, photos)
      arrange(wanted)
      setSaid(words.added(wanted.length - uses.length))
    },
    move: (from: number, to: number): void => {
      if (from === to || isReadOnly || !uses[from] || !uses[to]) return
      hold()
      setChosen(uses[from].row)
      arrange(moved(uses, from, to))
      setSaid(words.movedTo(to + 1, uses.length))
    },
    takeOut: (at: number): void => {
      const use = uses[at]
      if (!use || isReadOnly) return
      hold()
      const { caption = '', originalName = '' } = pictures.known.get(use.photo)?.frame ?? {}
      setChosen((uses[at + 1] ?? uses[at - 1])?.row ?? null)
      setOpen(false)
      arrange(uses.toSpliced(at, 1))
      setSaid(words.takenOut(use.caption || caption || originalName || words.untitled))
    },
    undo: (): void => {
      if (isReadOnly) return
      hold()
      setSaid(form.undo() ? words.undone : words.nothingToUndo)
    },
  }
}

/** What keys and buttons of a picture ask for. */
function useObeying(table: Table, { move, takeOut, undo }: ReturnType<typeof useChanging>): Run {
  const { current, form, grid, hold, isOpen, setChosen, setOpen } = table
  const { uses } = form
  return (row, command) => {
    const at = uses.findIndex((use) => use.row === row)
    setChosen(row)
    switch (command.kind) {
      case 'go':
      case 'move': {
        const columns = columnsOf(grid.current)
        const to = stepFrom(at, { by: command.by, columns, count: uses.length })
        if (command.kind === 'move') return move(at, to)
        // Open words take the keyboard with them; otherwise it follows the picture.
        if (!isOpen) hold()
        return setChosen(uses[to]?.row ?? row)
      }
      case 'takeOut':
        return takeOut(at)
      case 'undo':
        return undo()
      case 'words':
        return setOpen(!isOpen || row !== current)
      case 'leave':
        hold()
        return setOpen(false)
    }
  }
}

/** The same function for ever, which does what the newest one would: cards need not be drawn again. */
function useLatest(act: Run): Run {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((row, command) => latest.current(row, command), [])
}

/** Keeps the keyboard where it was while pictures change places, or brings it to the current one. */
function useHeldFocus(grid: { current: HTMLElement | null }, current: string | null): () => void {
  const held = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const before = held.current
    if (!before) return
    held.current = null
    const isPicture = before instanceof HTMLElement && before.dataset.row !== undefined
    const isKept = before.isConnected && !(isPicture && before.dataset.row !== current)
    const picture = grid.current?.querySelector(`[data-row="${current}"]`)
    const add = document.querySelector('.light-table__add')
    const next = isKept && before !== document.body ? before : (picture ?? add)
    if (next instanceof HTMLElement) next.focus()
  })
  return useCallback(() => {
    held.current = document.activeElement
  }, [])
}
