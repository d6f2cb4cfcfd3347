'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Sibling } from '../siblings.ts'

/** The story in all languages; null while asked for, and `hasFailed` when nobody answered. */
export function useSiblings(address: string) {
  const [languages, setLanguages] = useState<readonly Sibling[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(async () => {
    const answer = await fetch(address, { credentials: 'include' }).catch(() => null)
    if (answer?.ok) setLanguages((await answer.json()).languages)
    setFailed(!answer?.ok)
  }, [address])
  useEffect(() => {
    void load()
  }, [load])
  return { hasFailed, languages, load }
}

export type Wish = {
  language: string
  words: string
  /** Without one it is whoever begins it. */
  assignee: string | undefined
  dueAt: string | null
}

/** The id of the sibling there is now, or the sentence that says why there is none. */
export async function begin(
  address: string,
  wish: Wish,
): Promise<{ id: string } | { message: string }> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  }).catch(() => null)
  const said = await answer?.json().catch(() => null)
  return answer?.ok ? said : { message: said?.errors?.[0]?.message ?? '' }
}
