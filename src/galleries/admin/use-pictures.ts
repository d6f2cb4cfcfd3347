'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { mostAtOnce } from '../at-once.ts'
import type { Picture } from '../read-pictures.ts'

export type Pictures = ReturnType<typeof usePictures>

/** What is known of these photos. Those not known yet are asked for together. */
export function usePictures(photos: readonly string[]) {
  const { config } = useConfig()
  const locale = useLocale()
  const [known, setKnown] = useState<ReadonlyMap<string, Picture | null>>(new Map())
  const [hasFailed, setFailed] = useState(false)
  const wanted = [...new Set(photos)]
    .filter((id) => id !== '' && !known.has(id))
    .slice(0, mostAtOnce)
    .join(',')
  const { api } = config.routes
  const { code } = locale
  useEffect(() => {
    if (wanted === '' || hasFailed) return
    const leaving = new AbortController()
    const address = `${api}/galleries/pictures?locale=${code}&photos=${wanted}`
    askFor(address, leaving.signal).then(
      (pictures) => setKnown((before) => withAnswer(before, wanted.split(','), pictures)),
      () => leaving.signal.aborted || setFailed(true),
    )
    return () => leaving.abort()
  }, [api, code, hasFailed, wanted])
  const again = useCallback(() => setFailed(false), [])
  const askAnew = useCallback((ids: readonly string[]) => {
    const gone = new Set(ids)
    setKnown((before) => new Map([...before].filter(([id]) => !gone.has(id))))
  }, [])
  return { again, askAnew, hasFailed, known }
}

async function askFor(address: string, signal: AbortSignal): Promise<Picture[]> {
  const answer = await fetch(address, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  return (await answer.json()).pictures
}

/** What was asked for and did not come does not exist: null. */
function withAnswer(
  known: ReadonlyMap<string, Picture | null>,
  asked: string[],
  pictures: Picture[],
): ReadonlyMap<string, Picture | null> {
  const found = new Map(pictures.map((picture) => [picture.frame.id, picture]))
  return new Map([...known, ...asked.map((id) => [id, found.get(id) ?? null] as const)])
}
