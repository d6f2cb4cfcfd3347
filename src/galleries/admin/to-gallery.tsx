'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { Dialog } from '../../fields/admin/dialog.tsx'
import type { Frame } from '../../photos/sheet/frame.ts'
import { type Sheet, targets } from '../../photos/sheet/sheet.ts'
import type { Viewer } from '../../photos/sheet/who-may.ts'
import { type GalleryChoice, useGalleries } from './use-galleries.ts'
import { type Words, wordsIn } from './words.ts'
import './photo-picker.css'

type Props = { frames: Frame[]; sheet: Sheet; viewer: Viewer }

/** On the contact sheet: what is selected goes into a new gallery, or into one there is. */
export function ToGallery({ frames, sheet, viewer }: Props) {
  const wanted = new Set(targets(sheet))
  const chosen = frames.filter(({ id }) => wanted.has(id))
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [isOpen, setOpen] = useState(false)
  if (viewer.role === 'translator') return null
  return (
    <>
      <button
        disabled={chosen.length === 0}
        onClick={() => setOpen(true)}
        onMouseDown={(event) => event.preventDefault()}
        type="button"
      >
        {words.toGallery} …
      </button>
      {isOpen && (
        <GalleryDialog
          {...{ viewer, words }}
          frames={chosen}
          language={sheet.language}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

type DialogProps = {
  frames: Frame[]
  language: string
  onClose: () => void
  viewer: Viewer
  words: Words
}

function GalleryDialog({ frames, language, onClose, viewer, words }: DialogProps) {
  const { add, done, fault, galleries, isBusy, make } = useGalleries({
    ...{ frames, language, viewer, words },
  })
  return (
    <Dialog
      className="to-gallery"
      close={words.close}
      onClose={onClose}
      title={words.toGalleryTitle(frames.length)}
    >
      <p aria-live="polite" role="status">
        {done?.said}
      </p>
      {fault && <p role="alert">{fault}</p>}
      {done ? (
        <a href={`/admin/collections/galleries/${done.id}`}>{words.openGallery}</a>
      ) : (
        <>
          <NewGallery isBusy={isBusy} onMake={make} words={words} />
          <Existing galleries={galleries} isBusy={isBusy} onAdd={add} words={words} />
        </>
      )}
    </Dialog>
  )
}

type NewProps = { isBusy: boolean; onMake: (title: string) => void; words: Words }

function NewGallery({ isBusy, onMake, words }: NewProps) {
  const [title, setTitle] = useState('')
  return (
    <Line label={`${words.newGallery}: ${words.title}`} onDo={() => onMake(title.trim())}>
      {(id) => (
        <>
          <input
            data-first
            id={id}
            maxLength={200}
            onChange={({ target }) => setTitle(target.value)}
            required
            value={title}
          />
          <Button disabled={isBusy} margin={false} size="small" type="submit">
            {words.make}
          </Button>
        </>
      )}
    </Line>
  )
}

type ExistingProps = {
  galleries: GalleryChoice[] | null
  isBusy: boolean
  onAdd: (gallery: string) => void
  words: Words
}

function Existing({ galleries, isBusy, onAdd, words }: ExistingProps) {
  const [chosen, setChosen] = useState('')
  if (galleries === null) return <p>{words.looking}</p>
  if (galleries.length === 0) return <p>{words.noneExist}</p>
  const id = chosen || (galleries[0]?.id ?? '')
  return (
    <Line label={words.existing} onDo={() => onAdd(id)}>
      {(field) => (
        <>
          <select id={field} onChange={({ target }) => setChosen(target.value)} value={id}>
            {galleries.map((gallery) => (
              <option key={gallery.id} value={gallery.id}>
                {gallery.title || words.untitled}
              </option>
            ))}
          </select>
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            size="small"
            type="submit"
          >
            {words.add}
          </Button>
        </>
      )}
    </Line>
  )
}

type LineProps = { children: (id: string) => ReactNode; label: string; onDo: () => void }

function Line({ children, label, onDo }: LineProps) {
  const id = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDo()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span>{children(id)}</span>
    </form>
  )
}
