'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { type Command, commandOf } from '../keys.ts'

/**
 * Keys are for the photo in focus, too, while nothing on the page has the keyboard: when it has just
 * been opened, or after a button that went away with what it did.
 */
export function useLooseKeys(
  grid: RefObject<HTMLDivElement | null>,
  run: (command: Command) => void,
): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isLoose = event.target === document.body && !document.querySelector('dialog[open]')
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
