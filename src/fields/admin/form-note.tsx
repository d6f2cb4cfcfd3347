'use client'
import { Banner } from '@payloadcms/ui'
import type { ComponentProps, ReactNode } from 'react'
import './form-note.css'

type Props = {
  head: ReactNode
  text: string | null
  type: ComponentProps<typeof Banner>['type']
}

/** What whoever opens a form has to know before anything else. */
export function FormNote({ head, text, type }: Props) {
  return (
    <div className="form-note" role="status">
      <Banner type={type}>
        <strong>{head}</strong>
        {text && <p>{text}</p>}
      </Banner>
    </div>
  )
}
