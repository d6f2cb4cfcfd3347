'use client'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** Kept words, and what form and document last had in common: of what another tab left, nobody knows. */
export type Found = { rescue: string; base: object | null }

type Refused = Found & { document: number | string }

const listeners = new Set<(refused: Refused) => void>()

/** What nobody has looked at yet. */
let news: Refused | null = null

/**
 * Tells the form of a document that words of it were refused. It may be another one than sent them:
 * Payload draws a form anew when a colleague takes over.
 */
export function tellRefused(refused: Refused): void {
  news = refused
  for (const listener of listeners) listener(refused)
}

/** The words of this document that were refused, now or before, and are kept. */
export function useRefused() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { api } = config.routes
  const [found, setFound] = useState<Found | null>(null)
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    setFound(null)
    if (!id) return
    const leaving = new AbortController()
    const where = `where[document][equals]=${id}&where[locale][equals]=${locale}`
    fetch(`${api}/rescues?${where}&limit=1&depth=0&select[title]=true`, {
      credentials: 'include',
      signal: leaving.signal,
    })
      .then(async (answer) => firstOf(listSchema.parse(await answer.json()).docs))
      .then((kept) => setFound((told) => told ?? kept))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [api, id, locale])
  useEffect(() => {
    const hear = ({ base, document, rescue }: Refused) => {
      if (document !== id) return
      // Another object each time, so that what is shown is compared anew.
      setFound({ rescue, base })
      setNew(true)
    }
    listeners.add(hear)
    if (news) hear(news)
    return () => void listeners.delete(hear)
  }, [id])
  const seen = () => {
    news = null
    setNew(false)
  }
  return { found, isNew, seen, settled: () => setFound(null) }
}

function firstOf([kept]: { id: string }[]): Found | null {
  return kept ? { rescue: kept.id, base: null } : null
}
