'use client'
import { Button, useField, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { CropChoice } from '../../photos/admin/crop-choice.tsx'
import { text } from '../../photos/admin/text.ts'
import { type Code, codesOf, expandCodes } from '../../photos/codes.ts'
import { saidOnTyping } from '../../photos/sheet/admin/coded-text.tsx'
import { useProgramme } from '../../photos/sheet/admin/use-programme.ts'
import { wordsIn as sheetWords } from '../../photos/sheet/admin/words.ts'
import type { Frame } from '../../photos/sheet/frame.ts'
import type { TableCommand } from '../table-keys.ts'
import type { Run } from './use-light-table.ts'
import type { Words } from './words.ts'

type Props = {
  at: number
  frame: Frame | undefined
  isReadOnly: boolean
  of: number
  path: string
  run: Run
  use: { row: string | null; photo: string }
  words: Words
}

/** The words a photo has in this gallery, with its own to be seen where none are written. */
export function WordsHere(props: Props) {
  const { at, frame, isReadOnly, path, run, use, words } = props
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    part.current?.scrollIntoView({ block: 'nearest' })
    part.current?.querySelector('textarea')?.focus({ preventScroll: true })
  }, [])
  const row = use.row ?? ''
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isNext = event.key === 'Enter' && !event.shiftKey
    if (event.key !== 'Escape' && !(isNext && event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    event.stopPropagation()
    const isLast = at === props.of - 1
    run(row, isNext && !isLast ? { kind: 'go', by: 'right' } : { kind: 'leave' })
  }
  const codes = useCodes(frame)
  const field = { codes, isReadOnly, words }
  return (
    <div className="light-table__words" onKeyDown={onKeyDown} ref={part} role="group">
      <Field
        {...field}
        label={words.caption}
        own={frame?.caption ?? ''}
        path={`${path}.${at}.captionOverride`}
        rows={3}
      />
      <Field
        {...field}
        label={words.alt}
        longest={250}
        own={frame?.altText ?? ''}
        path={`${path}.${at}.altOverride`}
        rows={2}
      />
      <div className="light-table__field crop-choice">
        <label htmlFor={`${path}-${at}-crop`}>{words.crop}</label>
        <CropChoice id={`${path}-${at}-crop`} isReadOnly={isReadOnly} path={`${path}.${at}.crop`} />
      </div>
      <Acts {...props} />
      <p className="field-description">{words.wordsHelp}</p>
    </div>
  )
}

/** What codes stand for in words about this photo, from the programme of its event or the gallery's. */
function useCodes(frame: Frame | undefined): Code[] {
  const { code: language } = useLocale()
  const ofGallery = useFormFields(([fields]) => text(fields.event?.value))
  const programme = useProgramme(frame?.event ?? (ofGallery || null), language)
  const takenAt = frame?.takenAt ?? null
  return useMemo(() => (programme ? codesOf(programme, takenAt) : []), [programme, takenAt])
}

type FieldProps = {
  codes: readonly Code[]
  isReadOnly: boolean
  label: string
  longest?: number
  own: string
  path: string
  rows: number
  words: Words
}

function Field({ codes, isReadOnly, label, longest, own, path, rows, words }: FieldProps) {
  const { errorMessage, setValue, showError, value } = useField<string>({ path })
  const { code } = useLocale()
  const id = useId()
  const shown = text(value)
  const { i18n } = useTranslation()
  const { unknown: unknownCodes } = sheetWords(i18n.language).codes
  const unknown = codes.length === 0 || showError ? [] : expandCodes(shown, codes).unknown
  return (
    <div className="light-table__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={`${id}-own`}
        id={id}
        lang={code}
        maxLength={longest}
        onChange={({ target }) => setValue(saidOnTyping(target, codes))}
        placeholder={own || words.noneOfItsOwn}
        readOnly={isReadOnly}
        rows={rows}
        value={shown}
      />
      <small id={`${id}-own`}>
        {shown === '' ? '' : own ? words.itsOwn(own) : words.noneOfItsOwn}
        {shown !== '' && !isReadOnly && (
          <button
            aria-label={`${words.reset}: ${label}`}
            onClick={() => setValue('')}
            type="button"
          >
            {words.reset}
          </button>
        )}
      </small>
      {unknown.length > 0 && <small role="status">{unknownCodes(unknown.join(' '))}</small>}
      {showError && <small role="alert">{errorMessage}</small>}
    </div>
  )
}

function Acts({ at, isReadOnly, of, run, use, words }: Props) {
  const row = use.row ?? ''
  const act = (name: string, command: TableCommand, isOff = false) => (
    <Button
      buttonStyle="secondary"
      disabled={isOff}
      key={name}
      margin={false}
      onClick={() => run(row, command)}
      size="small"
    >
      {name}
    </Button>
  )
  return (
    <div className="light-table__acts">
      {!isReadOnly && [
        act(words.first, { kind: 'move', by: 'first' }, at === 0),
        act(words.earlier, { kind: 'move', by: 'left' }, at === 0),
        act(words.later, { kind: 'move', by: 'right' }, at === of - 1),
        act(words.last, { kind: 'move', by: 'last' }, at === of - 1),
        act(words.takeOut, { kind: 'takeOut' }),
      ]}
      {act(words.close, { kind: 'leave' })}
      <a href={`/admin/collections/photos/${use.photo}`} rel="noreferrer" target="_blank">
        {words.openForm}
      </a>
    </div>
  )
}
