'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
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

/** The first title there is in another language, where titles are written in several. */
function useForeignTitle(isUntitled: boolean, field: string | undefined): string {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [found, setFound] = useState('')
  const query = `depth=0&draft=true&locale=all&select[${field}]=true`
  const address = `${config.routes.api}/${collectionSlug}/${id}?${query}`
  useEffect(() => {
    setFound('')
    if (!isUntitled || !field) return
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => answer.json())
      .then((doc) => setFound(titleBeside(locale, doc[field])))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address, field, isUntitled, locale])
  return found
}

function titleBeside(locale: string, titles: unknown): string {
  const all = typeof titles === 'object' && titles !== null ? Object.entries(titles) : []
  const others: unknown[] = all.flatMap(([language, title]) => (language === locale ? [] : [title]))
  const [first] = others.filter((title) => typeof title === 'string' && title !== '')
  return typeof first === 'string' ? first : ''
}
