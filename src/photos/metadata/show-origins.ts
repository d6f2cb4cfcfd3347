import type {
  ArrayField,
  Field,
  GroupField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
} from 'payload'
import { isRecordField } from './record-fields.ts'

const note = '/src/photos/admin/where-from.tsx#WhereFrom'

/** Says below each field of the record where its value came from, and what else the file says. */
export function showOrigins(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'row') return { ...field, fields: showOrigins(field.fields) }
    if (!('name' in field) || !isRecordField(field.name)) return field
    switch (field.type) {
      case 'array':
      case 'relationship':
      case 'select':
      case 'text':
      case 'textarea':
        return withNote(field)
      case 'group':
        return 'name' in field ? withNote(field) : field
      default:
        return field
    }
  })
}

type Noted = ArrayField | GroupField | RelationshipField | SelectField | TextareaField | TextField

function withNote<Kind extends Noted>(field: Kind): Kind {
  const components = { ...field.admin?.components, afterInput: [note] }
  return { ...field, admin: { ...field.admin, components } }
}
