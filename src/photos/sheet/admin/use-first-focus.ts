'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** Takes the keyboard to the first field of a panel when it opens. */
export function useFirstFocus<Panel extends HTMLElement>(): RefObject<Panel | null> {
  const panel = useRef<Panel>(null)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('select, input, button')?.focus()
  }, [])
  return panel
}
