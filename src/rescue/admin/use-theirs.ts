import { useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { noteMerge } from '../merges.ts'
import { withTheirs } from '../taken.ts'
import { heard, useTyping } from './typing.ts'
import type { Merged } from './watch-saves.ts'

/**
 * Puts what others changed into the form, after a merge, and notes it for whoever moves the story. An
 * answer of an autosave would leave out rows that others added or took away. False where it cannot be
 * put in: the form goes on showing the revision it showed, and its next save is merged again.
 */
export function useTheirs() {
  const { collectionSlug, docPermissions, getDocPreferences, id } = useDocumentInfo()
  const { dispatchFields, getFields } = useForm()
  const { getFormState } = useServerFunctions()
  const { code: locale } = useLocale()
  const typed = useTyping()
  return async ({ doc, fields }: Merged, sent: FormState): Promise<boolean> => {
    if (!collectionSlug) return false
    if (id) noteMerge(String(id))
    const { state: merged } = await getFormState({
      ...{ collectionSlug, data: doc, docPermissions, locale, ...(id ? { id } : {}) },
      docPreferences: await getDocPreferences(),
      operation: id ? 'update' : 'create',
      renderAllFields: true,
      schemaPath: collectionSlug,
      skipValidation: true,
    })
    const since = performance.now()
    await heard()
    const isTyping = typed.current > since
    const state = merged ? withTheirs({ fields, isTyping, merged, now: getFields(), sent }) : null
    if (state) dispatchFields({ type: 'REPLACE_STATE', state })
    return state !== null
  }
}
