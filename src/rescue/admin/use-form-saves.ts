import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { UnderWay } from '../under-way.ts'
import { fieldsBetween } from '../unsaved/unsaved.ts'
import { tellRefused } from './use-refused.ts'
import { useTheirs } from './use-theirs.ts'
import { type Creating, watchCreate } from './watch-create.ts'
import type { Sent } from './watch-fetch.ts'
import { type Saves, watchSaves } from './watch-saves.ts'

type DocumentInfo = ReturnType<typeof useDocumentInfo>

/** The words of the form, and what became of them. */
export type FormSaves = Pick<Saves, 'beside' | 'settled' | 'under'> & {
  /** Whether the form saves what is written by itself. */
  isAutosave: boolean
  /** What the form is called, in its saves and where it keeps copies. */
  form: string
  underWay: UnderWay
  /** Whether something was written that is neither in the document nor kept on the server. */
  isUnsaved: () => boolean
  /** Saves what is written as a draft now, and says whether it is in the document. */
  save: (how?: { isLast: boolean }) => Promise<boolean>
}

/**
 * Watches the saves of the document on the form: Payload's form tells nobody that one was refused,
 * nor what is not saved yet. `opener` is who opened it; `onSentAway` hears of a save that is kept
 * nowhere but in the form.
 */
export function useFormSaves(opener: string | null, onSentAway: () => void): FormSaves {
  const { collectionSlug, docConfig, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { createFormData, getFields } = useForm()
  const bodyOf = useCurrent(createFormData)
  const isModified = useCurrent(useFormModified())
  const [form] = useState(() => `${Date.now()}-${Math.random()}`)
  const [underWay] = useState(() => new UnderWay())
  const saving = useRef<Promise<unknown>>(undefined)
  const { api } = config.routes
  const address = id && collectionSlug ? `${api}/${collectionSlug}/${id}` : null
  const saves = useWatched(
    { address, form, opener, rescues: `${api}/rescues` },
    { isModified, underWay },
    onSentAway,
  )
  const creating = useCreating(id || !collectionSlug ? null : `${api}/${collectionSlug}`, underWay)
  const isAutosave = savesItself(docConfig)
  return useMemo(() => {
    const isUnsaved = () => isModified.current && printOf(getFields()) !== printOf(underWay.safe)
    const send = async (isLast: boolean) => {
      if (!saves.current || !address || !isUnsaved()) return true
      const body = await bodyOf.current({ _status: 'draft' }, {})
      const draft = `depth=0&draft=true&fallback-locale=null${isAutosave ? '&autosave=true' : ''}`
      const answer = await saves.current.send(`${address}?${draft}&locale=${locale}`, {
        ...{ body, credentials: 'include', keepalive: isLast && isSmall(body), method: 'PATCH' },
        headers: isLast ? { 'X-Form-Closes': '1' } : {},
      })
      return answer.ok
    }
    const save = ({ isLast } = { isLast: false }) => {
      const sending = send(isLast)
      saving.current = sending
      return sending
    }
    const settled = () =>
      Promise.allSettled([saving.current, saves.current?.settled(), creating.current?.settled()])
    const beside: typeof fetch = (to, init) => (saves.current?.beside ?? fetch)(to, init)
    const under: Saves['under'] = (rev) => saves.current?.under(rev) ?? { base: null, rev: null }
    return { beside, form, isAutosave, isUnsaved, save, settled, under, underWay }
  }, [address, bodyOf, creating, form, getFields, isAutosave, isModified, locale, saves, underWay])
}

type Watch = Omit<Parameters<typeof watchSaves>[0], 'address'> & { address: string | null }

function useWatched(
  { address, form, opener, rescues }: Watch,
  { isModified, underWay }: { isModified: { readonly current: boolean }; underWay: UnderWay },
  onSentAway: () => void,
): RefObject<Saves | null> {
  const { id, savedDocumentData } = useDocumentInfo()
  const { getFields } = useForm()
  const saves = useRef<Saves | null>(null)
  const sentAway = useEffectEvent(onSentAway)
  const merged = useEffectEvent(useTheirs())
  useLayoutEffect(() => {
    underWay.begun(getFields(), performance.now())
    if (!id || !address) return
    saves.current = watchSaves(
      { address, form, opener, rescues },
      {
        sent: () => underWay.sent(getFields(), performance.now()),
        safe: (fields) => underWay.arrived(fields),
        refused: (rescue, base) => tellRefused({ base, document: id, rescue }),
        merged: (answer, fields) => merged(answer, fields),
        sentAway: () => sentAway(),
      },
    )
    return saves.current.stop
  }, [address, form, getFields, id, opener, rescues, underWay])
  useLayoutEffect(() => {
    if (!savedDocumentData || !saves.current?.opened(savedDocumentData)) return
    // What others did is on the form by now; what is written there meanwhile is not safe.
    if (isModified.current || underWay.unanswered.length > 0) return
    underWay.begun(getFields(), performance.now())
  }, [getFields, isModified, savedDocumentData, underWay])
  return saves
}

/** Hears of the first save of the document on the form, at the address of its collection. */
function useCreating(address: string | null, underWay: UnderWay): RefObject<Creating | null> {
  const { getFields } = useForm()
  const creating = useRef<Creating | null>(null)
  useLayoutEffect(() => {
    if (!address) return
    const created = (sent: Sent) => {
      const [fields, at] = [getFields(), performance.now()]
      const isOwn = fieldsBetween(sent, reduceFieldsToValues(fields, true)).length === 0
      return isOwn ? () => underWay.begun(fields, at) : null
    }
    creating.current = watchCreate(address, { created })
    return creating.current.stop
  }, [address, getFields, underWay])
  return creating
}

/** Whether a form saves what is written by itself. */
function savesItself(config: DocumentInfo['docConfig']): boolean {
  const drafts = config?.versions ? config.versions.drafts : false
  return Boolean(drafts && drafts.autosave)
}

/** The newest value, for whoever asks for it later. */
function useCurrent<Value>(value: Value): { readonly current: Value } {
  const ref = useRef(value)
  useLayoutEffect(() => {
    ref.current = value
  }, [value])
  return ref
}

/** What every save changes is nothing that was written. */
function printOf(fields: FormState | null): string {
  const { rev: _, updatedAt: __, ...values } = reduceFieldsToValues(fields ?? {}, true)
  return JSON.stringify(values)
}

/** Browsers send 64 KiB at most for a page that is gone. */
function isSmall(body: FormData): boolean {
  const words = body.get('_payload')
  return typeof words === 'string' && new Blob([words]).size < 60_000
}
