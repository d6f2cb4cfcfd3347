'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useState } from 'react'
import type { Note } from '../note-text.ts'
import { Attached } from './attached.tsx'
import { GrowingText } from './growing-text.tsx'
import type { CardProps } from './update-card.tsx'
import { isSend } from './use-mac.ts'

type Props = CardProps & { note: Note; onClose: () => void }

/**
 * An update changed in place. Where somebody was faster, both texts are there, and mine replaces
 * theirs only when I say so.
 */
export function UpdateEditor(props: Props) {
  const { changing, known, onClose, update, words } = props
  const editing = useEditing(props)
  const { headline, isSaving, isStale, photos, save, set, text } = editing
  const isOut = changing.mayPublish && update.isPublished
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isSend(event)) {
      event.preventDefault()
      void save()
    }
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }
  const label = isStale ? words.saveOver : isOut ? words.saveOut : words.save
  return (
    <article className="live__update live__update--open" onKeyDown={onKeyDown}>
      <input
        aria-label={words.headline}
        className="live__headline"
        maxLength={200}
        onChange={({ target }) => set({ headline: target.value })}
        placeholder={words.headline}
        value={headline}
      />
      <GrowingText label={words.text} onChange={(typed) => set({ text: typed })} value={text} />
      <Attached
        {...{ known, photos, words }}
        onTakeOut={(photo) => set({ photos: photos.filter((each) => each !== photo) })}
      />
      {isStale && <Theirs update={update} words={words} />}
      <div className="live__acts">
        <Button disabled={isSaving} margin={false} onClick={() => void save()} size="small">
          {label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {words.cancel}
        </Button>
      </div>
    </article>
  )
}

/** What is being typed, and on which revision: another one than is there now is stale. */
function useEditing({ changing, note, onClose, update }: Props) {
  const [typed, setTyped] = useState({ headline: update.headline, ...note })
  const [rev, setRev] = useState(update.rev)
  const [isSaving, setSaving] = useState(false)
  const isStale = update.rev !== rev
  const save = async (): Promise<void> => {
    setSaving(true)
    const { headline, ...written } = typed
    const publish = changing.mayPublish && update.isPublished
    const saved = await changing.save(isStale ? update : { ...update, rev }, {
      ...{ headline, note: written, publish },
    })
    setSaving(false)
    if (saved === true) onClose()
    else if (saved === 'stale') setRev(0)
  }
  const set = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part })
  return { ...typed, isSaving, isStale, save, set }
}

function Theirs({ update, words }: Pick<Props, 'update' | 'words'>) {
  return (
    <div className="live__theirs" role="alert">
      <p>{words.changedMeanwhile}</p>
      <blockquote>{[update.headline, update.text].filter(Boolean).join('\n')}</blockquote>
    </div>
  )
}
