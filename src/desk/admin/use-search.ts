'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Group } from '../search/find.ts'
import type { Question } from '../search/question.ts'

/** Milliseconds after the last letter. */
const pause = 200

/** `nothing` was asked, it is `looking`, it `failed`, or these were `found`. */
export type Search =
  | { kind: 'nothing' }
  | { kind: 'looking' }
  | { kind: 'failed' }
  | { kind: 'found'; groups: Group[] }

/** What is found while somebody types. An older answer never comes over a newer one. */
export function useSearch(question: Question): Search {
  const { config } = useConfig()
  const { code } = useLocale()
  const [search, setSearch] = useState<Search>({ kind: 'nothing' })
  const set = Object.entries(question).filter((pair): pair is [string, string] => pair[1] !== null)
  const query = new URLSearchParams(set).toString()
  const address = `${config.routes.api}/search?${query}&locale=${code}`
  useEffect(() => {
    if (query === '') {
      setSearch({ kind: 'nothing' })
      return
    }
    const leaving = new AbortController()
    const begin = async () => {
      setSearch((now) => (now.kind === 'found' ? now : { kind: 'looking' }))
      const answer = await fetch(address, { credentials: 'include', signal: leaving.signal })
      if (!answer.ok) throw new Error(`Search answered ${answer.status}`)
      const { groups } = await answer.json()
      setSearch({ kind: 'found', groups })
    }
    const timer = setTimeout(() => {
      begin().catch(() => leaving.signal.aborted || setSearch({ kind: 'failed' }))
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [address, query])
  return search
}
