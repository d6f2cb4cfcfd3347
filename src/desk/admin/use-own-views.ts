'use client'
import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const viewsSchema = z.array(z.object({ name: z.string(), query: z.string() })).catch([])

/** A view somebody has kept: a name, and what stands in the address. */
export type OwnView = z.infer<typeof viewsSchema>[number]

/** The views whoever is signed in has kept for a list; they are nobody else’s. */
export function useOwnViews(collection: string) {
  const { getPreference, setPreference } = usePreferences()
  const [views, setViews] = useState<OwnView[]>([])
  const key = `views-${collection}`
  useEffect(() => {
    getPreference(key)
      .then((kept: unknown) => setViews(viewsSchema.parse(kept)))
      .catch(() => undefined)
  }, [getPreference, key])
  const write = (next: OwnView[]) => {
    setViews(next)
    setPreference(key, next).catch(() => setViews(views))
  }
  const others = (than: OwnView) => views.filter(({ name }) => name !== than.name)
  return {
    views,
    keep: (view: OwnView) => write([...others(view), view]),
    forget: (view: OwnView) => write(others(view)),
  }
}
