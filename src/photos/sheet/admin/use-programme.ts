'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Programme } from '../../programme.ts'

/** The programmes as they were last read, so that the next photo need not wait for its codes. */
const known = new Map<string, Programme>()

/** The programme of an event in this language; null while it is not known, or there is no event. */
export function useProgramme(event: string | null, language: string): Programme | null {
  const { config } = useConfig()
  const [programme, setProgramme] = useState<Programme | null>(null)
  const { api } = config.routes
  useEffect(() => {
    if (event === null) {
      setProgramme(null)
      return
    }
    const leaving = new AbortController()
    const address = `${api}/events/${event}/programme?locale=${language}`
    setProgramme(known.get(address) ?? null)
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer): Promise<Programme> | null => (answer.ok ? answer.json() : null))
      .then((read) => {
        if (read) known.set(address, read)
        return setProgramme(read)
      })
      .catch(() => undefined)
    return () => leaving.abort()
  }, [api, event, language])
  return programme
}
