'use client'
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { type Answer, publishInParts } from './publish-in-parts.ts'
import type { Words } from './words.ts'

const faultSchema = z.object({ id: z.string(), message: z.string() })
const answerSchema = z.object({
  docs: z.array(z.object({ id: z.string() })).default([]),
  errors: z.array(faultSchema).default([]),
})

/** Publishes photos in their newest drafts, those that are ready, and keeps why others are not. */
export function usePublishing(onPublished: (ids: string[]) => void, words: Words) {
  const { api } = useConfig().config.routes
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const [faults, setFaults] = useState<Answer['errors']>([])
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const send = (part: string[]): Promise<Answer | null> => {
    const query = `where[id][in]=${part.join()}&draft=true&depth=0&limit=${part.length}&locale=${locale}`
    return fetch(`${api}/photos?${query}`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ _status: 'published' }),
    })
      .then(async (res) => answerSchema.parse(await res.json()))
      .catch(() => null)
  }
  const publish = async (ids: readonly string[]): Promise<void> => {
    setBusy(true)
    setFaults([])
    const { docs, errors, isWhole } = await publishInParts(ids, send)
    setBusy(false)
    setSaid(isWhole ? words.published(docs.length) : words.failed)
    setFaults(errors)
    if (docs.length > 0 || isWhole) onPublished(docs.map(({ id }) => id))
  }
  return { faults, isBusy, publish, said }
}
