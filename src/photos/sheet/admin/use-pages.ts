'use client'
import { useConfig } from '@payloadcms/ui'
import { type Dispatch, useCallback, useRef, useState } from 'react'
import type { FramePage } from '../read-frames.ts'
import type { Act } from '../sheet.ts'

/** Loads the next page of a sheet when it is wanted, one at a time. */
export function usePages(query: string, dispatch: Dispatch<Act>) {
  const { config } = useConfig()
  const { api } = config.routes
  const [isLoading, setLoading] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const loading = useRef(false)
  const load = useCallback(
    async (after: string): Promise<string | null> => {
      if (loading.current) return null
      loading.current = true
      setLoading(true)
      const page = await fetchPage(
        `${api}/photos/frames?${query}&after=${encodeURIComponent(after)}`,
      )
      if (page) dispatch({ kind: 'append', ...page })
      loading.current = false
      setLoading(false)
      setFailed(page === null)
      return page?.next ?? null
    },
    [api, dispatch, query],
  )
  return { hasFailed, isLoading, load }
}

async function fetchPage(address: string): Promise<FramePage | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
