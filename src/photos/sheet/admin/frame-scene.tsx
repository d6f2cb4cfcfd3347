'use client'
import { type Programme, roomAt } from '../../programme.ts'
import { clockOf } from '../clock.ts'
import type { Frame } from '../frame.ts'
import type { Words } from './words.ts'

type Props = { frame: Frame; programme: Programme | null; words: Words }

/** When, where and by whom a photo was taken, for whoever writes its words. */
export function FrameScene({ frame, programme, words }: Props) {
  const { creators, originalName, takenAt } = frame
  const session = programme?.sessions.find(({ id }) => id === frame.session)
  const at = takenAt === null ? null : new Date(takenAt)
  const said = [
    clockOf(frame, programme?.event.timeZone ?? 'UTC') || words.undated,
    session?.title,
    session && roomAt(session, at ? at.getTime() : null),
    programme?.event.name,
    ...creators.map(({ name }) => name),
    originalName,
  ]
  return <p className="field-description">{said.filter(Boolean).join(' · ')}</p>
}
