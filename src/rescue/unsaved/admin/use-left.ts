import { useAuth, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { onceFree } from '../../../photos/sheet/admin/tab-locks.ts'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import { tellRefused } from '../../admin/use-refused.ts'
import { useTheirs } from '../../admin/use-theirs.ts'
import {
  fairBase,
  fateOf,
  leftOut,
  type Owner,
  pick,
  type Unsaved,
  type Values,
} from '../unsaved.ts'
import { handOver } from './hand-over.ts'
import { copiesOf } from './left-copies.ts'
import { putOnShelf } from './shelf.ts'
import { nameOf, valuesIn } from './use-copy.ts'

/** Milliseconds in which whoever left a copy may still be saving it. */
const untilLeft = 20_000

/**
 * What the form says of a copy that was left: its words are `back` in the form, are `offered` for a
 * new document, or are `apart`, because they could neither be put in nor handed to the server.
 */
export type Left =
  { kind: 'back'; copy: Unsaved; before: Values } | { kind: 'offered' | 'apart'; copy: Unsaved }

type Asked = { keep: () => void; owner: Owner; saves: FormSaves }

/**
 * Finds what an earlier visit of the same person left unsaved of this document. Where nobody has
 * saved since, it is put back into the form; otherwise the server keeps it as a refused save.
 */
export function useLeft({ keep, owner, saves }: Asked) {
  const { config } = useConfig()
  const { getFields } = useForm()
  const { savedDocumentData } = useDocumentInfo()
  const mayWrite = useMayWrite()
  const [left, setLeft] = useState<Left | null>(null)
  const putIn = usePutIn(keep)
  const hand = async (copy: Unsaved): Promise<void> => {
    const { document } = copy
    if (document === null) return
    const base = fairBase(copy, valuesIn(getFields()), { ...savedDocumentData })
    const handed = await handOver(saves.beside, config.routes.api, copy)
    if (handed.kind === 'failed') return setLeft({ kind: 'apart', copy })
    putOnShelf(nameOf(copy), null)
    if (handed.kind === 'kept') tellRefused({ base, document, rescue: handed.rescue })
    if (handed.kind === 'saved' && !saves.isUnsaved()) window.location.reload()
  }
  const take = useEffectEvent(async (form: string): Promise<void> => {
    const copy = (await copiesOf(owner)).find((each) => each.form === form)
    if (!copy) return
    const before = valuesIn(getFields())
    const fate = fateOf(copy, before)
    if (fate === 'same') return putOnShelf(nameOf(copy), null)
    if (copy.document === null) return setLeft({ kind: 'offered', copy })
    if (fate === 'overtaken' || !mayWrite) return hand(copy)
    if (await putIn(copy, copy.sent)) return setLeft({ kind: 'back', copy, before })
    // Somebody is typing there already: that is saved, and what was left is compared with it.
    if (saves.isAutosave && (await saves.save())) return hand(copy)
  })
  const { collection, document, locale, user } = owner
  const own = saves.form
  useEffect(() => {
    const leaving = new AbortController()
    const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(untilLeft)])
    let last = Promise.resolve()
    const look = async () => {
      const copies = await copiesOf({ collection, document, locale, user })
      for (const copy of copies.filter(({ form }) => form !== own))
        onceFree(nameOf(copy), signal, () => {
          last = last.then(() => take(copy.form)).catch(() => undefined)
        })
    }
    void look()
    return () => leaving.abort()
  }, [collection, document, locale, own, user])
  return { forget: () => setLeft(null), left, putIn }
}

/** Whether whoever has opened the form may write in it as things stand. */
function useMayWrite(): boolean {
  const { currentEditor, documentIsLocked, hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  const editor = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const isTheirs = Boolean(documentIsLocked && editor && user) && editor !== user?.id
  return hasSavePermission === true && !isTheirs
}

/** Puts the fields of a copy into the form, as they were `sent` or were before; false where it cannot. */
function usePutIn(keep: () => void) {
  const { savedDocumentData } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const put = useTheirs()
  return async (copy: Unsaved, words: Values): Promise<boolean> => {
    const before = getFields()
    const shown = valuesIn(before)
    const fields = leftOut({ fields: copy.fields, sent: words }, shown)
    const standing = pick(shown, ['rev', 'updatedAt'])
    const doc = { ...(savedDocumentData ?? shown), ...standing, ...pick(words, fields) }
    if (!(await put({ doc, fields }, before))) return false
    setModified(true)
    // The form has them once it is drawn.
    await new Promise((drawn) => setTimeout(drawn, 50))
    keep()
    putOnShelf(nameOf(copy), null)
    return true
  }
}
