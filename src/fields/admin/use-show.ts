'use client'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import type { Act } from '../../staff/act.ts'

const docSchema = z.looseObject({ _status: z.string().nullish(), updatedAt: z.string() })

const isOutAfter: Partial<Record<Act, boolean>> = { publish: true, unpublish: false, kill: false }

type Doc = z.infer<typeof docSchema>
/** Puts the document into the form; false where it did not. */
type Put = (doc: Doc) => Promise<boolean>

/**
 * Shows the document on the form as it now is, after an act that has made a version of it. Whatever
 * stands in the form is replaced, unless `put` does it otherwise.
 */
export function useShow(): (act: Act, put?: Put) => Promise<void> {
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
  const replace: Put = async (doc) => {
    await reset(doc)
    return true
  }
  return async (act, put = replace) => {
    const doc = await read(address)
    if (!doc || !(await put(doc))) return
    info.updateSavedDocumentData(doc)
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
