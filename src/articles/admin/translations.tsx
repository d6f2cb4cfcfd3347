'use client'
import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { barWords } from './bar-words.ts'

const listSchema = z.object({
  docs: z.array(z.object({ id: z.string(), headline: z.string().nullish(), language: z.string() })),
})

type Sisters = z.output<typeof listSchema>['docs']

/** The published sisters of a story in other languages, by their headlines. */
export function Translations() {
  const { i18n } = useTranslation()
  const sisters = useSisters()
  if (sisters.length === 0) return null
  return (
    <>
      <p>{barWords(i18n.language).translations}</p>
      <ul>
        {sisters.map(({ headline, id, language }) => (
          <li key={id} lang={language}>
            {headline}
          </li>
        ))}
      </ul>
    </>
  )
}

function useSisters(): Sisters {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const group = useFormFields(([fields]) => fields.translationGroup?.value)
  const [sisters, setSisters] = useState<Sisters>([])
  useEffect(() => {
    if (typeof group !== 'string') return
    const query = new URLSearchParams({
      'where[and][0][translationGroup][equals]': group,
      'where[and][1][_status][equals]': 'published',
      'where[and][2][id][not_equals]': String(id),
      'select[headline]': 'true',
      'select[language]': 'true',
      depth: '0',
      limit: '20',
    })
    fetch(`${config.routes.api}/articles?${query}`, { credentials: 'include' })
      .then((answer) => answer.json())
      .then((said) => setSisters(listSchema.safeParse(said).data?.docs ?? []))
      .catch(() => undefined)
  }, [config.routes.api, group, id])
  return sisters
}
