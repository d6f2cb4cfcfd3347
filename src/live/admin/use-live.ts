'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Blog } from '../blog.ts'
import type { LiveUpdate } from '../live-update.ts'
import type { LiveState } from '../read-live.ts'
import { arrive, emptyStream, showHeld, type Stream } from '../stream.ts'
import { ask, changesSince } from './ask.ts'

export type Live = ReturnType<typeof useLive>

/** Milliseconds between two looks at what others wrote, while the page is seen. */
const pause = 2_000

/** Pixels from the top within which the newest updates may push the others down. */
const nearTop = 300

/** The stream as it stands at the desk, kept up to date while somebody looks. */
export function useLive(address: string, first: LiveState, viewer: string) {
  const [stream, setStream] = useState<Stream>(() => start(first, viewer))
  const [blog, setBlog] = useState<Blog>(first.blog)
  const [hasMore, setMore] = useState(first.hasMore)
  const [isUnreached, setUnreached] = useState(false)
  const at = useRef(first.at)
  const reached = useRef(first.reached)
  const take = useCallback(
    (changes: readonly LiveUpdate[], mayMove = true) =>
      setStream((before) => arrive(before, { changes, mayMove, viewer })),
    [viewer],
  )
  const look = useCallback(async () => {
    for (let hasMoreNews = true; hasMoreNews;) {
      const state = await changesSince(address, at.current)
      setUnreached(state === null)
      if (state === null) return
      hasMoreNews = state.hasMore && state.at > at.current
      at.current = state.at
      setBlog(state.blog)
      take(state.updates, window.scrollY < nearTop)
    }
  }, [address, take])
  useEvery(look)
  const earlier = async () => {
    const before = encodeURIComponent(reached.current ?? first.at)
    const { body } = await ask<LiveState>(`${address}?before=${before}`)
    if (!body) return
    reached.current = body.reached
    setMore(body.hasMore)
    take(body.updates)
  }
  return {
    ...{ blog, hasMore, isUnreached, look, setBlog, stream, take },
    earlier: () => void earlier(),
    showHeld: () => setStream(showHeld),
  }
}

function start({ updates }: LiveState, viewer: string): Stream {
  return arrive(emptyStream, { changes: updates, viewer, mayMove: true })
}

/** Again and again, one after another, and at once when the page is seen or the network is back. */
function useEvery(look: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const round = async (): Promise<void> => {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') await look()
      if (!isOver) timer = setTimeout(() => void round(), pause)
    }
    const soon = () => void round()
    timer = setTimeout(soon, pause)
    document.addEventListener('visibilitychange', soon)
    window.addEventListener('online', soon)
    return () => {
      isOver = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', soon)
      window.removeEventListener('online', soon)
    }
  }, [look])
}
