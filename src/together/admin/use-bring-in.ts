import { useForm, useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui'
import { useShow } from '../../fields/admin/use-show.ts'
import { useTheirs } from '../../rescue/admin/use-theirs.ts'
import type { Act } from '../../staff/act.ts'

/**
 * Puts the document as it now is into the form. Where somebody types before it is there, or `isBusy`
 * says that they are about to, the form stays as it is.
 */
export function useBringIn() {
  const { getFields } = useForm()
  const [isSaving, isSubmitting] = [useFormBackgroundProcessing(), useFormProcessing()]
  const [putIn, show] = [useTheirs(), useShow()]
  return async (act: Act = 'edit', isBusy = () => false) => {
    if (isSaving || isSubmitting) return
    const sent = getFields()
    await show(act, async (doc) => {
      if (isBusy()) return false
      const names = [...Object.keys(doc), ...Object.keys(sent).map(topOf)]
      return putIn({ doc, fields: [...new Set(names)] }, sent)
    })
  }
}

const topOf = (path: string): string => path.split('.')[0] ?? path
