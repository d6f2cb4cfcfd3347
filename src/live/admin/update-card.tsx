'use client'
import { Button, Pill, useDocumentDrawer } from '@payloadcms/ui'
import { memo, useState } from 'react'
import type { Picture } from '../../galleries/read-pictures.ts'
import type { LiveUpdate, Out } from '../live-update.ts'
import { There } from '../../fields/admin/there.tsx'
import { Attached } from './attached.tsx'
import type { Changing } from './use-change.ts'
import { useNow } from './use-now.ts'
import { UpdateEditor } from './update-editor.tsx'
import type { Words } from './words.ts'

export type CardProps = {
  changing: Changing
  known: ReadonlyMap<string, Picture | null>
  mayChange: boolean
  onSaved: () => void
  session: string
  update: LiveUpdate
  words: Words
  zone: string | null
}

/** One update of the stream. */
export const UpdateCard = memo(function UpdateCard(props: CardProps) {
  const { changing, update, words } = props
  const [isEditing, setEditing] = useState(false)
  if (update.isTrashed) return <Removed {...{ changing, update, words }} />
  if (isEditing && update.note)
    return <UpdateEditor {...props} note={update.note} onClose={() => setEditing(false)} />
  return (
    <article className={`live__update${update.isPublished ? '' : ' live__update--draft'}`}>
      <Head {...props} />
      {update.headline && <h3>{update.headline}</h3>}
      {update.text && <p className="live__said">{update.text}</p>}
      <Attached known={props.known} photos={update.note?.photos ?? none} words={words} />
      {update.out && <ReadersHave out={update.out} words={words} />}
      {props.mayChange && <Acts {...props} onEdit={() => setEditing(true)} />}
    </article>
  )
})

const none: readonly string[] = []

function Head({ session, update, words, zone }: CardProps) {
  const at = update.publishedAt ?? update.createdAt
  return (
    <header>
      <Clock iso={at} />
      <There at={at} zone={zone} />
      {!update.isPublished && (
        <Pill pillStyle="warning" size="small">
          {update.out ? words.changeOfOut : words.draft}
        </Pill>
      )}
      {update.pinned && (
        <Pill pillStyle="dark" size="small">
          {words.pinned}
        </Pill>
      )}
      {update.keyEvent && (
        <Pill pillStyle="success" size="small">
          {words.keyEvent}
        </Pill>
      )}
      {session && <span>{session}</span>}
    </header>
  )
}

function ReadersHave({ out, words }: { out: Out; words: Words }) {
  return (
    <div className="live__theirs">
      <p>{words.readersHave}</p>
      <blockquote>{[out.headline, out.text].filter(Boolean).join('\n')}</blockquote>
    </div>
  )
}

function Acts({ changing, onEdit, onSaved, update, words }: CardProps & { onEdit: () => void }) {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({
    collectionSlug: 'liveUpdates',
    id: update.id,
  })
  const [isOpen, setOpen] = useState(false)
  const publish = changing.mayPublish && update.isPublished
  const act = (label: string, go: () => unknown) => (
    <Button buttonStyle="subtle" margin={false} onClick={() => void go()} size="small">
      {label}
    </Button>
  )
  const { keyEvent, pinned } = update
  const open = (): void => {
    setOpen(true)
    setTimeout(openDrawer)
  }
  return (
    <div className="live__acts">
      {changing.mayPublish && !update.isPublished && (
        <Button
          margin={false}
          onClick={() => void changing.save(update, { publish: true })}
          size="small"
        >
          {words.publish}
        </Button>
      )}
      {update.note && act(words.edit, onEdit)}
      {act(pinned ? words.unpin : words.pin, () =>
        changing.save(update, { pinned: !pinned, publish }),
      )}
      {act(keyEvent ? words.unmakeKey : words.makeKey, () =>
        changing.save(update, { keyEvent: !keyEvent, publish }),
      )}
      {act(words.form, open)}
      {update.out
        ? act(words.discardChange, () => changing.discard(update))
        : act(words.remove, () => changing.setTrash(update, true))}
      {isOpen && <Drawer onDelete={onSaved} onSave={onSaved} />}
    </div>
  )
}

function Removed({ changing, update, words }: Pick<CardProps, 'changing' | 'update' | 'words'>) {
  return (
    <p className="live__removed" role="status">
      {words.removed} <s>{update.headline || update.text.slice(0, 60)}</s>{' '}
      <Button
        buttonStyle="subtle"
        margin={false}
        onClick={() => void changing.setTrash(update, false)}
        size="small"
      >
        {words.undo}
      </Button>
    </p>
  )
}

/** On the clock of whoever looks; the day too where it is another one. */
function Clock({ iso }: { iso: string }) {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  const isToday = at.toDateString() === useNow().toDateString()
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} `
  return (
    <time dateTime={iso} suppressHydrationWarning>
      {isToday ? '' : day}
      {two(at.getHours())}:{two(at.getMinutes())}
    </time>
  )
}
