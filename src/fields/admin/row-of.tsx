'use client'
import { useConfig, useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Props = { collection: string; field: string }

/** A row by the name of whom or what it points at, or by its number until that is known. */
export function RowOf({ collection, field }: Props) {
  const { config } = useConfig()
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const id = data?.[field]
  const [known, setKnown] = useState<{ id: string; name: string } | null>(null)
  useEffect(() => {
    if (typeof id !== 'string') return
    const leaving = new AbortController()
    const address = `${config.routes.api}/${collection}/${id}?draft=true&depth=0&select[name]=true`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => setKnown({ id, name: (await answer.json()).name ?? '' }))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [collection, config.routes.api, id])
  return (known?.id === id && known?.name) || `${(rowNumber ?? 0) + 1}`
}
