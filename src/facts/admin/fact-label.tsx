'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { useDropUnfinished } from './use-drop-unfinished.ts'

/** A fact in the text of an editor: as it is printed, or that it waits for the next save. */
export function FactLabel() {
  const { i18n } = useTranslation()
  const label = useRef<HTMLSpanElement>(null)
  const printed = useFormFields(([fields]) => fields.printed?.value)
  useDropUnfinished(label)
  const isPrinted = typeof printed === 'string' && printed !== ''
  return (
    <span ref={label}>
      {isPrinted ? printed : <em>{i18n.language.startsWith('zh') ? '活动信息' : 'Fact'}</em>}
    </span>
  )
}
