'use client'
import { DefaultEditView, Gutter, useTranslation } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ChecksLine } from '../../articles/admin/checks-line.tsx'
import { shapeOf } from '../beside.ts'
import type { Sided } from '../source.ts'
import { MarkUpToDate } from './mark-up-to-date.tsx'
import { SourceText } from './source-text.tsx'
import { ToFollow } from './to-follow.tsx'
import { useBeside } from './use-beside.ts'
import { useMissing } from './use-missing.ts'
import { useSided } from './use-sided.ts'
import { wordsIn } from './words.ts'
import './side-by-side.css'

type Props = { form: DocumentViewClientProps; sided: Sided | null }

/** The source on one side, read only, and the real form on the other. */
export function SideBySide({ form, sided }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  if (sided === null)
    return (
      <Gutter>
        <p>
          {words.noSource} {words.notYet}
        </p>
      </Gutter>
    )
  return <Sides {...{ form, sided, words }} />
}

type SidesProps = Props & { sided: Sided; words: ReturnType<typeof wordsIn> }

function Sides({ form, sided: opened, words }: SidesProps) {
  const sided = useSided(opened)
  const [placeOfMark, setPlaceOfMark] = useState<HTMLElement | null>(null)
  const source = useRef<HTMLElement>(null)
  const own = useRef<HTMLDivElement>(null)
  const { compared, revision } = sided
  const { rows } = compared
  const shapes = useMemo(
    () => rows.filter(({ after }) => after !== null).map(({ what }) => shapeOf(what)),
    [rows],
  )
  const place = useBeside(source, own, shapes)
  const missing = useMissing()
  return (
    <div className="side-by-side">
      <section
        aria-label={words.sourceOf(sided.revision)}
        className="side-by-side__source"
        ref={source}
        tabIndex={0}
      >
        <SourceText {...{ missing, place, setPlaceOfMark, sided, words }} />
      </section>
      <div className="side-by-side__form" ref={own}>
        <Gutter className="side-by-side__to-follow">
          <ChecksLine />
          <ToFollow />
        </Gutter>
        <DefaultEditView
          {...form}
          BeforeDocumentControls={
            <>
              {form.BeforeDocumentControls}
              {placeOfMark && createPortal(<MarkUpToDate {...{ revision, words }} />, placeOfMark)}
            </>
          }
        />
      </div>
    </div>
  )
}
