'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Calls what has no title yet by its slugline, or “New article”, where Payload would print its id. */
export function NewTitle() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const labels = collectionSlug ? getEntityConfig({ collectionSlug })?.labels : undefined
  const kind = labels ? getTranslation(labels.singular, i18n) : ''
  const slugline: unknown = data?.slugline
  const unnamed = i18n.language.startsWith('zh') ? `新${kind}` : `New ${kind.toLowerCase()}`
  const name = typeof slugline === 'string' && slugline !== '' ? slugline : unnamed
  useEffect(() => {
    if (!id || !kind || title !== String(id)) return
    // Payload sets its own title in an effect of the same moment, which would win.
    const frame = requestAnimationFrame(() => setDocumentTitle(name))
    return () => cancelAnimationFrame(frame)
  }, [id, kind, name, setDocumentTitle, title])
  return null
}
