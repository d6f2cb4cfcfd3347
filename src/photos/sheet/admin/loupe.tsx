'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Frame } from '../frame.ts'
import { type Command, commandOf } from '../keys.ts'
import { sayFrame } from './frame-cell.tsx'
import { FramePicture } from './frame-picture.tsx'
import type { Words } from './words.ts'

type Props = {
  at: number
  count: number
  frame: Frame
  onClose: () => void
  run: (command: Command) => void
  words: Words
  zone: string
}

/** One photo as large as the screen allows. All keys of the sheet work in it. */
export function Loupe({ at, count, frame, onClose, run, words, zone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Keys are for the photo: on a button, space would press it.
    dialog.current?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event)
    event.stopPropagation()
    if (!command || command.kind === 'leave' || command.kind === 'help') return
    if (command.kind === 'loupe' && event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    run(command)
  }
  const go = (by: 'left' | 'right') => run({ kind: 'move', by, extend: false, keep: false })
  return (
    <dialog
      aria-label={words.loupe}
      className="sheet-loupe"
      onClose={onClose}
      onKeyDown={onKeyDown}
      ref={dialog}
      tabIndex={-1}
    >
      <FramePicture frame={frame} isLarge key={frame.id} />
      <footer>
        <p>{sayFrame(frame, zone, words)}</p>
        <span>{words.position(at + 1, count)}</span>
        <Button buttonStyle="secondary" margin={false} onClick={() => go('left')} size="small">
          {words.previous}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => go('right')} size="small">
          {words.nextOne}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose} size="small">
          {words.close}
        </Button>
      </footer>
    </dialog>
  )
}
