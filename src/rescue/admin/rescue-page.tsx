'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { RescuePanel } from './rescue-panel.tsx'
import { wordsIn } from './words.ts'

/** A record of refused words, opened by itself: the same comparison as on the form of its document. */
export function RescuePage() {
  const { data, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  if (!id) return null
  const { admin } = config.routes
  const { document, locale, of } = data ?? {}
  const away = (to: { collection: string; id: string } | null) =>
    router.push(`${admin}/collections/${to ? `${to.collection}/${to.id}` : 'rescues'}`)
  return (
    <div className="rescue-page field-type">
      <RescuePanel
        base={null}
        onCleared={() => away(null)}
        onDone={away}
        rescue={String(id)}
        {...(typeof locale === 'string' ? { locale } : {})}
      />
      {document && (
        <p>
          <a href={`${admin}/collections/${of}/${document}`}>{wordsIn(i18n.language).open}</a>
        </p>
      )}
    </div>
  )
}
