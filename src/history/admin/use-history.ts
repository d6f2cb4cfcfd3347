'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Difference } from '../differences.ts'
import type { History } from '../revisions.ts'

/** The states of the article page by page, which two are compared, and how they differ. */
export function useHistory() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [page, setPage] = useState(1)
  const [pages, setPages] = useState<History | null>(null)
  const [pair, setPair] = useState<{ from: string; to: string } | null>(null)
  const [differences, setDifferences] = useState<Difference[] | null>(null)
  const [isFailed, setFailed] = useState(false)
  const address = `${config.routes.api}/articles/${id}`
  const { language } = i18n
  useEffect(() => {
    const load = async () => {
      const next = await ask<History>(`${address}/history?page=${page}`, language)
      setPages((known) => {
        const before = page === 1 ? [] : (known?.revisions ?? [])
        return { ...next, revisions: [...before, ...next.revisions] }
      })
      if (next.compare) setPair(next.compare)
    }
    load().catch(() => setFailed(true))
  }, [address, language, page])
  useEffect(() => {
    if (!pair) return
    const compare = async () => {
      const query = new URLSearchParams(pair)
      const answer = await ask<{ differences: Difference[] }>(
        `${address}/compare?${query}`,
        language,
      )
      setDifferences(answer.differences)
    }
    compare().catch(() => setFailed(true))
  }, [address, language, pair])
  return { differences, isFailed, more: () => setPage(page + 1), pages, pair, setPair }
}

async function ask<Answer>(address: string, language: string): Promise<Answer> {
  const headers = { 'Accept-Language': language }
  const answer = await fetch(address, { credentials: 'include', headers })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer.json()
}
