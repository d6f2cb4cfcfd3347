'use client'
import { useConfig } from '@payloadcms/ui'
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react'
import { type ReadPage, sharing } from '../pages.ts'
import type { FramePage } from '../read-frames.ts'
import type { Act } from '../sheet.ts'

/** Loads the next page of a sheet when it is wanted; one of a filter that was left is dropped. */
export function usePages(query: string, dispatch: Dispatch<Act>) {
  const { config } = useConfig()
  const { api } = config.routes
  const [isLoading, setLoading] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const reader = useRef<ReadPage | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    setFailed(false)
    reader.current = sharing(async (after) => {
      setLoading(true)
      const from = encodeURIComponent(after)
      const page = await fetchPage(`${api}/photos/frames?${query}&after=${from}`, signal)
      if (signal.aborted) return null
      setLoading(false)
      if (page) dispatch({ kind: 'append', after, ...page })
      setFailed(page === null)
      return page
    })
    return () => {
      leaving.abort()
      setLoading(false)
    }
  }, [api, dispatch, query])
  const load = useCallback<ReadPage>(async (after) => (await reader.current?.(after)) ?? null, [])
  return { hasFailed, isLoading, load }
}

async function fetchPage(address: string, signal: AbortSignal): Promise<FramePage | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
