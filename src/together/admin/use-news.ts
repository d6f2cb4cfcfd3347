import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { z } from 'zod'
import { acts } from '../../staff/act.ts'
import { wasJustLeft } from '../just-left.ts'
import type { News } from '../news.ts'

const newsSchema = z.object({
  rev: z.number(),
  news: z
    .object({
      act: z.enum(acts),
      by: z.string(),
      at: z.string(),
      rev: z.number(),
      isOwn: z.boolean(),
    })
    .nullable(),
  holder: z.object({ name: z.string(), at: z.string() }).nullable(),
})

type Told = z.infer<typeof newsSchema>

/** When it is asked after a page went away with words it was saving, in milliseconds. */
const whenLeft = [300, 1500, 5000]

/** Milliseconds between two questions of a tab that is in sight. */
const rest = 15_000

/**
 * What others do to the document of the form meanwhile: asked for every 15 s while the tab is in sight,
 * when somebody comes back to it, and soon after a page that went away with words it was saving.
 * `onNews` hears of each; `onOwn` of what that page has saved since this one was read.
 */
export function useNews(onNews: (news: News) => void, onOwn: () => void) {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const shown = useFormFields(([fields]) => Number(fields.rev?.value ?? 0))
  const [news, setNews] = useState<News | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const seen = useRef<number | null>(null)
  const asked = useRef(0)
  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/news` : null
  const hear = useEffectEvent((said: Told, isSoon: boolean) => {
    seen.current = said.rev
    setTold(said)
    if (isSoon && !said.news && !said.holder && said.rev > shown) onOwn()
    // What was done in this form it shows already.
    if (!said.news || (said.news.isOwn && said.news.rev <= shown)) return
    setNews(said.news)
    onNews(said.news)
  })
  const ask = useEffectEvent(async (isSoon = false) => {
    const now = performance.now()
    const isRested = isSoon || asked.current === 0 || now - asked.current >= rest
    // Of a form that shows no revision yet, everything would be news.
    if (!address || document.hidden || !isRested || shown === 0) return
    asked.current = now
    seen.current ??= shown
    const answer = await fetch(`${address}?since=${seen.current}`, { credentials: 'include' })
    if (answer.ok) hear(newsSchema.parse(await answer.json()), isSoon)
  })
  useEffect(() => {
    const look = () => void ask().catch(() => undefined)
    const lookSoon = () => void ask(true).catch(() => undefined)
    const again = setInterval(look, rest + 50)
    const soon = wasJustLeft(Date.now()) ? whenLeft.map((ms) => setTimeout(lookSoon, ms)) : []
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(again)
      soon.forEach(clearTimeout)
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  const isBehind = told !== null && told.rev > shown
  return { dismiss: () => setNews(null), holder: told?.holder ?? null, isBehind, news }
}
