'use client'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { watchSaves } from './watch-saves.ts'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string() })) })

/**
 * Notices when a save of the document on the form is refused because a colleague was faster: Payload's
 * form keeps the answer to itself. Its `base` is what the form and the document last had in common;
 * of words that another tab left, nobody here knows it. `sent` are the fields as they went out last.
 */
export function useRefused() {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { api } = config.routes
  const { getFields } = useForm()
  const [found, setFound] = useState<Found | null>(null)
  const [isNew, setNew] = useState(false)
  const form = useRef<string>(undefined)
  const sent = useRef<FormState | null>(null)
  const base = useRef<object | null>(savedDocumentData ?? null)
  useEffect(() => {
    if (!id || !collectionSlug) return
    form.current ??= `${Date.now()}-${Math.random()}`
    return watchSaves(`${api}/${collectionSlug}/${id}`, form.current, {
      sent: () => {
        sent.current = getFields()
      },
      saved: (doc) => {
        base.current = doc
      },
      refused: (rescue) => {
        // Another object each time, so that what is shown is compared anew.
        setFound({ rescue, base: base.current && { ...base.current } })
        setNew(true)
      },
    })
  }, [api, collectionSlug, getFields, id])
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
  return { found, isNew, sent, seen: () => setNew(false), settled: () => setFound(null) }
}

type Found = { rescue: string; base: object | null }

function firstOf([kept]: { id: string }[]): Found | null {
  return kept ? { rescue: kept.id, base: null } : null
}
