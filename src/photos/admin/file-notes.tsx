'use client'

import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { type Note, notesIn, saySmall } from '../metadata/notes.ts'
import './where-from.css'

/** What was guessed or left out when the file was read. */
export function FileNotes({ field, path }: JSONFieldClientProps) {
  const { i18n } = useTranslation()
  const { value } = useField<unknown>({ path })
  const say = i18n.language.startsWith('zh') ? inChinese : inEnglish
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} />
      <ul className="file-notes">
        {notesIn(value).map((note) => (
          <li key={JSON.stringify(note)}>{say(note)}</li>
        ))}
      </ul>
    </div>
  )
}

function inEnglish(note: Note): string {
  switch (note.kind) {
    case 'charset':
      return `It does not say how its words are written: read as ${note.charset}.`
    case 'dateAhead':
      return `The date ${note.written} lies ahead and was not taken.`
    case 'unread':
      return 'Its caption, credit and date could not be read.'
    case 'small':
      return saySmall(note).en
  }
}

function inChinese(note: Note): string {
  switch (note.kind) {
    case 'charset':
      return `文件未注明文字编码，按 ${note.charset} 读取。`
    case 'dateAhead':
      return `日期 ${note.written} 晚于现在，未采用。`
    case 'unread':
      return '无法读取其中的说明、署名和时间。'
    case 'small':
      return saySmall(note).zh
  }
}
