'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { Frame } from '../../photos/sheet/frame.ts'
import type { Viewer } from '../../photos/sheet/who-may.ts'
import { inSheetOrder } from '../../photos/sheet/order.ts'
import type { Words } from './words.ts'

const choiceSchema = z.object({ id: z.string(), title: z.string().nullish() })
const listSchema = z.object({ docs: z.array(choiceSchema) })
const madeSchema = z.object({ doc: choiceSchema })
const addedSchema = z.object({ title: z.string(), added: z.number(), there: z.number() })
const faultSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

export type GalleryChoice = z.infer<typeof choiceSchema>

type Given = { frames: Frame[]; language: string; viewer: Viewer; words: Words }

/** Makes a gallery of photos, or adds them to one: both through the API, as drafts. */
export function useGalleries({ frames, language, viewer, words }: Given) {
  const { config } = useConfig()
  const { api } = config.routes
  const event = onlyOne(frames.map((frame) => frame.event))
  const session = onlyOne(frames.map((frame) => frame.session))
  const galleries = useChoices(`${api}/galleries?${whichOnes(event, viewer)}&locale=${language}`)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const [done, setDone] = useState<{ id: string; said: string } | null>(null)
  const photos = inSheetOrder(frames).map(({ id }) => id)

  const send = async (path: string, body: object): Promise<unknown> => {
    setBusy(true)
    setFault('')
    const answer = await post(`${api}/galleries${path}locale=${language}`, body)
    setBusy(false)
    const refused = faultSchema.safeParse(answer).data?.errors[0]?.message
    if (answer === null || refused) setFault(refused ?? words.failed)
    return answer
  }
  const make = async (title: string): Promise<void> => {
    const uses = photos.map((photo) => ({ photo }))
    const body = { title, event, session, photos: uses }
    const { data } = madeSchema.safeParse(await send('?draft=true&depth=0&', body))
    if (data) setDone({ id: data.doc.id, said: words.made(title) })
  }
  const add = async (id: string): Promise<void> => {
    const { data } = addedSchema.safeParse(await send(`/${id}/photos?`, { photos }))
    if (data) setDone({ id, said: words.addedTo(data.title, data.added, data.there) })
  }
  return {
    ...{ done, fault, galleries, isBusy },
    add: (id: string) => void add(id),
    make: (title: string) => void make(title),
  }
}

/** What all of them have, or nothing. */
function onlyOne(values: (string | null)[]): string | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null
}

/** The newest of this event that this person may change. */
function whichOnes(event: string | null, { id, role }: Viewer): string {
  const isDesk = role === 'admin' || role === 'editor'
  const conditions = [
    ...(event ? [`where[event][equals]=${event}`] : []),
    ...(isDesk ? [] : [`where[createdBy][equals]=${id}`]),
  ]
  return ['draft=true&depth=0&limit=50&sort=-updatedAt&select[title]=true', ...conditions].join('&')
}

function useChoices(address: string): GalleryChoice[] | null {
  const [choices, setChoices] = useState<GalleryChoice[] | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => answer.json())
      .then((found: unknown) => setChoices(listSchema.safeParse(found).data?.docs ?? []))
      .catch(() => leaving.signal.aborted || setChoices([]))
    return () => leaving.abort()
  }, [address])
  return choices
}

/** Null when nobody answered. */
async function post(address: string, body: object): Promise<unknown> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return await answer.json()
  } catch {
    return null
  }
}
