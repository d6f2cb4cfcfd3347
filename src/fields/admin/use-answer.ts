'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * What the server says about the document on the form, asked again after each save; null until it
 * has answered.
 */
export function useAnswer(question: string): unknown {
  const { collectionSlug, id, lastUpdateTime: saved } = useDocumentInfo()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<unknown>(null)
  useEffect(() => {
    if (!id || !collectionSlug) return
    let isHere = true
    const address = `${config.routes.api}/${collectionSlug}/${id}/${question}?since=${saved}`
    ask(address)
      .then((said) => isHere && setAnswer(said))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [collectionSlug, config.routes.api, id, question, saved])
  return answer
}

const underWay = new Map<string, Promise<unknown>>()

/** Several parts of a form want the same answer at the same moment: it is asked for once. */
export function ask(address: string): Promise<unknown> {
  const asked =
    underWay.get(address) ??
    fetch(address, { credentials: 'include' })
      .then((response) => (response.ok ? response.json() : null))
      .finally(() => underWay.delete(address))
  underWay.set(address, asked)
  return asked
}
