'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { lintWords } from '../../caption-lint.ts'
import { codedTexts, codesOf } from '../../codes.ts'
import type { Changes } from '../changes.ts'
import type { Frame } from '../frame.ts'
import { mayMark, type Viewer } from '../who-may.ts'
import { CaptionAdvice } from './caption-advice.tsx'
import { CodedText } from './coded-text.tsx'
import { CodeList } from './code-list.tsx'
import type { Choices } from './filter-bar.tsx'
import { FramePicture } from './frame-picture.tsx'
import { FrameScene } from './frame-scene.tsx'
import { type CaptionField, useDraft } from './use-draft.ts'
import type { Typing } from './use-kept.ts'
import { useProgramme } from './use-programme.ts'
import type { Words } from './words.ts'

/** The most letters an alt text has. */
const longestAlt = 250

type Props = {
  categories: Choices['categories']
  first: CaptionField | 'usageCategory'
  frame: Frame
  isLarge?: boolean
  language: string
  onFocus: (field: CaptionField) => void
  onLeave: () => void
  onNext: () => void
  onSave: (set: Changes) => void
  typing: Typing
  viewer: Viewer
  words: Words
}

/**
 * Writes the words of one photo. What was typed is saved with Enter and whenever another photo is
 * gone to, or the sheet is opened anew; only Escape throws it away.
 */
export function CaptionPanel(props: Props) {
  const { categories, first, frame, isLarge = false, language, onFocus, onLeave, onNext } = props
  const { viewer, words } = props
  const writing = useDraft(frame, props)
  const { draft, forget, save, write } = writing
  const panel = usePanel(first)
  const programme = useProgramme(frame.event, language)
  const codes = useMemo(
    () => (programme ? codesOf(programme, frame.takenAt) : []),
    [frame.takenAt, programme],
  )
  const advice = lintWords({ ...frame, ...draft }, programme)
  const leave = () => (forget(), onLeave())
  const next = () => (save(), onNext())
  const fields = codedTexts.filter((field) => isWritten(field, frame, viewer))
  return (
    <aside
      aria-label={words.captionPanel}
      className={`contact-sheet__panel${isLarge ? ' contact-sheet__panel--large' : ''}`}
      onKeyDown={onKeys({ leave, next })}
      ref={panel}
    >
      <FramePicture frame={frame} isLarge={isLarge} />
      <FrameScene {...{ frame, programme, words }} />
      {fields.map((field) => (
        <CodedText
          {...{ codes, language, words }}
          help={field === 'altText' ? words.letters([...draft.altText].length, longestAlt) : ''}
          key={field}
          label={words.fields[field]}
          {...(field === 'altText' ? { maxLength: longestAlt } : {})}
          name={field}
          onFocus={() => onFocus(field)}
          onWrite={(text) => write(field, text)}
          rows={rowsOf[field] ?? 1}
          value={draft[field]}
        />
      ))}
      {mayMark(viewer, frame) && <Category {...{ categories, words, writing }} />}
      <CaptionAdvice advice={advice} words={words} />
      <CodeList
        {...{ codes, language, words }}
        event={frame.event}
        onInsert={(text) => insert(panel.current, text)}
      />
      <Acts {...{ isLarge, words }} id={frame.id} onLeave={leave} onNext={next} />
    </aside>
  )
}

const rowsOf: Partial<Record<CaptionField, number>> = {
  caption: 4,
  altText: 3,
  extendedDescription: 3,
}

/** A long description is begun in the form, and mended here; a credit is not everybody's. */
function isWritten(field: CaptionField, frame: Frame, viewer: Viewer): boolean {
  if (field === 'extendedDescription') return frame.extendedDescription !== ''
  return field !== 'creditText' || mayMark(viewer, frame)
}

function usePanel(first: Props['first']) {
  const panel = useRef<HTMLElement>(null)
  // Where the panel opens; later the person chooses the field.
  const opening = useRef(first)
  useEffect(() => {
    const field = panel.current?.querySelector<HTMLElement>(`[name=${opening.current}]`)
    field?.focus()
    if (field instanceof HTMLTextAreaElement)
      field.setSelectionRange(field.textLength, field.textLength)
  }, [])
  return panel
}

/** Writes at the caret, as if it had been typed: the field then hears of it, and the browser can undo it. */
function insert(panel: HTMLElement | null, text: string): void {
  const here = document.activeElement
  const field = here instanceof HTMLTextAreaElement && panel?.contains(here) ? here : null
  const target = field ?? panel?.querySelector<HTMLTextAreaElement>('[name=caption]')
  target?.focus()
  document.execCommand('insertText', false, text)
}

type Going = { leave: () => void; next: () => void }

function onKeys({ leave, next }: Going) {
  return (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') return leave()
    const isField =
      event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement
    if (event.key !== 'Enter' || event.shiftKey || !isField) return
    event.preventDefault()
    next()
  }
}

type CategoryProps = Pick<Props, 'categories' | 'words'> & { writing: ReturnType<typeof useDraft> }

function Category({ categories, words, writing }: CategoryProps) {
  return (
    <label className="contact-sheet__field">
      {words.category}
      <select
        name="usageCategory"
        onChange={({ target }) => writing.write('usageCategory', target.value)}
        value={writing.draft.usageCategory || 'unknown'}
      >
        {categories.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

type ActsProps = {
  id: string
  isLarge: boolean
  onLeave: () => void
  onNext: () => void
  words: Words
}

function Acts({ id, isLarge, onLeave, onNext, words }: ActsProps) {
  return (
    <div className="contact-sheet__acts">
      <Button margin={false} onClick={onNext} size="small">
        {words.saveNext}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small">
        {isLarge ? words.fix.skip : words.leave}
      </Button>
      <a href={`/admin/collections/photos/${id}`}>{words.openForm}</a>
      <p className="field-description">{isLarge ? words.fix.help : words.captionHelp}</p>
    </div>
  )
}
