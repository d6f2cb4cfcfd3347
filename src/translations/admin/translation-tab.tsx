'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { TabLink } from '../../fields/admin/tab-link.tsx'
import { wordsIn } from './words.ts'

/** The way to the source beside the form, on translations only. */
export function TranslationTab() {
  const { config } = useConfig()
  const { id, initialData, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { translationOf } = savedDocumentData ?? initialData ?? {}
  if (!id || !translationOf) return null
  const href = `${config.routes.admin}/collections/articles/${id}/translation`
  return <TabLink href={href}>{wordsIn(i18n.language).tab}</TabLink>
}
