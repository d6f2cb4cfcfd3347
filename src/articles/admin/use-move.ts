'use client'
import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { useShow } from '../../fields/admin/use-show.ts'
import { revisionMadeBy, watchMerges } from '../../rescue/merges.ts'
import type { KillReason } from '../../wire/kill-reasons.ts'
import type { Act } from '../transitions.ts'
import { barWords } from './bar-words.ts'
import { type Findings, findingsAmong, findingsIn, noFindings } from './findings.ts'

export type Sent = {
  act: Act
  assignee?: string
  reason?: string
  killReason?: KillReason
  acknowledged?: boolean
  override?: { reason: string }
}

/** Waits so long for an autosave under way, in milliseconds, and looks so often. */
const patience = 8000
const glance = 100
/**
 * Milliseconds after which at most the editor of a body tells the form what was typed: it waits until
 * the browser is idle.
 */
const lag = 500

/** Where the story is asked for, and in which language. */
function usePlace() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const address = `${config.routes.api}/articles/${id}`
  const query = new URLSearchParams({
    depth: '0',
    'fallback-locale': 'null',
    locale,
    draft: 'true',
  })
  return { address, draft: `${address}?${query}`, language: i18n.language }
}

/**
 * Saves what is typed. Gives the revision whose words stand in the form then; null when they could
 * not be saved, which the form says by itself.
 */
export function useSaveWords(): () => Promise<number | null> {
  const { draft } = usePlace()
  const { submit } = useForm()
  const now = useLatest()
  return async () => {
    await untilTyped()
    await now.quiet()
    const rev = now.rev()
    if (!now.isModified()) return rev
    const saved = await submit({
      action: draft,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return saved?.res?.ok ? revisionMadeBy(saved.res) : null
  }
}

/**
 * The same before a story moves. Null, too, where what a colleague changed came into the form since:
 * nobody approves or publishes words they have not seen.
 */
export function useSaveSeen(): () => Promise<number | null> {
  const { id } = useDocumentInfo()
  const { language } = usePlace()
  const saveWords = useSaveWords()
  return async () => {
    const isMerged = watchMerges(String(id))
    const rev = await saveWords()
    if (!isMerged()) return rev
    toast.warning(barWords(language).changed)
    return null
  }
}

/** What pre-flight says about the words that are saved; nothing where it does not answer: the move asks again. */
export function useCheck(): () => Promise<Findings> {
  const { address, language } = usePlace()
  return async () => {
    const answer = await ask(`${address}/pre-flight`, language)
    return answer?.ok ? findingsIn(answer.body) : noFindings
  }
}

/** Moves the story and shows it as it then is. Gives whether it was done, or what to look at first. */
export function useMove(): (sent: Sent, rev: number | null) => Promise<boolean | Findings> {
  const { address, language } = usePlace()
  const show = useShow()
  return async (sent, rev) => {
    const body = { ...sent, ...(rev === null ? {} : { rev }) }
    const answer = await ask(`${address}/move`, language, body)
    if (answer?.ok) {
      await show(sent.act)
      return true
    }
    const fault = faultSchema.safeParse(answer?.body).data?.errors[0]
    if (fault?.data?.findings) return findingsAmong(fault.data.findings)
    toast.error(fault?.message ?? barWords(language).unreached)
    return false
  }
}

const faultSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ findings: z.unknown().optional() }).nullish(),
    }),
  ),
})

async function ask(address: string, language: string, body?: object) {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })
    const said: unknown = await answer.json()
    return { ok: answer.ok, body: said }
  } catch {
    return null
  }
}

/** Once for the editor to tell the form, and once for the form to show that. */
async function untilTyped(): Promise<void> {
  await untilIdle()
  await untilIdle()
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none.
    if (!('requestIdleCallback' in window)) setTimeout(resolve, lag / 4)
    else requestIdleCallback(() => resolve(), { timeout: lag })
  })
}

/** The form as it is at this moment, not as it was when a button was pressed. */
function useLatest() {
  const rev = useFormFields(([fields]) => fields.rev?.value)
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const latest = useRef({ rev, isModified, isSaving })
  useEffect(() => {
    latest.current = { rev, isModified, isSaving }
  })
  return {
    rev: () => Number(latest.current.rev ?? 0),
    isModified: () => latest.current.isModified,
    quiet: async () => {
      const until = Date.now() + patience
      while (latest.current.isSaving && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, glance))
    },
  }
}
