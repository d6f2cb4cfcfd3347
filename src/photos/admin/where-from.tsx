'use client'

import { useField, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { conflictsIn } from '../metadata/conflict.ts'
import { type Origin, originKey, originsIn } from '../metadata/origins.ts'
import { isRecordField, type RecordField } from '../metadata/record-fields.ts'
import { Contradiction } from './contradiction.tsx'
import './where-from.css'

/** Below a field: where its value came from, and the other value where the file has two. */
export function WhereFrom({ path }: { path: string }) {
  return isRecordField(path) ? <Of field={path} /> : null
}

function Of({ field }: { field: RecordField }) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const origins = originsIn(useFormFields(([fields]) => fields.origins?.value))
  const stored = useFormFields(([fields]) => fields.conflicts?.initialValue)
  const { initialValue, value } = useField<unknown>({ path: field })
  const isChanged = typeof value === 'string' && value !== (initialValue ?? '')
  const origin = isChanged ? 'edited' : origins[originKey(field, code)]
  const conflict = conflictsIn(stored).find(
    (each) => each.field === field && (each.language === null || each.language === code),
  )
  const isChinese = i18n.language.startsWith('zh')
  return (
    <>
      {origin && <span className="where-from">{names[origin][isChinese ? 'zh' : 'en']}</span>}
      {conflict && <Contradiction conflict={conflict} key={JSON.stringify(conflict)} />}
    </>
  )
}

const names: Record<Origin, { en: string; zh: string }> = {
  edited: { en: 'Edited here', zh: '本站编辑' },
  batch: { en: 'From the batch', zh: '来自批量' },
  xmp: { en: 'From the file (XMP)', zh: '来自文件（XMP）' },
  iptc: { en: 'From the file (IPTC)', zh: '来自文件（IPTC）' },
  exif: { en: 'From the camera (EXIF)', zh: '来自相机（EXIF）' },
  caption: { en: 'From the brackets in the caption', zh: '来自说明中的括号' },
  event: { en: 'From the event', zh: '来自活动' },
}
