'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { type Command, commandOf } from '../keys.ts'

/**
 * Keys are for the photo in focus, too, while nothing on the page needs them: when it has just been
 * opened, after a button that went away with what it did, or once a filter is chosen.
 */
export function useLooseKeys(
  grid: RefObject<HTMLDivElement | null>,
  run: (command: Command) => void,
): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isLoose = isIdle(event) && !document.querySelector('dialog[open]')
      const cell = grid.current?.querySelector<HTMLElement>('[tabindex="0"]')
      const command = isLoose ? commandOf(event) : null
      if (!command || !cell) return
      event.preventDefault()
      cell.focus()
      run(command)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [grid, run])
}

/** Filters need the space bar and Enter alone. */
function isIdle({ code, target }: KeyboardEvent): boolean {
  if (target === document.body) return true
  const filter = '.contact-sheet__filters :is(a, [type="checkbox"])'
  return target instanceof Element && target.matches(filter) && code !== 'Space'
}
