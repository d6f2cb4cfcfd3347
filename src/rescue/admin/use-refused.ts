'use client'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** Kept words, and what form and document last had in common: of what another tab left, nobody knows. */
export type Found = { rescue: string; base: object | null }

/** The words of this document that were refused, now or before, and are kept. */
export function useRefused() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { api } = config.routes
  const [found, setFound] = useState<Found | null>(null)
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    const where = `where[document][equals]=${id}&where[locale][equals]=${locale}`
    fetch(`${api}/rescues?${where}&limit=1&depth=0&select[title]=true`, {
      credentials: 'include',
      signal: leaving.signal,
    })
      .then(async (answer) => setFound(firstOf(listSchema.parse(await answer.json()).docs)))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [api, id, locale])
  const refused = useCallback((rescue: string, base: object | null) => {
    // Another object each time, so that what is shown is compared anew.
    setFound({ rescue, base })
    setNew(true)
  }, [])
  const seen = useCallback(() => setNew(false), [])
  return { found, isNew, refused, seen, settled: () => setFound(null) }
}

function firstOf([kept]: { id: string }[]): Found | null {
  return kept ? { rescue: kept.id, base: null } : null
}
