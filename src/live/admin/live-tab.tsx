'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { TabLink } from '../../fields/admin/tab-link.tsx'
import { wordsIn } from './words.ts'

/** The way to the composer, on live blogs only. */
export function LiveTab() {
  const { config } = useConfig()
  const { id, initialData, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { storyType } = savedDocumentData ?? initialData ?? {}
  if (!id || storyType !== 'liveBlog') return null
  const href = `${config.routes.admin}/collections/articles/${id}/live`
  return <TabLink href={href}>{wordsIn(i18n.language).title}</TabLink>
}
