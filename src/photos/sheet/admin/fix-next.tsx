'use client'
import { Button, Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { useMemo, useReducer, useState } from 'react'
import { codesIn, missing } from '../filters.ts'
import type { Frame } from '../frame.ts'
import type { Queue } from '../read-queue.ts'
import { act, openSheet, shownFrames } from '../sheet.ts'
import type { Viewer } from '../who-may.ts'
import { CaptionPanel } from './caption-panel.tsx'
import type { Choices } from './filter-bar.tsx'
import { SaveState } from './save-state.tsx'
import { useOutbox } from './use-outbox.ts'
import { type Words, wordsIn } from './words.ts'
import './contact-sheet.css'
import './frame.css'
import './over-sheet.css'

type Props = {
  categories: Choices['categories']
  language: string
  queue: Queue
  viewer: Viewer
}

/** One photo after another that lacks something, what is missing first, until none is left. */
export function FixNext({ categories, language, queue, viewer }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [sheet, dispatch] = useReducer(act, { ...queue, language, next: null }, openSheet)
  const [at, setAt] = useState(0)
  const frames = useMemo(() => shownFrames(sheet), [sheet])
  const sending = useOutbox(sheet.outbox, dispatch, viewer.id)
  const frame = frames[at]
  const go = (to: number) => setAt(Math.max(0, Math.min(to, frames.length)))
  return (
    <Gutter className="contact-sheet fix-next">
      <SetStepNav nav={[{ label: words.fix.title }]} />
      <Head {...{ at, frame, queue, words }} onGo={go} />
      <SaveState {...{ dispatch, frames, sending, words }} outbox={sheet.outbox} />
      {frame ? (
        <CaptionPanel
          {...{ categories, frame, language, viewer, words }}
          first={missing(frame)[0] ?? codesIn(frame)[0]?.field ?? 'usageCategory'}
          isLarge
          key={frame.id}
          onFocus={() => undefined}
          onLeave={() => go(at + 1)}
          onNext={() => go(at + 1)}
          typing={sending.typing}
          onSave={(set) => dispatch({ kind: 'change', changes: [{ id: frame.id, set }] })}
        />
      ) : (
        <div className="contact-sheet__empty">
          <h2>{frames.length === 0 ? words.fix.empty : words.fix.done}</h2>
          {frames.length === 0 && <p>{words.fix.emptyHelp}</p>}
          <a href="/admin/contact-sheet">{words.fix.toSheet}</a>
        </div>
      )}
    </Gutter>
  )
}

type HeadProps = {
  at: number
  frame: Frame | undefined
  onGo: (to: number) => void
  queue: Queue
  words: Words
}

function Head({ at, frame, onGo, queue, words }: HeadProps) {
  const deadline = queue.deadlines.find(([id]) => id === frame?.id)?.[1]
  const lacks = frame ? lackedBy(frame, queue, words) : []
  const codes = frame ? codesIn(frame).map(({ code }) => code) : []
  return (
    <header className="contact-sheet__head">
      <h1>{words.fix.title}</h1>
      {frame && (
        <>
          <span aria-live="polite">{words.fix.about(at + 1, queue.frames.length)}</span>
          {lacks.length > 0 && <span>{words.fix.lacks(lacks)}</span>}
          {codes.length > 0 && <span>{words.codes.unknown(codes.join(' '))}</span>}
          {deadline && (
            <strong>{words.fix.needed(new Date(deadline).toLocaleString(undefined, short))}</strong>
          )}
          <span>
            <Button
              buttonStyle="secondary"
              disabled={at === 0}
              margin={false}
              onClick={() => onGo(at - 1)}
              size="small"
            >
              {words.previous}
            </Button>{' '}
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => onGo(at + 1)}
              size="small"
            >
              {words.fix.skip}
            </Button>
          </span>
        </>
      )}
    </header>
  )
}

/** What it lacks in words; what is left of its rights is mended in its form. */
function lackedBy(frame: Frame, { rights }: Queue, words: Words): string[] {
  const isUnknown = ['', 'unknown'].includes(frame.usageCategory)
  const left = rights.find(([id]) => id === frame.id)?.[1] ?? []
  return [
    ...missing(frame).map((field) => words.fields[field]),
    ...(isUnknown ? [words.fix.rights] : []),
    ...left.map((right) => words.fix.rightsLeft[right]),
  ]
}

const short = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const
