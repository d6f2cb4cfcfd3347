'use client'
import { Button } from '@payloadcms/ui'
import type { Dispatch } from 'react'
import { inWords } from '../../admin/in-words.ts'
import type { Frame } from '../frame.ts'
import type { Entry, Outbox } from '../outbox.ts'
import type { Act } from '../sheet.ts'
import { nameOf } from './frame-cell.tsx'
import type { Sending } from './use-outbox.ts'
import type { Words } from './words.ts'

type Props = {
  dispatch: Dispatch<Act>
  frames: Frame[]
  outbox: Outbox
  sending: Sending
  words: Words
}

/** What is not saved, why, and what can be done about it. Quiet while all is well. */
export function SaveState({ dispatch, frames, outbox, sending, words }: Props) {
  const open = outbox.filter(({ state }) => state === 'waiting' || state === 'sending')
  const stopped = outbox.filter(({ state }) => state === 'refused' || state === 'clashing')
  const { isKept } = sending
  return (
    <>
      {!isKept && (
        <div className="contact-sheet__fault" role="alert">
          <p>{words.notKept}</p>
        </div>
      )}
      {open.length > 0 && <Waiting {...{ open, sending, words }} />}
      {stopped.map((entry) => (
        <Stopped dispatch={dispatch} entry={entry} frames={frames} key={entry.key} words={words} />
      ))}
    </>
  )
}

type WaitingProps = { open: Outbox; sending: Sending; words: Words }

/** Why it is not sent yet; after a log-in in another tab it goes on by itself. */
function Waiting({ open, sending, words }: WaitingProps) {
  const { isKept, last, sendNow } = sending
  const isOut = last === 'loggedOut' || last === 'somebodyElse'
  const reason = open.find(({ message }) => message)?.message
  if (last === 'settled' && !reason) return null
  const said = isOut ? words[last](open.length) : words.offline(open.length, isKept)
  return (
    <div className="contact-sheet__fault" role="alert">
      <p>
        {isOut ? said : (reason ?? said)}{' '}
        {isOut && (
          <a href="/admin/login" rel="noreferrer" target="_blank">
            {words.logIn}
          </a>
        )}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={sendNow} size="small">
        {words.again}
      </Button>
    </div>
  )
}

type StoppedProps = { dispatch: Dispatch<Act>; entry: Entry; frames: Frame[]; words: Words }

function Stopped({ dispatch, entry, frames, words }: StoppedProps) {
  const { id, key, message, state } = entry
  const frame = frames.find((each) => each.id === id)
  const isClash = state === 'clashing'
  return (
    <div className="contact-sheet__fault" role="alert">
      <p>
        <strong>{frame ? nameOf(frame, words) : id}</strong>:{' '}
        {isClash ? words.clashing : `${words.refused}. ${message ?? ''}`}
        {isClash && <Both {...{ entry, words }} />}
      </p>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => dispatch({ kind: 'insist', key })}
        size="small"
      >
        {isClash ? words.mineWins : words.again}
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => dispatch({ kind: 'giveUp', key })}
        size="small"
      >
        {isClash ? words.giveUp : words.giveUpRefused}
      </Button>
    </div>
  )
}

/** Both texts of each field, the colleague's struck through as it would be. */
function Both({ entry: { base, set }, words }: { entry: Entry; words: Words }) {
  const theirs = new Map<string, unknown>(Object.entries(base))
  const names = new Map<string, string>(Object.entries({ ...words.batch.fields, ...words.fields }))
  return Object.entries(set).map(([name, mine]) => (
    <span className="contact-sheet__both" key={name}>
      {names.has(name) && `${names.get(name)}: `}
      <del>{sayValue(theirs.get(name), words)}</del> <ins>{sayValue(mine, words)}</ins>
    </span>
  ))
}

/** Stars are the only numbers; what is picked has words of its own. */
function sayValue(value: unknown, { picks, stars }: Words): string {
  if (typeof value === 'number') return stars(value)
  const pick = Object.entries(picks).find(([name]) => name === value)
  return pick ? pick[1] : inWords(value)
}
