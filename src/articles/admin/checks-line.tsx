'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { sumUp, toneOf } from './checks.tsx'
import { wordsIn } from './checks-words.ts'
import './checks.css'
import { useChecks } from './use-checks.ts'

/** What pre-flight found, in one line above a form that has the rest far below, and the way there. */
export function ChecksLine() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { checks } = useChecks()
  return (
    <p className={`checks-line checks__state checks__state--${toneOf(checks)}`}>
      {words.title}: {sumUp(checks, words)}{' '}
      <Button buttonStyle="secondary" margin={false} onClick={show} size="small" type="button">
        {words.show}
      </Button>
    </p>
  )
}

function show(): void {
  const panel = document.querySelector<HTMLElement>('.checks')
  panel?.scrollIntoView({ block: 'start' })
  panel?.querySelector('button')?.focus({ preventScroll: true })
}
