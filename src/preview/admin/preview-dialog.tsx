'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { Dialog } from '../../fields/admin/dialog.tsx'
import './preview-dialog.css'
import { LinkList } from './link-list.tsx'
import { addressOf, useLinks, type Document, type Link } from './use-links.ts'
import { wordsIn, type Words } from './words.ts'

type Props = { document: Document; onClose: () => void }

/** Makes a link, copies it, and lists those that work. Escape closes it, as with every dialog. */
export function PreviewDialog({ document: of, onClose }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { links, make, revoke } = useLinks(of)
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const copy = async (link: Link): Promise<void> => {
    const address = addressOf(of, link)
    const isCopied = await write(address)
    setSaid(isCopied ? words.copied : words.copyByHand)
    setByHand(isCopied ? '' : address)
  }
  const attempt = (act: () => Promise<void>): void => {
    act().catch(() => setSaid(words.failed))
  }
  return (
    <Dialog className="preview-dialog" close={words.close} onClose={onClose} title={words.title}>
      <p>{of.type === 'events' ? words.aboutEvent : words.about}</p>
      <NewLink
        onMake={(note, days) => attempt(async () => copy(await make(note, days)))}
        words={words}
      />
      <output className="desk-dialog__said">{said}</output>
      {byHand && <input aria-label={words.copyByHand} readOnly value={byHand} />}
      <LinkList
        links={links}
        onCopy={(link) => attempt(() => copy(link))}
        onRevoke={(link) => attempt(() => revoke(link).then(() => setSaid(words.revoked)))}
        words={words}
      />
    </Dialog>
  )
}

type NewLinkProps = { onMake: (note: string, days: number) => void; words: Words }

function NewLink({ onMake, words }: NewLinkProps) {
  const [note, setNote] = useState('')
  const [days, setDays] = useState(7)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    onMake(note, days)
    setNote('')
  }
  return (
    <form className="preview-dialog__new" onSubmit={submit}>
      <label>
        {words.note}
        <input
          maxLength={200}
          onChange={({ target }) => setNote(target.value)}
          placeholder={words.notePlaceholder}
          value={note}
        />
      </label>
      <label>
        {words.ends}
        <select onChange={({ target }) => setDays(Number(target.value))} value={days}>
          {Object.entries(words.days).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button margin={false} size="medium" type="submit">
        {words.make}
      </Button>
    </form>
  )
}

/** Only pages that are served safely may write to the clipboard. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
