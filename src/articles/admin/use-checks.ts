'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
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

/** Asks after each save, and when somebody comes back from mending a photo; never while typing. */
export function useChecks(): { checks: Checks; again: () => void } {
  const { id, lastUpdateTime: saved } = useDocumentInfo()
  const { config } = useConfig()
  const [checks, setChecks] = useState<Checks>({ kind: id ? 'checking' : 'unsaved' })
  const [asked, setAsked] = useState(0)
  const again = useCallback(() => setAsked((count) => count + 1), [])
  useEffect(() => {
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [again])
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
