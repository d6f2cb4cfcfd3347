'use client'
import { Gutter, SetStepNav, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import '../browser/uploader.css'
import './upload-desk.css'
import { aboutOf, type Common } from './common-values.ts'
import { CommonForm } from './common-form.tsx'
import { formFor, uploaderFor, write } from './going-on.ts'
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
  const [form] = useState(() => formFor(person, { event, session }))
  const [common, setCommon] = useState(form.common)
  const { admin, api } = config.routes
  useEffect(() => {
    write(form, { common, locale })
  }, [common, form, locale])
  useEffect(() => {
    const opening = { endpoint: `${api}/uploads`, scope: person, isThere: isThereIn(api) }
    const showing = uploaderFor(form, opening).then((uploader) => {
      if (!root.current) return () => undefined
      return uploader.show(root.current, {
        language: i18n.language,
        about: () => ({ ...aboutOf(form.common), locale: form.locale }),
        linkOf: (id) => `${admin}/collections/photos/${id}`,
        next: () => ({ href: sheetOf(admin, form.common), text: wordsIn(i18n.language).sheet }),
      })
    })
    return () => {
      void showing.then((remove) => remove())
    }
  }, [admin, api, form, i18n.language, person])
  return (
    <Gutter className="upload-desk">
      <SetStepNav nav={[{ label: words.title }]} />
      <h1>{words.title}</h1>
      <CommonForm common={common} onChange={setCommon} words={words} />
      <div ref={root} />
    </Gutter>
  )
}

/** Whether a photo is still there; one nobody can tell about counts as there. */
function isThereIn(api: string): (id: string) => Promise<boolean> {
  return async (id) => {
    const address = `${api}/photos/${id}?depth=0&draft=true&select[sha256]=true`
    const answer = await fetch(address, { credentials: 'include' }).catch(() => null)
    return answer === null || answer.status !== 404
  }
}
