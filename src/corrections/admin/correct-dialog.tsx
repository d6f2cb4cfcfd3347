'use client'
import { Button, toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { noFindings } from '../../articles/admin/findings.ts'
import { Dialog } from '../../fields/admin/dialog.tsx'
import { ChangePicker } from './change-picker.tsx'
import { noteCorrected } from './just-corrected.ts'
import { NoteFields } from './note-fields.tsx'
import { type Fault, useCorrecting } from './use-correcting.ts'
import type { Words } from './words.ts'
import './correct.css'

type Props = { isDesk: boolean; onClose: () => void; words: Words }

/** The correction form, filled from what the newest draft changes. Escape closes it. */
export function CorrectDialog({ isDesk, onClose, words }: Props) {
  const state = useCorrecting()
  const { found, isSaving, note, setNote } = state
  const { fault, isSeen, reason, said, send, setReason, setSeen } = useSending(state, {
    isDesk,
    words,
    onClose,
  })
  const isStopped = reason !== '' || (fault?.findings.errors.length ?? 0) > 0
  const warnings = fault?.findings.warnings ?? []
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
      {warnings.length > 0 && <Seen {...{ isSeen, setSeen, warnings, words }} />}
      <footer>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {words.cancel}
        </Button>
        <Button
          disabled={isSaving || !note || (warnings.length > 0 && !isSeen)}
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

type SeenProps = Pick<Props, 'words'> & {
  isSeen: boolean
  setSeen: (isSeen: boolean) => void
  warnings: Fault['findings']['warnings']
}

/** What pre-flight wants somebody to have seen before it goes out. */
function Seen({ isSeen, setSeen, warnings, words }: SeenProps) {
  return (
    <>
      <ul>
        {warnings.map(({ code, message, path }) => (
          <li key={`${code} ${path} ${message}`}>{message}</li>
        ))}
      </ul>
      <label className="correct__change">
        <input
          checked={isSeen}
          onChange={({ target }) => setSeen(target.checked)}
          type="checkbox"
        />
        {words.seen}
      </label>
    </>
  )
}

function useSending(state: ReturnType<typeof useCorrecting>, { isDesk, onClose, words }: Props) {
  const { id } = useDocumentInfo()
  const { setModified } = useForm()
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const [isSeen, setSeen] = useState(false)
  const [reason, setReason] = useState('')
  const send = async () => {
    if (!state.note?.text.trim()) return setSaid(words.empty)
    const sending = isDesk ? state.publish(reason, isSeen) : state.propose()
    const found = await sending.catch(() => ({ message: '', findings: noFindings }))
    if (found !== null) {
      setFault(found)
      setSeen(false)
      return setSaid(
        found.findings.warnings.length > 0 ? words.look : found.message || words.failed,
      )
    }
    if (!isDesk) {
      toast.success(words.saved)
      return onClose()
    }
    setModified(false)
    noteCorrected(String(id))
    // The form holds the revision before the correction: only a fresh one can go on.
    window.location.assign(window.location.pathname)
  }
  return { fault, isSeen, reason, said, send, setReason, setSeen }
}
