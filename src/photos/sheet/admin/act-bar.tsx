'use client'
import type { ReactNode } from 'react'
import { ToGallery } from '../../../galleries/admin/to-gallery.tsx'
import type { Command } from '../keys.ts'
import { targets } from '../sheet.ts'
import { mayPublish, type Viewer } from '../who-may.ts'
import type { ContactSheetState } from './use-contact-sheet.ts'

type Props = {
  isSelecting: boolean
  onSelecting: (isOn: boolean) => void
  state: ContactSheetState
  viewer: Viewer
}

/** The keys as buttons, for hands without a keyboard; they leave the photo in focus. */
export function ActBar({ isSelecting, onSelecting, state, viewer }: Props) {
  const { commands, frames, sheet, words } = state
  const frame = frames[commands.at]
  const act = (command: Command, name: string, children: ReactNode, isOn?: boolean) => (
    <button
      aria-label={name}
      aria-pressed={isOn}
      key={name}
      onClick={() => commands.run(command)}
      onMouseDown={(event) => event.preventDefault()}
      title={name}
      type="button"
    >
      {children}
    </button>
  )
  const rate = (rating: number) =>
    act(
      { kind: 'rate', rating: frame?.rating === rating ? 0 : rating, advance: false },
      words.stars(rating),
      '★',
      (frame?.rating ?? 0) >= rating,
    )
  const pick = (to: 'picked' | 'rejected', name: string) => {
    const isOn = frame?.pick === to
    return act({ kind: 'pick', pick: isOn ? 'none' : to, advance: false }, name, name, isOn)
  }
  return (
    <div aria-label={words.acts.title} className="act-bar" role="toolbar">
      <span className="act-bar__stars">{[1, 2, 3, 4, 5].map(rate)}</span>
      {pick('picked', words.acts.pick)}
      {pick('rejected', words.acts.reject)}
      {act({ kind: 'caption' }, words.acts.caption, words.acts.caption)}
      {act({ kind: 'loupe' }, words.loupe, words.acts.loupe)}
      {act({ kind: 'batch' }, words.batch.title(sheet.selected.size), words.acts.batch)}
      {act({ kind: 'match' }, words.match.title, words.acts.match)}
      {act({ kind: 'undo' }, words.acts.undo, words.acts.undo)}
      <button aria-pressed={isSelecting} onClick={() => onSelecting(!isSelecting)} type="button">
        {words.acts.several}
        {sheet.selected.size > 1 && ` (${sheet.selected.size})`}
      </button>
      {mayPublish(viewer) &&
        act({ kind: 'publish' }, words.publish.title(targets(sheet).length), words.publish.button)}
      <ToGallery frames={frames} sheet={sheet} viewer={viewer} />
    </div>
  )
}
