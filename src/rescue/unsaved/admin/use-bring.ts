import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import { useHeldByOther } from '../../admin/use-held-by-other.ts'
import { tellRefused } from '../../admin/use-refused.ts'
import { useTheirs } from '../../admin/use-theirs.ts'
import { fairBase, fateOf, leftOut, pick, type Unsaved, type Values } from '../unsaved.ts'
import { handOver } from './hand-over.ts'
import { putOnShelf } from './shelf.ts'
import { type Keep, nameOf, valuesIn } from './use-copy.ts'

/**
 * What the form says of a copy that was left: its words are `back` in the form; are `offered`, for a
 * new document or where another tab may be writing them; or are `apart`, because they could neither
 * be put in nor handed to the server.
 */
export type Left =
  { kind: 'back'; copy: Unsaved; before: Values } | { kind: 'offered' | 'apart'; copy: Unsaved }

/**
 * Brings a copy back: into the form where nobody has saved since, and otherwise to the server, which
 * keeps it as a refused save. Null where there is nothing to say of it.
 */
export function useBring(keep: Keep, saves: FormSaves): (copy: Unsaved) => Promise<Left | null> {
  const { getFields } = useForm()
  const mayWrite = useMayWrite()
  const putIn = usePutIn()
  const hand = useHand(saves)
  return async (copy) => {
    const before = valuesIn(getFields())
    const mayPutIn = copy.document === null || (mayWrite && fateOf(copy, before) !== 'overtaken')
    if (mayPutIn && (await putIn(copy, copy.sent))) {
      keep(copy)
      return { kind: 'back', copy, before }
    }
    // Somebody is typing there already: that is saved, and what was left is compared with it.
    const isCompared = !mayPutIn || (saves.isAutosave && (await saves.save().catch(() => false)))
    return isCompared && (await hand(copy)) ? null : { kind: 'apart', copy }
  }
}

/** Whether whoever has opened the form may write in it as things stand. */
function useMayWrite(): boolean {
  const { hasSavePermission } = useDocumentInfo()
  return !useHeldByOther() && hasSavePermission === true
}

/** Hands a copy to the server, to be compared; false where the server does not have its words then. */
function useHand(saves: FormSaves) {
  const { config } = useConfig()
  const { savedDocumentData } = useDocumentInfo()
  const { getFields } = useForm()
  return async (copy: Unsaved): Promise<boolean> => {
    const { document } = copy
    if (document === null) return false
    const base = fairBase(copy, valuesIn(getFields()), { ...savedDocumentData })
    const handed = await handOver(saves.beside, config.routes.api, copy)
    if (handed.kind === 'failed') return false
    putOnShelf(nameOf(copy), null)
    if (handed.kind === 'kept') tellRefused({ base, document, rescue: handed.rescue })
    if (handed.kind === 'saved' && !saves.isUnsaved()) window.location.reload()
    return true
  }
}

/** Puts the fields of a copy into the form, as they were `sent` or were before; false where it cannot. */
export function usePutIn() {
  const { savedDocumentData } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const put = useTheirs()
  return async (copy: Unsaved, words: Values): Promise<boolean> => {
    const before = getFields()
    const shown = valuesIn(before)
    const fields = leftOut({ fields: copy.fields, sent: words }, shown)
    const standing = pick(shown, ['rev', 'updatedAt'])
    const doc = { ...(savedDocumentData ?? shown), ...standing, ...pick(words, fields) }
    const isIn = await put({ doc, fields }, before).catch(() => false)
    if (!isIn) return false
    setModified(true)
    // The form has them once it is drawn.
    await new Promise((drawn) => setTimeout(drawn, 50))
    return true
  }
}
