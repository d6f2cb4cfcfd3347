import { useModal } from '@payloadcms/ui'
import { useLayoutEffect, useState } from 'react'

/** What Payload says in a dialog over a form: a colleague is writing here, or has taken over. */
export type LockDialog = { kind: 'locked' | 'taken'; place: Element }

const dialogs = { locked: 'document-locked', taken: 'document-take-over' } as const

/** The dialog about the lock that is open, with the place where its words stand; null without one. */
export function useLockDialog(): LockDialog | null {
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const kind = isModalOpen(dialogs.taken) ? 'taken' : isModalOpen(dialogs.locked) ? 'locked' : null
  useLayoutEffect(() => {
    // Payload counts a dialog as open after the page it stood on is left.
    setPlace(kind && document.querySelector(`.${dialogs[kind]}__content`))
  }, [kind])
  return kind && place ? { kind, place } : null
}
