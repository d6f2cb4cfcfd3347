'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import type { Changes } from '../changes.ts'
import type { Frame } from '../frame.ts'
import { mayMark, type Viewer } from '../who-may.ts'
import { FramePicture } from './frame-picture.tsx'
import type { Words } from './words.ts'

/** The fields that are written beside the sheet, in the order they are gone through. */
const fields = ['headline', 'caption', 'altText', 'creditText'] as const

export type CaptionField = (typeof fields)[number]

/** The most letters an alt text has. */
const longestAlt = 250

type Props = {
  first: CaptionField
  frame: Frame
  language: string
  onFocus: (field: CaptionField) => void
  onLeave: () => void
  onNext: () => void
  onSave: (set: Changes) => void
  viewer: Viewer
  words: Words
}

/**
 * Writes the words of one photo. What was typed is saved with Enter and whenever another photo is
 * gone to; only Escape throws it away.
 */
export function CaptionPanel(props: Props) {
  const { first, frame, language, onFocus, onLeave, onNext, viewer, words } = props
  const { draft, forget, save, write } = useDraft(frame, props.onSave)
  const panel = useRef<HTMLElement>(null)
  // Where the panel opens; later the person chooses the field.
  const opening = useRef(first)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>(`[name=${opening.current}]`)?.focus()
  }, [])
  const leave = () => {
    forget()
    onLeave()
  }
  const next = () => {
    save()
    onNext()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') return leave()
    const isEnter = event.key === 'Enter' && !event.shiftKey
    if (!isEnter || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    next()
  }
  const shown = fields.filter((field) => field !== 'creditText' || mayMark(viewer, frame))
  return (
    <aside
      aria-label={words.captionPanel}
      className="contact-sheet__panel"
      onKeyDown={onKeyDown}
      ref={panel}
    >
      <FramePicture frame={frame} />
      {shown.map((field) => (
        <Field
          field={field}
          key={field}
          language={language}
          onFocus={() => onFocus(field)}
          onWrite={(text) => write(field, text)}
          value={draft[field]}
          words={words}
        />
      ))}
      <p className="field-description">{words.captionHelp}</p>
      <Acts id={frame.id} onLeave={leave} onNext={next} words={words} />
    </aside>
  )
}

type ActsProps = { id: string; onLeave: () => void; onNext: () => void; words: Words }

function Acts({ id, onLeave, onNext, words }: ActsProps) {
  return (
    <div className="contact-sheet__acts">
      <Button margin={false} onClick={onNext} size="small">
        {words.saveNext}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small">
        {words.leave}
      </Button>
      <a href={`/admin/collections/photos/${id}`}>{words.openForm}</a>
    </div>
  )
}

type Draft = Pick<Frame, CaptionField>

function useDraft(frame: Frame, onSave: Props['onSave']) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(frame))
  const pending = useRef<Partial<Draft>>({})
  const saving = useRef(onSave)
  useEffect(() => {
    saving.current = onSave
  }, [onSave])
  const save = useCallback(() => {
    const set = pending.current
    pending.current = {}
    if (Object.keys(set).length > 0) saving.current(set)
  }, [])
  useEffect(() => save, [save])
  return {
    draft,
    save,
    forget: () => {
      pending.current = {}
    },
    write: (field: CaptionField, text: string) => {
      setDraft((before) => ({ ...before, [field]: text }))
      pending.current = { ...pending.current, [field]: text }
    },
  }
}

function draftOf({ altText, caption, creditText, headline }: Frame): Draft {
  return { altText, caption, creditText, headline }
}

type FieldProps = {
  field: CaptionField
  language: string
  onFocus: () => void
  onWrite: (text: string) => void
  value: string
  words: Words
}

function Field({ field, language, onFocus, onWrite, value, words }: FieldProps) {
  const id = useId()
  const isAlt = field === 'altText'
  return (
    <div className="contact-sheet__field">
      <label htmlFor={id}>{words.fields[field]}</label>
      <textarea
        aria-describedby={isAlt ? `${id}-count` : undefined}
        id={id}
        lang={field === 'creditText' ? undefined : language}
        maxLength={isAlt ? longestAlt : undefined}
        name={field}
        onChange={({ target }) => onWrite(target.value)}
        onFocus={onFocus}
        rows={field === 'caption' ? 5 : field === 'altText' ? 3 : 1}
        value={value}
      />
      {isAlt && <small id={`${id}-count`}>{words.letters([...value].length, longestAlt)}</small>}
    </div>
  )
}
