'use client'
import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useState } from 'react'
import { countsNow, type Show } from '../filters.ts'
import { commandOf } from '../keys.ts'
import { knowsEvent, type Question, without } from '../question.ts'
import type { FramePage } from '../read-frames.ts'
import { mayBring, mayChangeAny, type Viewer } from '../who-may.ts'
import { ActBar } from './act-bar.tsx'
import { EmptySheet } from './empty-sheet.tsx'
import { type Choices, FilterBar } from './filter-bar.tsx'
import { FrameGrid } from './frame-grid.tsx'
import { MorePhotos } from './more-photos.tsx'
import { OverSheet } from './over-sheet.tsx'
import { SaveState } from './save-state.tsx'
import { type ContactSheetState, useContactSheet } from './use-contact-sheet.ts'
import './contact-sheet.css'
import './frame.css'
import './over-sheet.css'
import './act-bar.css'

type Props = {
  choices: Choices
  counts: Record<Show, number>
  language: string
  page: FramePage
  /** The parameters of its address, for asking for more. */
  query: string
  question: Question
  viewer: Viewer
}

/** All photos of an event or session, to be chosen from and described with the keyboard. */
export function ContactSheet(props: Props) {
  const { choices, counts, language, question, viewer } = props
  const state = useContactSheet(props)
  const { commands, dispatch, frames, sending, sheet, words } = state
  const now = useMemo(() => countsNow(counts, sheet.loaded, frames), [counts, frames, sheet.loaded])
  const { setOver } = commands
  const [isSelecting, setSelecting] = useState(false)
  const onGo = useCallback(
    (to: string, { ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const how = shiftKey ? 'extend' : ctrlKey || metaKey || isSelecting ? 'toggle' : undefined
      dispatch({ kind: 'go', to, ...(how ? { how } : {}) })
    },
    [dispatch, isSelecting],
  )
  const onOpen = useCallback(() => setOver('loupe'), [setOver])
  return (
    <Gutter className="contact-sheet">
      <SetStepNav nav={[{ label: words.title }]} />
      <Head count={now.all} state={state} viewer={viewer} />
      <div className="contact-sheet__bar">
        <FilterBar choices={choices} counts={now} question={question} words={words}>
          <Standing {...state} />
        </FilterBar>
        <div className="contact-sheet__faults">
          <SaveState {...{ dispatch, frames, sending, words }} outbox={sheet.outbox} />
        </div>
      </div>
      <div className="contact-sheet__main" onKeyDown={onKeys(commands.run)}>
        {frames.length === 0 ? (
          <EmptySheet
            all={question.event ? `?event=${question.event}` : '?'}
            isFiltered={question.show !== 'all'}
            isNoEvent={!knowsEvent(question, choices.events)}
            upload={mayBring(viewer) ? uploadPage(question) : null}
            words={words}
          />
        ) : (
          <div className="contact-sheet__photos">
            <FrameGrid {...state} count={now[question.show]} onGo={onGo} onOpen={onOpen} />
            <MorePhotos {...state} />
          </div>
        )}
        <OverSheet {...{ choices, language, question, state, viewer }} />
      </div>
      {frames.length > 0 && mayChangeAny(viewer) && commands.over === 'none' && (
        <ActBar {...{ isSelecting, state, viewer }} onSelecting={setSelecting} />
      )}
    </Gutter>
  )
}

type HeadProps = { count: number; state: ContactSheetState; viewer: Viewer }

function Head({ count, state, viewer }: HeadProps) {
  const { commands, words } = state
  return (
    <header className="contact-sheet__head">
      <h1>{words.title}</h1>
      <span>{words.photos(count)}</span>
      {!mayChangeAny(viewer) && <span>{words.readOnly}</span>}
      <Button
        aria-label={words.keysTitle}
        buttonStyle="secondary"
        margin={false}
        onClick={() => commands.setOver('help')}
        size="small"
      >
        {words.keys} <kbd>?</kbd>
      </Button>
    </header>
  )
}

/** What is selected, what was just done and whether it is saved: in sight however far down one is. */
function Standing({ commands, sending, sheet, words }: ContactSheetState) {
  const hasActed = sheet.steps.length > 0 || commands.said !== ''
  return (
    <p className="contact-sheet__standing">
      {sheet.selected.size > 1 && <span>{words.selected(sheet.selected.size)}</span>}
      <span aria-live="polite" className="contact-sheet__said">
        {commands.said}
      </span>
      <span>
        {sending.isSending
          ? words.saving(sheet.outbox.length)
          : hasActed && sheet.outbox.length === 0 && words.saved}
      </span>
    </p>
  )
}

/** Keys do their work while a photo is in focus, not in fields and buttons. */
function onKeys(run: ContactSheetState['commands']['run']) {
  return (event: KeyboardEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.role !== 'row') return
    const command = commandOf(event)
    if (!command) return
    event.preventDefault()
    run(command)
  }
}

/** With the event and the session that were chosen here. */
function uploadPage({ event, session }: Question): string {
  const of = Object.entries({ event, session }).filter(([, id]) => id !== null && id !== without)
  return `/admin/upload-photos?${new URLSearchParams(of.map(([name, id]) => [name, String(id)]))}`
}
