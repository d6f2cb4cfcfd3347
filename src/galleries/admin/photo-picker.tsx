'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useReducer, useRef } from 'react'
import { createPortal } from 'react-dom'
import { inSheetOrder } from '../../photos/sheet/order.ts'
import { nothingPicked, picked } from '../picking.ts'
import { PickGrid } from './pick-grid.tsx'
import { PickerBar } from './picker-bar.tsx'
import { useOffer } from './use-offer.ts'
import type { Words } from './words.ts'
import './photo-picker.css'

type Props = {
  onAdd: (photos: string[]) => void
  onClose: () => void
  scope: { event: string; session: string }
  /** The photos that are in the gallery: they are shown and cannot be added again. */
  there: readonly string[]
  words: Words
}

/** Chooses photos for a gallery on a small contact sheet: those the photo desk picked first. */
export function PhotoPicker({ onAdd, onClose, scope, there, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const offer = useOffer(scope)
  const [picking, dispatch] = useReducer(picked, nothingPicked)
  useOpened(dialog)
  const { frames } = offer
  useEffect(() => dispatch({ kind: 'offer', ids: idsIn(frames) }), [frames])
  const taken = new Set(there)
  const chosen = [...picking.chosen].filter((id) => !taken.has(id))
  const add = () => {
    const wanted = new Set(chosen)
    onAdd(idsIn(inSheetOrder([...offer.seen.values()].filter(({ id }) => wanted.has(id)))))
    dialog.current?.close()
  }
  return createPortal(
    <dialog aria-labelledby={title} className="photo-picker" onClose={onClose} ref={dialog}>
      <header>
        <h2 id={title}>{words.pickerTitle}</h2>
        <PickerBar offer={offer} scope={scope} words={words} />
      </header>
      <PickGrid {...{ dispatch, offer, picking, taken, words }} onEnter={add} />
      <footer>
        <span className="field-description">{words.pickerHelp}</span>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => dispatch({ kind: 'all' })}
          size="small"
        >
          {words.choose}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => dialog.current?.close()}
          size="small"
        >
          {words.close}
        </Button>
        <Button disabled={chosen.length === 0} margin={false} onClick={add} size="small">
          {words.addChosen(chosen.length)}
        </Button>
      </footer>
    </dialog>,
    document.body,
  )
}

function idsIn(frames: readonly { id: string }[]): string[] {
  return frames.map(({ id }) => id)
}

function useOpened(dialog: { current: HTMLDialogElement | null }): void {
  const isOpen = useRef(false)
  useEffect(() => {
    if (!isOpen.current) dialog.current?.showModal()
    isOpen.current = true
  }, [dialog])
}
