'use client'
import { useState } from 'react'
import type { Viewer } from '../who-may.ts'
import { type CaptionField, CaptionPanel } from './caption-panel.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Loupe } from './loupe.tsx'
import type { ContactSheetState } from './use-contact-sheet.ts'

type Props = { language: string; state: ContactSheetState; viewer: Viewer }

/** What lies over or beside the sheet: the words of a photo, the photo itself, or the keys. */
export function OverSheet({ language, state, viewer }: Props) {
  const { commands, dispatch, frames, grid, words, zoneOf } = state
  const { at, over, run, setOver, step } = commands
  const [field, setField] = useState<CaptionField>('caption')
  const frame = frames[at]
  const close = () => {
    setOver('none')
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }
  if (over === 'help') return <KeysHelp onClose={close} words={words} />
  if (over === 'none' || !frame) return null
  if (over === 'loupe')
    return (
      <Loupe
        {...{ at, frame, run, words }}
        count={frames.length}
        onClose={close}
        zone={zoneOf(frame)}
      />
    )
  return (
    <CaptionPanel
      {...{ frame, language, viewer, words }}
      first={field}
      key={frame.id}
      onFocus={setField}
      onLeave={close}
      onNext={() => (at === frames.length - 1 ? close() : step('right'))}
      onSave={(set) => dispatch({ kind: 'change', changes: [{ id: frame.id, set }] })}
    />
  )
}
