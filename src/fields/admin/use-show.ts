'use client'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import type { Act } from '../../staff/act.ts'

const docSchema = z.looseObject({ _status: z.string().nullish(), updatedAt: z.string() })

const isOutAfter: Partial<Record<Act, boolean>> = { publish: true, unpublish: false, kill: false }

/** Shows the document on the form as it now is, after an act that has made a version of it. */
export function useShow(): (act: Act) => Promise<void> {
  const info = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { reset } = useForm()
  // The save before the act may have counted a version, too.
  const count = useRef(info.incrementVersionCount)
  useEffect(() => {
    count.current = info.incrementVersionCount
  })
  const query = `depth=0&draft=true&fallback-locale=null&locale=${locale}`
  const address = `${config.routes.api}/${info.collectionSlug}/${info.id}?${query}`
  return async (act) => {
    const doc = await read(address)
    if (!doc) return
    await reset(doc)
    const isOut = isOutAfter[act] ?? info.hasPublishedDoc
    info.setHasPublishedDoc(isOut)
    info.setUnpublishedVersionCount(isOut && doc._status === 'draft' ? 1 : 0)
    info.setMostRecentVersionIsAutosaved(false)
    info.setLastUpdateTime(Date.parse(doc.updatedAt))
    count.current()
  }
}

async function read(address: string) {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return docSchema.safeParse(await answer.json()).data ?? null
  } catch {
    return null
  }
}
