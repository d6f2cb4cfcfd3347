'use client'
import { type KeyboardEvent, useEffect, useState } from 'react'

/** Whether this keyboard has a ⌘; false until the page is in a browser. */
export function useMac(): boolean {
  const [isMac, setMac] = useState(false)
  useEffect(() => setMac(/Mac|iPhone|iPad/.test(navigator.userAgent)), [])
  return isMac
}

/** ⌘ or Ctrl with Enter. Enter that chooses a word while Chinese is typed is none. */
export function isSend(event: KeyboardEvent): boolean {
  const { isComposing } = event.nativeEvent
  return event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !isComposing
}
