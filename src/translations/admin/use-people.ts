'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const answerSchema = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      name: z.string().catch(''),
      role: z.string().catch(''),
      languages: z.array(z.string()).nullish().catch(null),
    }),
  ),
})

export type Person = { id: string; name: string; role: string; languages: readonly string[] }

/** Everybody who can be given a story, by name. */
export function usePeople(): readonly Person[] {
  const { config } = useConfig()
  const [people, setPeople] = useState<readonly Person[]>([])
  const address = `${config.routes.api}/users?${query}`
  useEffect(() => {
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => answerSchema.parse(await answer.json()).docs)
      .then((docs) => setPeople(docs.map((doc) => ({ ...doc, languages: doc.languages ?? [] }))))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address])
  return people
}

const query = new URLSearchParams({
  'where[role][in]': 'admin,editor,reporter,translator',
  'select[name]': 'true',
  'select[role]': 'true',
  'select[languages]': 'true',
  sort: 'name',
  depth: '0',
  limit: '500',
}).toString()
