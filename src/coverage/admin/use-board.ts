'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Board } from '../board.ts'
import { ask, isRecord } from './ask.ts'

/** Milliseconds. A board on the wall is never older. */
const freshness = 30_000

/** The board as it stands, asked for again now and then while somebody looks at it. */
export function useBoard(initial: Board) {
  const { config } = useConfig()
  const { code } = useLocale()
  const [board, setBoard] = useState(initial)
  const [isUnreached, setUnreached] = useState(false)
  const isBusy = useRef(false)
  const address = `${config.routes.api}/events/${initial.event.id}/coverage?locale=${code}`
  const refresh = useCallback(async () => {
    if (isBusy.current) return
    isBusy.current = true
    const answer = await ask(address)
    isBusy.current = false
    setUnreached(answer.kind === 'unreached')
    if (answer.kind === 'done' && isBoard(answer.body)) setBoard(answer.body)
  }, [address])
  useEffect(() => setBoard(initial), [initial])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const every = setInterval(look, freshness)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(every)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])
  return { board, isUnreached, refresh }
}

/** Our own server wrote it. */
function isBoard(body: object): body is Board {
  return 'rows' in body && 'columns' in body && 'event' in body && isRecord(body.event)
}
