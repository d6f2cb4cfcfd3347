'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/** A link that works now, as the dialog lists it. */
export type Link = {
  id: string
  token: string
  expiresAt: string
  note?: string | null
  lastOpenedAt?: string | null
}

export type Document = { type: string; id: string }

const day = 24 * 60 * 60 * 1000

/** The working links of a document, newest first, and what can be done with them. */
export function useLinks({ type, id }: Document) {
  const { config } = useConfig()
  const [links, setLinks] = useState<Link[]>([])
  const address = `${config.routes.api}/previewLinks`
  const load = useCallback(async () => {
    const answer = await ask<{ docs: Link[] }>(`${address}?${workingLinksOf({ type, id })}`)
    setLinks(answer.docs.filter(({ token }) => token))
  }, [address, id, type])
  useEffect(() => {
    load().catch(() => setLinks([]))
  }, [load])
  return {
    links,
    make: async (note: string, days: number): Promise<Link> => {
      const expiresAt = new Date(Date.now() + days * day).toISOString()
      const body = { document: { relationTo: type, value: id }, note, expiresAt }
      const { doc } = await ask<{ doc: Link }>(`${address}?depth=0`, { method: 'POST', body })
      await load()
      return doc
    },
    revoke: async (link: Link): Promise<void> => {
      await ask(`${address}/${link.id}?depth=0`, { method: 'PATCH', body: { revoked: true } })
      await load()
    },
  }
}

/** Where a browser shows the document with this link; a front end reads it under `/v1`. */
export function addressOf({ type, id }: Document, { token }: Link): string {
  return `${window.location.origin}/preview/${type}/${id}?preview=${token}`
}

function workingLinksOf({ type, id }: Document): string {
  return new URLSearchParams({
    'where[document.value][equals]': id,
    'where[document.relationTo][equals]': type,
    'where[revoked][not_equals]': 'true',
    'where[expiresAt][greater_than]': new Date().toISOString(),
    sort: '-createdAt',
    depth: '0',
    limit: '50',
  }).toString()
}

async function ask<Answer>(
  address: string,
  { method = 'GET', body }: { method?: string; body?: object } = {},
): Promise<Answer> {
  const answer = await fetch(address, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${method} ${address} answered ${answer.status}`)
  return answer.json()
}
