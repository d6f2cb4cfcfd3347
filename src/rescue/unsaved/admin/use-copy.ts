import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormSubmitted,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { FormSaves } from '../../admin/use-form-saves.ts'
import { holdName } from '../../../fields/admin/tab-locks.ts'
import { fieldsBetween, leftOut, type Owner, pick, type Unsaved, type Values } from '../unsaved.ts'
import { openShelf, putOnShelf } from './shelf.ts'
import { useTyped, withUnheard } from './typed-text.ts'

/** Milliseconds after the last key until a copy is made, and within which there is one all the same. */
const [pause, longest] = [300, 1000]

/** Where the copy of a form is kept; the form holds that name as long as it is there. */
export function nameOf({ collection, document, form, locale, user }: Owner & { form: string }) {
  return ['unsaved', user, collection, document ?? '', locale, form].join('/')
}

/** The values of a form, by field. */
export function valuesIn(fields: FormState | null): Values {
  return reduceFieldsToValues(fields ?? {}, true)
}

type End = {
  /** What is written is nothing to keep any more. */
  isOver: () => boolean
  /** So it is, if the form goes away now. */
  isGivenUp: () => boolean
}

/** Keeps a copy now; `instead` is one that was left, whose words are in the form by now. */
export type Keep = (instead?: Unsaved) => void

/**
 * Keeps a copy of what is written and not saved in this browser: a moment after the last key, and
 * when the page goes away. What it returns does so now.
 */
export function useCopy(saves: FormSaves, owner: Owner, { isGivenUp, isOver }: End): Keep {
  const name = nameOf({ ...owner, form: saves.form })
  const put = usePut(name, saves)
  const written = useWritten(saves, owner)
  const keep = useCallback(
    (instead?: Unsaved) => put(isOver() ? 'givenUp' : written(), instead),
    [isOver, put, written],
  )
  useEffect(() => {
    void openShelf().catch(() => undefined)
    const leaving = new AbortController()
    const { signal } = leaving
    holdName(name, signal)
    const onHide = () => document.visibilityState === 'hidden' && keep()
    window.addEventListener('pagehide', () => keep(), { signal })
    document.addEventListener('visibilitychange', onHide, { signal })
    return () => {
      const last = isGivenUp() ? () => put('givenUp') : () => keep()
      last()
      // Saves are under way that take the copy away.
      void saves
        .settled()
        .then(last)
        .finally(() => leaving.abort())
    }
  }, [isGivenUp, keep, name, put, saves])
  return keep
}

/**
 * Puts the copy of a form on the shelf, or takes it away. One that was left stays there until this
 * one has its words, or they are safe.
 */
function usePut(name: string, { underWay }: FormSaves) {
  const isThere = useRef(false)
  const taken = useRef<readonly Unsaved[]>([])
  return useCallback(
    (copy: Unsaved | 'givenUp' | null, instead?: Unsaved) => {
      if (instead) taken.current = [...taken.current, instead]
      const safe = valuesIn(underWay.safe)
      const kept = new Set(copy === null || copy === 'givenUp' ? [] : copy.fields)
      const isDone = ({ fields, sent }: Unsaved) => {
        const others = fields.filter((each) => !kept.has(each))
        return copy === 'givenUp' || leftOut({ fields: others, sent }, safe).length === 0
      }
      const done = taken.current.filter(isDone)
      taken.current = taken.current.filter((each) => !isDone(each))
      const text = copy === null || copy === 'givenUp' ? null : JSON.stringify(copy)
      if (text !== null || isThere.current || done.length > 0)
        putOnShelf(name, text, done.map(nameOf))
      isThere.current = text !== null
    },
    [name, underWay],
  )
}

/** Makes the copy of a form as it is; null when all of it is safe. */
function useWritten(saves: FormSaves, owner: Owner): () => Unsaved | null {
  const { docConfig } = useDocumentInfo()
  const { getFields } = useForm()
  const [isModified, isRefused] = [useFormModified(), useFormSubmitted()]
  const hasWords = useRef(false)
  useLayoutEffect(() => {
    hasWords.current = isModified || isRefused
  }, [isModified, isRefused])
  const typed = useTyped()
  const hasDrafts = Boolean(docConfig?.versions && docConfig.versions.drafts)
  const titled = useConfig().getEntityConfig({ collectionSlug: owner.collection })?.admin.useAsTitle
  const { collection, document, locale, user } = owner
  return useCallback(() => {
    const { form, underWay } = saves
    // Payload's form says a moment later that it was changed.
    const isTyped = typed.current.at > underWay.safeAt
    if (!hasDrafts || !(hasWords.current || isTyped)) return null
    const sent = valuesIn(withUnheard(getFields(), typed.current))
    const [safe, out] = [valuesIn(underWay.safe), underWay.unanswered.map(valuesIn)]
    const fields = [...new Set([sent, ...out].flatMap((each) => fieldsBetween(safe, each)))]
    if (fields.length === 0) return null
    const shown = typeof sent.rev === 'number' ? sent.rev : null
    const { base, rev } = saves.under(shown)
    const title = titled ? sent[titled] : null
    return {
      ...{ collection, document, fields, form, locale, user },
      title: typeof title === 'string' ? title : null,
      at: Date.now(),
      base: base && { ...base },
      rev: rev ?? shown,
      sent: { ...sent },
      underWay: out.map((each) => ({ ...pick(each, fields) })),
    }
  }, [collection, document, getFields, hasDrafts, locale, saves, titled, typed, user])
}

/** Hears of every change of the form, and lets it be copied a moment later. */
export function Copying({ keep, saves }: { keep: Keep; saves: FormSaves }) {
  const [fields] = useAllFormFields()
  const soon = useMemo(() => soonAfter(() => keep()), [keep])
  useTyped(soon.call)
  useEffect(() => saves.underWay.onMoved(soon.call), [saves, soon])
  useEffect(() => soon.heard(fields), [fields, soon])
  useEffect(() => soon.stop, [soon])
  return null
}

function soonAfter(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const done = () => {
    since = null
    act()
  }
  const call = () => {
    clearTimeout(timer)
    since ??= performance.now()
    timer = setTimeout(done, Math.max(0, Math.min(pause, since + longest - performance.now())))
  }
  let known: FormState | null = null
  const heard = (fields: FormState) => {
    if (known !== fields) call()
    known = fields
  }
  return { call, heard, stop: () => clearTimeout(timer) }
}
