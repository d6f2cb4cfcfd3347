'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../fields/admin/dialog.tsx'
import type { Blog } from '../blog.ts'
import { ask } from './ask.ts'
import type { Live } from './use-live.ts'
import type { Words } from './words.ts'

type Props = { address: string; live: Live; words: Words }

/** Ends the coverage with a note, or goes on with it. */
export function CloseLive({ address, live, words }: Props) {
  const [isOpen, setOpen] = useState(false)
  const reopen = async (): Promise<void> => {
    const { body, message } = await ask<{ blog: Blog }>(`${address}/reopen`, { method: 'POST' })
    if (!body) return void toast.error(message || words.failed)
    live.setBlog(body.blog)
    toast.success(words.reopened)
  }
  if (live.blog.coverageEndTime !== null)
    return (
      <Button buttonStyle="secondary" margin={false} onClick={() => void reopen()} size="small">
        {words.reopen}
      </Button>
    )
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
        {words.close}
      </Button>
      {isOpen && <EndNote {...{ address, live, words }} onClose={() => setOpen(false)} />}
    </>
  )
}

function EndNote({ address, live, onClose, words }: Props & { onClose: () => void }) {
  const close = async (note: Note): Promise<void> => {
    const sent = { method: 'POST', body: note }
    const { body, message } = await ask<{ blog: Blog }>(`${address}/close`, sent)
    if (!body) return void toast.error(message || words.failed)
    live.setBlog(body.blog)
    await live.look()
    onClose()
  }
  return (
    <Dialog className="live-dialog" onClose={onClose} title={words.closeTitle}>
      <p>{words.closeHelp}</p>
      <NoteForm onCancel={onClose} onClose={(note) => void close(note)} words={words} />
    </Dialog>
  )
}

type Note = { id: string; headline: string; text: string; pinned: boolean }

type FormProps = { onCancel: () => void; onClose: (note: Note) => void; words: Words }

function NoteForm({ onCancel, onClose, words }: FormProps) {
  const [note, setNote] = useState<Note>(() => ({
    ...{ id: crypto.randomUUID(), headline: '', text: words.endText, pinned: true },
  }))
  return (
    <>
      <textarea
        aria-label={words.endNote}
        className="live__text"
        onChange={({ target }) => setNote({ ...note, text: target.value })}
        rows={3}
        value={note.text}
      />
      <label>
        <input
          checked={note.pinned}
          onChange={({ target }) => setNote({ ...note, pinned: target.checked })}
          type="checkbox"
        />
        {words.pinNote}
      </label>
      <div className="live__acts">
        <Button
          disabled={note.text.trim() === ''}
          margin={false}
          onClick={() => onClose(note)}
          size="medium"
        >
          {words.closeNow}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium">
          {words.cancel}
        </Button>
      </div>
    </>
  )
}
