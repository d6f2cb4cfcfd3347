'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Calls a document that has no title yet “New article”, where Payload would print its id. */
export function NewTitle() {
  const { collectionSlug, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const labels = collectionSlug ? getEntityConfig({ collectionSlug })?.labels : undefined
  const kind = labels ? getTranslation(labels.singular, i18n) : ''
  const name = i18n.language.startsWith('zh') ? `新${kind}` : `New ${kind.toLowerCase()}`
  useEffect(() => {
    if (!id || !kind || title !== String(id)) return
    // Payload sets its own title in an effect of the same moment, which would win.
    const frame = requestAnimationFrame(() => setDocumentTitle(name))
    return () => cancelAnimationFrame(frame)
  }, [id, kind, name, setDocumentTitle, title])
  return null
}
