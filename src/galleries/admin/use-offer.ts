'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Frame } from '../../photos/sheet/frame.ts'
import type { FramePage } from '../../photos/sheet/read-frames.ts'

export type OfferScope = 'session' | 'event' | 'all'

export type Offer = ReturnType<typeof useOffer>

/**
 * The photos one may choose from, a page of the contact sheet at a time: those picked, and all when
 * none are. `seen` are all that were offered since the picker was opened.
 */
export function useOffer(scope: { event: string; session: string }) {
  const [from, setFrom] = useState<OfferScope>(
    scope.session ? 'session' : scope.event ? 'event' : 'all',
  )
  const [show, setShow] = useState<'picked' | 'all' | null>(null)
  const [searched, setSearched] = useState('')
  const place = from === 'all' ? '' : `&${from}=${scope[from]}`
  const query = `${place}&q=${encodeURIComponent(searched)}`
  const pages = useOfferPages(query, show)
  const { frames, isLoading, page } = pages
  useEffect(() => {
    if (show === null && page && page.frames.length === 0 && searched === '') setShow('all')
  }, [page, searched, show])
  const shown = show ?? 'picked'
  const isEmpty = !isLoading && page !== null && frames.length === 0
  return { ...pages, from, isEmpty, setFrom, setSearched, setShow, show: shown }
}

function useOfferPages(query: string, show: 'picked' | 'all' | null) {
  const { config } = useConfig()
  const { code } = useLocale()
  const address = `${config.routes.api}/photos/frames?locale=${code}&show=${show ?? 'picked'}${query}`
  const [page, setPage] = useState<(FramePage & { of: string }) | null>(null)
  const [seen, setSeen] = useState<ReadonlyMap<string, Frame>>(new Map())
  const [hasFailed, setFailed] = useState(false)
  const take = useCallback((more: FramePage, before: readonly Frame[], of: string) => {
    setPage({ frames: [...before, ...more.frames], next: more.next, of })
    setSeen((known) => new Map([...known, ...more.frames.map((each) => [each.id, each] as const)]))
  }, [])
  const load = useCallback(
    async (after: string | null, before: readonly Frame[], signal?: AbortSignal) => {
      setFailed(false)
      const more = await pageAt(`${address}&after=${encodeURIComponent(after ?? '')}`, signal)
      if (signal?.aborted) return
      if (more) take(more, before, address)
      else setFailed(true)
    },
    [address, take],
  )
  useEffect(() => {
    const leaving = new AbortController()
    void load(null, [], leaving.signal)
    return () => leaving.abort()
  }, [load])
  const frames = page?.frames ?? none
  const next = page?.next ?? null
  return {
    ...{ frames, hasFailed, page, seen },
    isLoading: page?.of !== address && !hasFailed,
    more: next === null ? null : () => void load(next, frames),
    again: () => void load(null, []),
  }
}

const none: readonly Frame[] = []

async function pageAt(address: string, signal?: AbortSignal): Promise<FramePage | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', ...(signal ? { signal } : {}) })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
