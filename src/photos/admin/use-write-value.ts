'use client'

import { useField, useForm } from '@payloadcms/ui'
import type { RecordField } from '../metadata/record-fields.ts'
import { partsOf } from './in-words.ts'

/** Writes a value into a field of the form: a text, a list of words, the rows of a list, a group. */
export function useWriteValue(field: RecordField): (value: unknown) => void {
  const { addFieldRow, dispatchFields, getField, removeFieldRow, setModified } = useForm()
  const { setValue } = useField<unknown>({ path: field })
  return (value) => {
    setModified(true)
    if (field === 'creators' && Array.isArray(value)) {
      const rows = getField(field)?.rows?.length ?? 0
      for (let row = rows - 1; row >= 0; row -= 1) removeFieldRow({ path: field, rowIndex: row })
      for (const [rowIndex, row] of value.entries())
        addFieldRow({ path: field, rowIndex, schemaPath: field, subFieldState: stateOf(row) })
      return
    }
    if (field !== 'dateCreated') return setValue(value)
    for (const [name, part] of Object.entries({ offset: null, ...partsOf(value) }))
      dispatchFields({ type: 'UPDATE', path: `${field}.${name}`, value: part })
  }
}

function stateOf(row: unknown) {
  const parts = Object.entries(partsOf(row))
  return Object.fromEntries(
    parts.map(([name, value]) => [name, { initialValue: value, valid: true, value }]),
  )
}
