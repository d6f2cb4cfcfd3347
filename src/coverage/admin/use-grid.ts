'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { type Command, commandInside, commandOf, type Place, type Step, stepFrom } from '../keys.ts'

/** Where the keyboard is on the board, and what its keys ask for. */
export function useGrid(
  size: { columns: number; rows: number },
  run: (command: Command, at: Place, story?: string) => void,
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
    if (!(target instanceof HTMLElement)) return
    if (target.dataset.place === undefined) return onKeyInside(event, target)
    const command = commandOf(event)
    if (!command) return
    event.preventDefault()
    if (command.kind === 'move') go(command.by)
    else if (command.kind === 'inside' || (command.kind === 'open' && storiesIn(target) > 1))
      thingsIn(target)[0]?.focus()
    else run(command, place)
  }
  /** Somewhere in a cell: F2 leads there. */
  const onKeyInside = (event: KeyboardEvent, target: HTMLElement): void => {
    const cell = target.closest<HTMLElement>('[data-place]')
    const command = cell && commandInside(event)
    if (!cell || !command) return
    event.preventDefault()
    const story = target.closest<HTMLElement>('[data-story]')?.dataset.story
    if (command === 'leave') cell.focus()
    else if (command === 'assign') run({ kind: 'assign' }, place, story)
    else besideIn(thingsIn(cell), target, command === 'next' ? 1 : -1)?.focus()
  }
  /** Back to the cell once a dialog has closed. */
  const refocus = () => cellAt(place)?.focus()
  return { onKeyDown, onPlace: setAt, place, refocus, table }
}

/** What can be followed or pressed in a cell, in the order it stands there. */
function thingsIn(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('a, button:not(:disabled)')]
}

const storiesIn = (cell: HTMLElement) => cell.querySelectorAll('[data-story]').length

function besideIn(things: readonly HTMLElement[], one: HTMLElement, by: 1 | -1) {
  return things[things.indexOf(one) + by]
}
