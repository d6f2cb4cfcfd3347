'use client'
import { useState } from 'react'
import type { Changes } from '../changes.ts'
import type { Question } from '../question.ts'
import { type Change, targets } from '../sheet.ts'
import { mayMark, mayPublish, mayWrite, type Viewer } from '../who-may.ts'
import { BatchPanel, type Left } from './batch-panel.tsx'
import { CaptionPanel } from './caption-panel.tsx'
import type { Choices } from './filter-bar.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Loupe } from './loupe.tsx'
import { MatchPanel } from './match-panel.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { ReadWords } from './read-words.tsx'
import type { ContactSheetState } from './use-contact-sheet.ts'
import type { CaptionField } from './use-draft.ts'
import type { Words } from './words.ts'

type Props = {
  choices: Choices
  language: string
  question: Question
  state: ContactSheetState
  viewer: Viewer
}

/** What lies over or beside the sheet: the words of a photo, the photo itself, a batch, or the keys. */
export function OverSheet({ choices, language, question, state, viewer }: Props) {
  const { commands, dispatch, frames, grid, sending, sheet, words, zoneOf } = state
  const { at, over, run, setOver, setSaid, step } = commands
  const [field, setField] = useState<CaptionField>('caption')
  const frame = frames[at]
  const close = () => {
    setOver('none')
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }
  if (over === 'help') return <KeysHelp onClose={close} words={withKeysOf(viewer, words)} />
  if (over === 'none' || !frame) return null
  if (over === 'publish')
    return <PublishSelected {...{ dispatch, frames, sheet, words }} onClose={close} />
  if (over === 'loupe') {
    const more = { count: frames.length, onClose: close, zone: zoneOf(frame) }
    return <Loupe {...{ at, frame, run, words }} {...more} />
  }
  const event = frame.event ?? question.event
  const chosen = new Set(targets(sheet))
  const mine = frames.filter((each) => mayMark(viewer, each))
  const selected = mine.filter(({ id }) => chosen.has(id))
  const apply = (changes: Change[], left: Left = noneLeft) => {
    dispatch({ kind: 'change', changes })
    setSaid(sayApplied(changes.length, left, words))
  }
  const common = { event, language, onLeave: close, words }
  if (over === 'batch') {
    const onApply = (changes: Change[], left: Left) => (apply(changes, left), close())
    return <BatchPanel {...common} {...{ choices, onApply }} frames={selected} />
  }
  if (over === 'match') {
    const onApply = (changes: Change[]) => apply(changes)
    const wanted = selected.length > 1 ? selected : mine
    return <MatchPanel {...common} current={frame} frames={wanted} onApply={onApply} />
  }
  if (!mayWrite(viewer, frame, language))
    return <ReadWords {...{ frame, language, words }} key={frame.id} onLeave={close} />
  const onNext = () => (at === frames.length - 1 ? close() : step('right'))
  const onSave = (set: Changes) => apply([{ id: frame.id, set }])
  const writing = { categories: choices.categories, first: field, typing: sending.typing }
  return (
    <CaptionPanel
      {...{ frame, language, onNext, onSave, viewer, words, ...writing }}
      key={frame.id}
      onFocus={setField}
      onLeave={close}
    />
  )
}

/** The keys but for what is not theirs to do. */
function withKeysOf(viewer: Viewer, words: Words): Words {
  const keyList = words.keyList.filter(([key]) => key !== 'O' || mayPublish(viewer))
  return { ...words, keyList }
}

type SelectedProps = Pick<ContactSheetState, 'dispatch' | 'frames' | 'sheet' | 'words'> & {
  onClose: () => void
}

/** Publishes the photos that were selected when it opened. */
function PublishSelected({ dispatch, frames, onClose, sheet, words }: SelectedProps) {
  const [ids] = useState(() => new Set(targets(sheet)))
  const { language } = sheet
  return (
    <PublishDialog
      {...{ language, onClose, words }}
      frames={frames.filter(({ id }) => ids.has(id))}
      isSaved={!sheet.outbox.some(({ id }) => ids.has(id))}
      onBehind={(behind) => dispatch({ kind: 'selectThese', ids: behind })}
      onSettled={(results) => dispatch({ kind: 'settled', language, results })}
    />
  )
}

const noneLeft: Left = { notFilled: 0, unchanged: 0 }

function sayApplied(count: number, { notFilled, unchanged }: Left, { batch }: Words): string {
  const stays = unchanged > 0 ? batch.leftOut(unchanged) : ''
  const lacks = notFilled > 0 ? batch.notFilled(notFilled) : ''
  return batch.done(count) + stays + lacks
}
