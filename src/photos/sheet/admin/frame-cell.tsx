'use client'
import { memo, type MouseEvent } from 'react'
import { text } from '../../admin/text.ts'
import { lackedBy } from './lacks.ts'
import { clockOf } from '../clock.ts'
import type { Frame } from '../frame.ts'
import { FramePicture } from './frame-picture.tsx'
import type { Words } from './words.ts'

type Props = {
  frame: Frame
  isCurrent: boolean
  isSelected: boolean
  isUnsaved: boolean
  nth: number
  onGo: (id: string, event: MouseEvent) => void
  onOpen: (id: string) => void
  words: Words
  zone: string
}

/** One photo of the sheet. A row of its own to screen readers, which count them. */
export const FrameCell = memo(function FrameCell(props: Props) {
  const { frame, isCurrent, isSelected, isUnsaved, nth, onGo, onOpen, words, zone } = props
  const state = [isCurrent && 'frame--current', isUnsaved && 'frame--unsaved']
  return (
    <div
      aria-label={sayFrame(frame, zone, words)}
      aria-rowindex={nth}
      aria-selected={isSelected}
      className={['frame', `frame--${frame.pick}`, ...state].filter(Boolean).join(' ')}
      data-id={frame.id}
      onClick={(event) => onGo(frame.id, event)}
      onDoubleClick={() => onOpen(frame.id)}
      role="row"
      tabIndex={isCurrent ? 0 : -1}
    >
      <div role="gridcell">
        <FramePicture frame={frame} />
        <span aria-hidden="true" className="frame__marks">
          <span className="frame__stars">
            {'★'.repeat(frame.rating)}
            <span>{'★'.repeat(5 - frame.rating)}</span>
          </span>
          {frame.pick !== 'none' && <b>{words.picks[frame.pick]}</b>}
          {isUnsaved && <i>{words.unsaved}</i>}
        </span>
        <span aria-hidden="true" className="frame__name">
          {nameOf(frame, words)}
        </span>
        <span aria-hidden="true" className="frame__about">
          <span>{clockOf(frame, zone) || words.undated}</span>
          <span>{frame.creators[0]?.name}</span>
        </span>
        <span aria-hidden="true" className="frame__lacks">
          {frame._status === 'published' && <em>{words.published}</em>}
          {lackedBy(frame, words).map((lack) => (
            <span key={lack}>{lack}</span>
          ))}
        </span>
      </div>
    </div>
  )
})

/** What the photo is called where there is room for a line or two. */
export function nameOf({ caption, headline, originalName }: Frame, words: Words): string {
  return headline || caption || originalName || words.untitled
}

/** Everything that eyes see at a glance, in a sentence. */
export function sayFrame(frame: Frame, zone: string, words: Words): string {
  const said = [
    nameOf(frame, words),
    frame.rating > 0 ? words.stars(frame.rating) : '',
    frame.pick === 'none' ? '' : words.picks[frame.pick],
    frame._status === 'published' ? words.published : '',
    ...lackedBy(frame, words),
    clockOf(frame, zone) || words.undated,
    text(frame.creators[0]?.name),
  ]
  return said.filter(Boolean).join(', ')
}
