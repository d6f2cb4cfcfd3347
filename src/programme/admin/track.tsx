'use client'
import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useEvent } from '../../fields/admin/use-event.ts'

/** One of the tracks of the session's event. */
export function Track({ field, path, readOnly }: TextFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string>({ path })
  const event = useEvent(useFormFields(([fields]) => fields.event?.value))
  const tracks = event?.tracks ?? []
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      description={field.admin?.description}
      options={tracks.map(({ key = '', name }) => ({ label: name ?? key, value: key }))}
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={value}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? null : (chosen?.value ?? null))}
    />
  )
}
