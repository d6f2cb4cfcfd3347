'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './copies.css'

type Progress = { made: number; wanted: number }

/** Milliseconds between two questions while copies are being made, and while none are. */
const every = { busy: 1_500, done: 5_000 }

/** How many of the public copies of this photo are made. */
export function Copies() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const progress = useProgress(id ? `${config.routes.api}/photos/${id}/copies` : null)
  if (!progress) return null
  const { made, wanted } = progress
  const isChinese = i18n.language.startsWith('zh')
  const said = isChinese
    ? `公开副本：已生成 ${made} / ${wanted}`
    : `Public copies: ${made} of ${wanted} made`
  return (
    <div className="copies field-type">
      <span id="copies-said" role="status">
        {said}
      </span>
      <progress aria-labelledby="copies-said" max={wanted} value={made} />
    </div>
  )
}

function useProgress(address: string | null): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    if (address === null) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      const found = await read(address, leaving.signal)
      if (leaving.signal.aborted) return
      setProgress(found)
      const isBusy = found !== null && found.made < found.wanted
      timer = setTimeout(() => void ask(), isBusy ? every.busy : every.done)
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [address])
  return progress
}

async function read(address: string, signal: AbortSignal): Promise<Progress | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    const body = answer.ok ? await answer.json() : null
    return body?.copies ?? null
  } catch {
    return null
  }
}
