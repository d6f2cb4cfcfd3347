'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

/** Names the browser lists under an older spelling. */
const alsoKnown = ['UTC', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon']

const zones = [...new Set([...alsoKnown, ...Intl.supportedValuesOf('timeZone')])].toSorted()

const options = zones.map((zone) => ({ label: zone, value: zone }))

/** A zone name, found while typing. */
export function TimeZone({ field, path, readOnly }: TextFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string>({ path })
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      description={field.admin?.description}
      options={options}
      placeholder="Asia/Shanghai"
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={value}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? null : (chosen?.value ?? null))}
    />
  )
}
