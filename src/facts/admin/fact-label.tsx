'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'

/** A fact in the text of an editor: as it is printed, or that it waits for the next save. */
export function FactLabel() {
  const { i18n } = useTranslation()
  const printed = useFormFields(([fields]) => fields.printed?.value)
  if (typeof printed === 'string' && printed !== '') return <span>{printed}</span>
  return <em>{i18n.language.startsWith('zh') ? '活动信息' : 'Fact'}</em>
}
