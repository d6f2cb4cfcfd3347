'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { ask } from '../../fields/admin/use-answer.ts'
import { finding } from './findings.ts'

const told = finding.extend({ instead: z.string().optional(), words: z.string().optional() })
const findings = z.array(told)
const answerSchema = z.object({ errors: findings, warnings: findings, advice: findings })

/** A finding with what stands in the text, and what to write there. */
export type Told = z.output<typeof told>
export type Answer = z.output<typeof answerSchema>

/** What the server says about the newest draft. */
export type Checks =
  { kind: 'unsaved' | 'checking' | 'failed' } | { kind: 'answered'; answer: Answer }

/** Tells whatever shows what pre-flight says to ask anew. */
const askAnew = 'pre-flight-again'

/**
 * Asks after each save, when somebody comes back from mending a photo, and when `again` is called
 * anywhere on the form; never while typing.
 */
export function useChecks(): { checks: Checks; again: () => void } {
  const { id, lastUpdateTime: saved } = useDocumentInfo()
  const { config } = useConfig()
  const [checks, setChecks] = useState<Checks>({ kind: id ? 'checking' : 'unsaved' })
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    const renew = () => setAsked((count) => count + 1)
    const leaving = new AbortController()
    for (const sign of ['focus', askAnew])
      window.addEventListener(sign, renew, { signal: leaving.signal })
    return () => leaving.abort()
  }, [])
  useEffect(() => {
    if (!id) return
    let isHere = true
    const address = `${config.routes.api}/articles/${id}/pre-flight?since=${saved}&asked=${asked}`
    ask(address)
      .then((said): Checks => ({ kind: 'answered', answer: answerSchema.parse(said) }))
      .catch((): Checks => ({ kind: 'failed' }))
      .then((found) => isHere && setChecks(found))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [asked, config.routes.api, id, saved])
  return { checks, again }
}

function again(): void {
  window.dispatchEvent(new Event(askAnew))
}
