import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { tellRefused } from './use-refused.ts'
import { useTheirs } from './use-theirs.ts'
import { type Saves, watchSaves } from './watch-saves.ts'

type DocumentInfo = ReturnType<typeof useDocumentInfo>

/** The words of the form, and what became of them. */
export type FormSaves = {
  /** Whether the form saves what is written by itself. */
  isAutosave: boolean
  /** The fields as they went out last. */
  sent: { readonly current: FormState | null }
  /** Whether something was written that is neither in the document nor kept on the server. */
  isUnsaved: () => boolean
  /** Saves what is written as a draft now, and says whether it is in the document. */
  save: (how?: { isLast: boolean }) => Promise<boolean>
  /** Comes back once the saves under way are answered. */
  settled: () => Promise<unknown>
}

/**
 * Watches the saves of the document on the form: Payload's form tells nobody that one was refused,
 * nor what is not saved yet. `opener` is who opened it; `onSentAway` hears of a save that is kept
 * nowhere but in the form.
 */
export function useFormSaves(opener: string | null, onSentAway: () => void): FormSaves {
  const { collectionSlug, docConfig, id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { createFormData, getFields } = useForm()
  const bodyOf = useCurrent(createFormData)
  const isModified = useCurrent(useFormModified())
  const sent = useRef<FormState | null>(null)
  const safe = useRef<FormState | null>(null)
  const saves = useRef<Saves | null>(null)
  const form = useRef<string>(undefined)
  const putIn = useTheirs()
  const sentAway = useEffectEvent(onSentAway)
  const merged = useEffectEvent(putIn)
  const { api } = config.routes
  const address = id && collectionSlug ? `${api}/${collectionSlug}/${id}` : null
  useLayoutEffect(() => {
    if (!id || !address) return
    form.current ??= `${Date.now()}-${Math.random()}`
    safe.current = getFields()
    const watched = { address, form: form.current, opener, rescues: `${api}/rescues` }
    saves.current = watchSaves(watched, {
      sent: () => (sent.current = getFields()),
      safe: (fields) => (safe.current = fields),
      refused: (rescue, base) => tellRefused({ base, document: id, rescue }),
      merged: (answer, fields) => merged(answer, fields),
      sentAway: () => sentAway(),
    })
    return saves.current.stop
  }, [address, api, getFields, id, opener])
  useLayoutEffect(() => {
    if (savedDocumentData) saves.current?.opened(savedDocumentData)
  }, [savedDocumentData])
  const isAutosave = savesItself(docConfig)
  return useMemo(() => {
    const isUnsaved = () => isModified.current && printOf(getFields()) !== printOf(safe.current)
    const save = async ({ isLast } = { isLast: false }) => {
      if (!saves.current || !address || !isUnsaved()) return true
      const body = await bodyOf.current({ _status: 'draft' }, {})
      const draft = `depth=0&draft=true&fallback-locale=null${isAutosave ? '&autosave=true' : ''}`
      const answer = await saves.current.send(`${address}?${draft}&locale=${locale}`, {
        ...{ body, credentials: 'include', keepalive: isLast && isSmall(body), method: 'PATCH' },
        headers: isLast ? { 'X-Form-Closes': '1' } : {},
      })
      return answer.ok
    }
    const settled = async () => saves.current?.settled()
    return { isAutosave, isUnsaved, save, sent, settled }
  }, [address, bodyOf, getFields, isAutosave, isModified, locale])
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
