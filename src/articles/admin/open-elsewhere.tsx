'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { wordsIn } from './checks-words.ts'
import type { Told } from './use-checks.ts'

/** Leads to the photo or document in which a finding is mended, beside the story. */
export function OpenElsewhere({ about }: Pick<Told, 'about'>) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  if (about === undefined) return null
  const path = `/collections/${about.collection}/${about.id}` as const
  return (
    <a
      href={formatAdminURL({ adminRoute: config.routes.admin, path })}
      rel="noreferrer"
      target="_blank"
    >
      {about.collection === 'photos' ? words.openPhoto : words.open}
    </a>
  )
}
