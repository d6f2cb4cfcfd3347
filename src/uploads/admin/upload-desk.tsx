'use client'
import { Gutter, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import '../browser/uploader.css'
import './upload-desk.css'
import { aboutOf, type Common, nothingInCommon } from './common-values.ts'
import { CommonForm } from './common-form.tsx'
import { wordsIn } from './words.ts'

type Props = { event: string; locale: string; person: string; session: string }

/** The contact sheet of what has been uploaded, by event and session where they are known. */
function sheetOf(admin: string, { event, session }: Common): string {
  const of = { ...(event ? { event } : { newest: 'true' }), ...(session ? { session } : {}) }
  return `${admin}/contact-sheet?${new URLSearchParams(of)}`
}

/** What all photos have in common, and below it the uploader that drop links have too. */
export function UploadDesk({ event, locale, person, session }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const root = useRef<HTMLDivElement>(null)
  const [common, setCommon] = useState<Common>({ ...nothingInCommon, event, session })
  const latest = useRef(common)
  const { admin, api } = config.routes
  useEffect(() => {
    latest.current = common
  }, [common])
  useEffect(() => {
    const mounting = import('../browser/uploader.ts')
    const mounted = mounting.then(({ mountUploader }) => {
      if (!root.current) return () => undefined
      return mountUploader(root.current, {
        endpoint: `${api}/uploads`,
        language: i18n.language,
        scope: person,
        about: () => ({ ...aboutOf(latest.current), locale }),
        linkOf: (id) => `${admin}/collections/photos/${id}`,
        isThere: async (id) => {
          const address = `${api}/photos/${id}?depth=0&draft=true&select[sha256]=true`
          const answer = await fetch(address, { credentials: 'include' }).catch(() => null)
          return answer === null || answer.status !== 404
        },
        next: () => ({ href: sheetOf(admin, latest.current), text: wordsIn(i18n.language).sheet }),
      })
    })
    return () => {
      void mounted.then((remove) => remove())
    }
  }, [admin, api, i18n.language, locale, person])
  return (
    <Gutter className="upload-desk">
      <h1>{words.title}</h1>
      <CommonForm common={common} onChange={setCommon} words={words} />
      <div ref={root} />
    </Gutter>
  )
}
