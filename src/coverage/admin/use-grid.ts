'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { type Command, commandOf, type Place, type Step, stepFrom } from '../keys.ts'

/** Where the keyboard is on the board, and what its keys ask for. */
export function useGrid(
  size: { columns: number; rows: number },
  run: (command: Command, at: Place) => void,
) {
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const place = stepFrom(at, 'stay', size)
  const cellAt = ({ column, row }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)
  const go = (by: Step) => {
    const to = stepFrom(place, by, size)
    setAt(to)
    cellAt(to)?.focus()
    cellAt(to)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.dataset.place === undefined) return
    const command = commandOf(event)
    if (!command) return
    event.preventDefault()
    if (command.kind === 'move') go(command.by)
    else run(command, place)
  }
  /** Back to the cell once a dialog has closed. */
  const refocus = () => cellAt(place)?.focus()
  return { onKeyDown, onPlace: setAt, place, refocus, table }
}
