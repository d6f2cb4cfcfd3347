import type { CollectionBeforeValidateHook, RelationshipField } from 'payload'
import { staff } from '../access/roles.ts'
import { nobody } from '../access/who.ts'

/** Whose document it is: set when it is started, and never again. */
export function createdByField(): RelationshipField {
  return {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    disableDuplicate: true,
    access: { create: nobody, update: nobody },
    label: { en: 'Started by', zh: '创建人' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowEdit: false,
      disableBulkEdit: true,
      description: {
        en: 'Set by itself. It stays theirs to change while it is a draft.',
        zh: '自动填写；草稿阶段由其修改。',
      },
    },
  }
}

/** Writes down who starts a document; code that names somebody else is believed. */
export const rememberCreator: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const person = staff(req)
  if (operation !== 'create' || person === null) return data
  return { ...data, createdBy: data?.createdBy ?? person.id }
}
