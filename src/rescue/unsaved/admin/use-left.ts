import { useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { onceFree, tellsTabs } from '../../../fields/admin/tab-locks.ts'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import { fateOf, type Owner, type Unsaved } from '../unsaved.ts'
import { copiesOf } from './left-copies.ts'
import { putOnShelf } from './shelf.ts'
import { type Left, useBring, usePutIn } from './use-bring.ts'
import { type Keep, nameOf, valuesIn } from './use-copy.ts'

/** Milliseconds in which whoever left a copy may still be saving it. */
const untilLeft = 20_000

type Asked = { keep: Keep; owner: Owner; saves: FormSaves }

/**
 * Finds what an earlier visit of the same person left unsaved of this document, and brings it back.
 * For a new document, or where another tab may be writing it, nothing is done before somebody says so.
 */
export function useLeft({ keep, owner, saves }: Asked) {
  const { getFields } = useForm()
  const [left, setLeft] = useState<Left | null>(null)
  const bring = useBring(keep, saves)
  const putIn = usePutIn()
  const take = useEffectEvent(async (form: string): Promise<void> => {
    const copy = (await copiesOf(owner)).find((each) => each.form === form)
    if (!copy) return
    const isSame = fateOf(copy, valuesIn(getFields())) === 'same'
    if (isSame && tellsTabs()) putOnShelf(nameOf(copy), null)
    if (isSame) return
    const isOffered = copy.document === null || !tellsTabs()
    const news: Left | null = isOffered ? { kind: 'offered', copy } : await bring(copy)
    if (news) setLeft(news)
  })
  const accept = async (copy: Unsaved): Promise<boolean> => {
    const news = await bring(copy)
    if (news?.kind === 'apart') return false
    setLeft(null)
    return true
  }
  const takeOut = async ({ before, copy }: Left & { kind: 'back' }): Promise<boolean> => {
    if (!(await putIn(copy, before))) return false
    keep()
    putOnShelf(nameOf(copy), null)
    setLeft(null)
    return true
  }
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
  return { accept, forget: () => setLeft(null), left, takeOut }
}
