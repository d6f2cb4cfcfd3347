'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { Dialog } from '../../../fields/admin/dialog.tsx'
import type { Readiness } from '../../readiness.ts'
import type { Frame } from '../frame.ts'
import { type Left, returnable, type Stage } from '../publishing.ts'
import { nameOf } from './frame-cell.tsx'
import { type ToPublish, usePublishing } from './use-publishing.ts'
import type { Words } from './words.ts'
import './publish-dialog.css'

type Props = ToPublish & { onClose: () => void; words: Words }

/** Publishes photos after saying which of them are not ready, and takes back what has just gone out. */
export function PublishDialog({ onClose, words, ...given }: Props) {
  const { frames, isSaved } = given
  const publishing = usePublishing(given, words)
  const { stage } = publishing
  const isGoing = stage.kind === 'going'
  const acts = useFirstAct(stage)
  return (
    <Dialog
      className="publish-dialog"
      isBusy={isGoing}
      onClose={onClose}
      title={words.publish.title(frames.length)}
    >
      <p aria-live="polite" role="status">
        {isSaved ? say(stage, words) : words.publish.unsaved}
      </p>
      {isGoing && <progress max={stage.of} value={stage.done} />}
      {isSaved && <Lists {...{ frames, stage, words }} />}
      <footer ref={acts}>
        {isSaved && <Acts {...{ publishing, words }} />}
        <Button
          buttonStyle="secondary"
          disabled={isGoing}
          margin={false}
          onClick={onClose}
          size="small"
        >
          {words.close}
        </Button>
      </footer>
    </Dialog>
  )
}

/** With each step its first button has the keyboard, and in the end the last, which closes it. */
function useFirstAct({ kind }: Stage) {
  const acts = useRef<HTMLElement>(null)
  useEffect(() => {
    const buttons = acts.current?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? []
    ;[...buttons].at(kind === 'over' ? -1 : 0)?.focus()
  }, [kind])
  return acts
}

function say(stage: Stage, words: Words): string {
  switch (stage.kind) {
    case 'checking':
      return words.publish.checking
    case 'unreached':
      return words.publish.unreached
    case 'asking':
      return words.publish.ready(stage.photos.filter(({ kind }) => kind === 'ready').length)
    case 'going':
      return words.publish.going(stage.done, stage.of)
    case 'over': {
      const { publish } = words
      return (stage.act === 'publish' ? publish.done : publish.takenBack)(stage.through.length)
    }
  }
}

type ListsProps = { frames: Frame[]; stage: Stage; words: Words }

/** What stays behind and why, and what readers do not get yet although it goes out. */
function Lists({ frames, stage, words }: ListsProps) {
  const photos = stage.kind === 'asking' ? stage.photos : []
  const left = stage.kind === 'over' ? stage.left : photos.filter(isUnready)
  const held = photos.flatMap(({ held: reasons, id, kind }) =>
    kind === 'ready' && reasons.length > 0 ? [{ id, reasons }] : [],
  )
  const out = photos.filter(({ kind }) => kind === 'out').length
  return (
    <>
      <Reasons {...{ frames, words }} left={left} title={words.publish.left(left.length)} />
      <Reasons {...{ frames, words }} left={held} title={words.publish.held(held.length)} />
      {out > 0 && <p>{words.publish.out(out)}</p>}
    </>
  )
}

const isUnready = ({ kind }: Readiness) => kind === 'unready'

type ReasonsProps = { frames: Frame[]; left: Left[]; title: string; words: Words }

function Reasons({ frames, left, title, words }: ReasonsProps) {
  if (left.length === 0) return null
  const names = new Map(frames.map((frame) => [frame.id, nameOf(frame, words)]))
  // Captions of one moment are alike.
  const told = frames.filter(({ id, originalName }) => originalName !== names.get(id))
  const files = new Map(told.map(({ id, originalName }) => [id, originalName]))
  return (
    <section>
      <h3>{title}</h3>
      {/* Many of them are scrolled through, with the keyboard too. */}
      <ul aria-label={title} tabIndex={0}>
        {left.map(({ id, reasons }) => (
          <li key={id}>
            <a href={`/admin/collections/photos/${id}`} rel="noreferrer" target="_blank">
              {names.get(id)}
            </a>{' '}
            {files.has(id) && <small>{files.get(id)} </small>}
            {reasons.join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

type ActsProps = { publishing: ReturnType<typeof usePublishing>; words: Words }

function Acts({ publishing, words }: ActsProps) {
  const { check, photos, publish, stage, takeBack } = publishing
  const ready = photos.filter(({ kind }) => kind === 'ready').length
  if (stage.kind === 'asking' && ready > 0)
    return (
      <Button margin={false} onClick={publish} size="small">
        {words.publish.act(ready)}
      </Button>
    )
  if (stage.kind === 'unreached')
    return (
      <Button margin={false} onClick={check} size="small">
        {words.again}
      </Button>
    )
  if (stage.kind !== 'over' || stage.act === 'takeBack') return null
  const back = returnable(stage.through, photos).length
  if (back === 0) return null
  return (
    <Button buttonStyle="secondary" margin={false} onClick={takeBack} size="small">
      {words.publish.takeBack(back)}
    </Button>
  )
}
