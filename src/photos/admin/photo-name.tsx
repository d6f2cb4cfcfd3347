'use client'

import { useConfig, useField } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { text } from './text.ts'
import { useSeen } from './use-seen.ts'

/** What the photo chosen here is called, where Payload prints the name we store its file under. */
export function PhotoName({ path }: UploadFieldClientProps) {
  const { value } = useField<unknown>({ path })
  const { config } = useConfig()
  const { seen, shown } = useSeen<HTMLDivElement>()
  const [name, setName] = useState('')
  const { api } = config.routes
  useEffect(() => {
    setName('')
    if (!seen || typeof value !== 'string') return
    const leaving = new AbortController()
    const address = `${api}/photos/${value}?draft=true&depth=0&select[title]=true`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((photo) => setName(text(photo?.title)))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [api, seen, value])
  return (
    <div className="photo-name" ref={shown}>
      {name}
    </div>
  )
}
