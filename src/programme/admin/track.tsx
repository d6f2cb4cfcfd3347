'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEvent } from '../../fields/admin/use-event.ts'

/** One of the tracks of the session's event. */
export function Track({ field, path, readOnly }: TextFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string>({ path })
  const event = useEvent(useFormFields(([fields]) => fields.event?.value))
  const tracks = event?.tracks ?? []
  const isListed = !value || tracks.some(({ key }) => key === value)
  return (
    <div className="field-type text">
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          id={`field-${path}`}
          disabled={readOnly || disabled}
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value || null)}
        >
          <option value="">—</option>
          {isListed ? null : <option value={value}>{value}</option>}
          {tracks.map(({ key, name }) => (
            <option key={key} value={key}>
              {name ?? key}
            </option>
          ))}
        </select>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
