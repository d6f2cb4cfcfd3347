'use client'
import { DefaultEditView, Gutter, useTranslation } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import type { Compared } from '../behind.ts'
import { SourceText } from './source-text.tsx'
import { wordsIn } from './words.ts'
import './translations.css'

export type Sided = {
  compared: Compared
  language: string
  revision: number
  /** What it is compared with; null when nobody said what was translated. */
  since: number | null
}

type Props = { form: DocumentViewClientProps; sided: Sided | null }

/** The source on one side, read only, and the real form on the other. */
export function SideBySide({ form, sided }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const source = useRef<HTMLElement>(null)
  useScrolledAlong(source)
  if (sided === null)
    return (
      <Gutter>
        <p>
          {words.noSource} {words.notYet}
        </p>
      </Gutter>
    )
  return (
    <div className="side-by-side">
      <section
        aria-label={words.sourceOf(sided.revision)}
        className="side-by-side__source"
        ref={source}
        tabIndex={0}
      >
        <SourceText sided={sided} words={words} />
      </section>
      <div className="side-by-side__form">
        <DefaultEditView {...form} />
      </div>
    </div>
  )
}

/** The source goes along as far as the form is scrolled: at its end where the form is. */
function useScrolledAlong(source: { current: HTMLElement | null }): void {
  useEffect(() => {
    const along = (): void => {
      const page = document.documentElement
      const whole = page.scrollHeight - window.innerHeight
      const column = source.current
      if (!column || whole <= 0) return
      const most = column.scrollHeight - column.clientHeight
      column.scrollTop = most * (window.scrollY / whole)
    }
    window.addEventListener('scroll', along, { passive: true })
    return () => window.removeEventListener('scroll', along)
  }, [source])
}
