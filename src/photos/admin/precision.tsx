'use client'
import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** How exactly it is known when a photo was taken, in words. */
export function Precision({ field, path, readOnly }: TextFieldClientProps) {
  const { i18n } = useTranslation()
  const { disabled, setValue, value } = useField<string>({ path })
  const words = i18n.language.startsWith('zh') ? chinese : english
  return (
    <SelectInput
      {...(field.label ? { label: field.label } : {})}
      name={path}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? null : (chosen?.value ?? null))}
      options={Object.entries(words).map(([name, label]) => ({ value: name, label }))}
      path={path}
      readOnly={readOnly === true || disabled}
      value={value ?? ''}
    />
  )
}

const english = { second: 'Second', minute: 'Minute', day: 'Day', month: 'Month', year: 'Year' }
const chinese = { second: '秒', minute: '分', day: '日', month: '月', year: '年' }
