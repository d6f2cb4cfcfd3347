import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import { Forbidden } from 'payload'
import { staff } from './roles.ts'
import { anyStaff, desk, nobody, only, type Who } from './who.ts'

/** Telephone numbers are for those who call. */
export const mayReadContacts: Who = only('admin', 'editor', 'reporter')

/**
 * Who may do what with the programme and the names around it. Editors and administrators write;
 * translators change localized texts in their languages, as drafts; everyone signed in reads.
 */
export const referenceAccess = {
  create: desk,
  read: anyStaff,
  update: ({ req }) => desk({ req }) || translatesInto(req),
  delete: desk,
  readVersions: only('admin', 'editor', 'reporter', 'translator'),
  unlock: nobody,
  admin: anyStaff,
} satisfies CollectionConfig['access']

/** The trash is for those who may fill it: translators neither bring back nor change what is in it. */
export const keepTrashToTheDesk: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (staff(req) === null || desk({ req })) return
  if (data.deletedAt || originalDoc?.deletedAt) throw new Forbidden(req.t)
}

/**
 * Shuts every field that is not localized to translators. Named groups and lists are shut as a
 * whole, so that a field added to them later does not slip through.
 */
export function shutToTranslators(fields: Field[]): Field[] {
  return fields.map((field) => {
    switch (field.type) {
      case 'tabs':
        return {
          ...field,
          tabs: field.tabs.map((tab) => ({ ...tab, fields: shutToTranslators(tab.fields) })),
        }
      case 'row':
      case 'collapsible':
        return { ...field, fields: shutToTranslators(field.fields) }
      case 'ui':
      case 'join':
        return field
      default:
        return 'localized' in field && field.localized
          ? field
          : { ...field, access: { update: desk, ...field.access } }
    }
  })
}

function translatesInto(req: { user?: unknown; locale?: string | null }): boolean {
  const person = staff(req)
  return person?.role === 'translator' && person.languages.includes(req.locale ?? '')
}
