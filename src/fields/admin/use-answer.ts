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
    const leaving = new AbortController()
    const address = `${config.routes.api}/${collectionSlug}/${id}/${question}?since=${saved}`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then(setAnswer)
      .catch(() => undefined)
    return () => leaving.abort()
  }, [collectionSlug, config.routes.api, id, question, saved])
  return answer
}
