'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../../fields/admin/dialog.tsx'
import { ChangePicker } from './change-picker.tsx'
import { NoteFields } from './note-fields.tsx'
import { useCorrecting } from './use-correcting.ts'
import type { Words } from './words.ts'
import './correct.css'

type Props = { isDesk: boolean; onClose: () => void; words: Words }

/** The correction form, filled from what the newest draft changes. Escape closes it. */
export function CorrectDialog({ isDesk, onClose, words }: Props) {
  const state = useCorrecting()
  const { found, isSaving, note, setNote } = state
  const { isStopped, reason, said, send, setReason } = useSending(state, { isDesk, words, onClose })
  return (
    <Dialog className="correct" onClose={onClose} title={words.title}>
      <p>{isDesk ? words.about : words.aboutProposal}</p>
      {found && note && (
        <>
          <ChangePicker {...{ isDesk, note, setNote, words }} found={found} />
          <NoteFields {...{ note, setNote, words }} />
        </>
      )}
      <output className="desk-dialog__said" data-fault={said ? true : undefined}>
        {said || (isSaving ? words.saving : '')}
      </output>
      {isStopped && (
        <label>
          {words.reason}
          <input onChange={({ target }) => setReason(target.value)} value={reason} />
        </label>
      )}
      <footer>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {words.cancel}
        </Button>
        <Button
          disabled={isSaving || !note}
          margin={false}
          onClick={() => void send()}
          size="small"
        >
          {isDesk ? words.publish : words.save}
        </Button>
      </footer>
    </Dialog>
  )
}

type With = Props

function useSending(state: ReturnType<typeof useCorrecting>, { isDesk, onClose, words }: With) {
  const { setModified } = useForm()
  const [said, setSaid] = useState('')
  const [isStopped, setStopped] = useState(false)
  const [reason, setReason] = useState('')
  const send = async () => {
    if (!state.note?.text.trim()) return setSaid(words.empty)
    const sending = isDesk ? state.publish(reason) : state.propose()
    const fault = await sending.catch(() => ({ message: '', isPreflight: false }))
    if (fault !== null) {
      setStopped(fault.isPreflight)
      return setSaid(fault.message || words.failed)
    }
    if (!isDesk) {
      toast.success(words.saved)
      return onClose()
    }
    setModified(false)
    // The form holds the revision before the correction: only a fresh one can go on.
    window.location.assign(window.location.pathname)
  }
  return { isStopped, reason, said, send, setReason }
}
