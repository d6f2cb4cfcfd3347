'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

type Props = {
  children: ReactNode
  /** A class of its own for what is special to this dialog. */
  className: string
  /** The word on the button in its head; without one, there is a button among its children. */
  close?: string
  /** Something is under way: Escape does not close it. */
  isBusy?: boolean
  onClose: () => void
  title: string
}

/**
 * What the desk asks in: over the whole page, closed by Escape, and the focus is back where it was
 * once it is gone. It is open as long as it is there, and one writes first in what says `data-first`.
 * The keys of the page behind are not heard in it.
 */
export function Dialog({ children, className, close, isBusy, onClose, title }: Props) {
  const shown = useRef<HTMLDialogElement>(null)
  const name = useId()
  useLayoutEffect(() => {
    const dialog = shown.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => dialog?.close()
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={name}
      className={`desk-dialog ${className}`}
      onCancel={(event) => isBusy && event.preventDefault()}
      onClose={() => !shown.current?.open && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
      ref={shown}
    >
      <header>
        <h2 id={name}>{title}</h2>
        {close && (
          <Button buttonStyle="subtle" margin={false} onClick={onClose} size="small" type="button">
            {close}
          </Button>
        )}
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
