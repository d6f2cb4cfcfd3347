'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { TabLink } from '../../fields/admin/tab-link.tsx'
import { wordsIn } from './words.ts'

/** The way to the history of a saved article. */
export function HistoryTab() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (!id) return null
  const href = `${config.routes.admin}/collections/articles/${id}/history`
  return <TabLink href={href}>{wordsIn(i18n.language).tab}</TabLink>
}
