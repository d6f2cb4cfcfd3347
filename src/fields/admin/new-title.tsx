'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Calls what has no title in this language by its slugline, by its title in another one, or “New
 * article”, where Payload would print its id.
 */
export function NewTitle() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const entity = collectionSlug ? getEntityConfig({ collectionSlug }) : undefined
  const kind = entity ? getTranslation(entity.labels.singular, i18n) : ''
  const unnamed = i18n.language.startsWith('zh') ? `新${kind}` : `New ${kind.toLowerCase()}`
  const { useAsTitle: titleField } = entity?.admin ?? {}
  const isUntitled = Boolean(id && kind && [String(id), unnamed].includes(title))
  const foreign = useForeignTitle(isUntitled, titleField)
  const slugline: unknown = data?.slugline
  const name = (typeof slugline === 'string' && slugline) || foreign || unnamed
  useEffect(() => {
    if (!isUntitled) return
    // Payload sets its own title in an effect of the same moment, which would win.
    const frame = requestAnimationFrame(() => setDocumentTitle(name))
    return () => cancelAnimationFrame(frame)
  }, [isUntitled, name, setDocumentTitle])
  return null
}

/** The first title there is in any language, or nothing. */
function useForeignTitle(isUntitled: boolean, field: string | undefined): string {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const [found, setFound] = useState('')
  const query = `depth=0&draft=true&locale=all&select[${field}]=true`
  const address = `${config.routes.api}/${collectionSlug}/${id}?${query}`
  useEffect(() => {
    if (!isUntitled || !field) return
    fetch(address, { credentials: 'include' })
      .then((answer) => answer.json())
      .then((doc) => setFound(Object.values(doc[field] ?? {}).find(isTitle) ?? ''))
      .catch(() => undefined)
  }, [address, field, isUntitled])
  return found
}

function isTitle(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
