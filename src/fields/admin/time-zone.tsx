'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId } from 'react'

/** Names the browser lists under an older spelling. */
const alsoKnown = ['UTC', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon']

const zones = [...new Set([...alsoKnown, ...Intl.supportedValuesOf('timeZone')])].toSorted()

/** A zone name, completed while typing. */
export function TimeZone({ field, path, readOnly }: TextFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string>({ path })
  const list = useId()
  return (
    <div className="field-type text" style={{ width: field.admin?.width }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replaceAll('.', '__')}`}
          type="text"
          list={list}
          placeholder="Asia/Shanghai"
          disabled={readOnly || disabled}
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value || null)}
        />
        <datalist id={list}>
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
