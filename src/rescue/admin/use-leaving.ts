import { useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { FormSaves } from './use-form-saves.ts'

/** Milliseconds after which the form has heard of what was typed into a text. */
const untilHeard = 600

/**
 * Saves what is written before somebody goes to another page of the admin; asks before the page is
 * closed or loaded anew. `stuck` is where somebody wanted to go when
 * the words could not be saved.
 */
export function useLeaving({ isUnsaved, save }: FormSaves, isOver: () => boolean) {
  const router = useRouter()
  const typed = useRef(0)
  const [stuck, setStuck] = useState<string | null>(null)
  useTyping(typed)
  const hasWords = useEffectEvent(
    () => !isOver() && (isUnsaved() || performance.now() - typed.current < untilHeard),
  )
  const go = (to: string) => {
    setStuck(null)
    if (new URL(to).origin === window.location.origin) router.push(to)
    else window.location.assign(to)
  }
  const saveLast = useEffectEvent(() => save({ isLast: true }).catch(() => false))
  const follow = useEffectEvent(async (to: string) => {
    await heard()
    const isSaved = await save().catch(() => false)
    if (isSaved) go(to)
    else setStuck(to)
  })
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const to = leadsAway(event)
      if (to === null || !hasWords()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void follow(to)
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!hasWords()) return
      event.preventDefault()
      void saveLast()
    }
    document.addEventListener('click', onClick, true)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('click', onClick, true)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [])
  // By the back button, a script or a drawer that is closed; and when another language is opened.
  useLayoutEffect(
    () => () => {
      if (!isOver()) void save().catch(() => false)
    },
    [isOver, save],
  )
  return { stuck, stay: () => setStuck(null), leave: () => stuck !== null && go(stuck) }
}

/** The editor of texts tells the form what was typed when the browser has time. */
async function heard(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0))
  if ('requestIdleCallback' in window)
    await new Promise((done) => requestIdleCallback(done, { timeout: untilHeard }))
  else await new Promise((done) => setTimeout(done, untilHeard))
  await new Promise((done) => setTimeout(done, 50))
}

function useTyping(typed: { current: number }): void {
  const { formRef } = useForm()
  useEffect(() => {
    const form = formRef.current
    const note = (event: Event) => {
      if (event.target instanceof HTMLElement && event.target.isContentEditable)
        typed.current = performance.now()
    }
    form?.addEventListener('beforeinput', note)
    return () => form?.removeEventListener('beforeinput', note)
  }, [formRef, typed])
}

/** The page a click leads to in this tab; null where it leads to none, or to a place on this one. */
function leadsAway(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!isPlain || event.defaultPrevented || !link?.href.startsWith('http')) return null
  if (link.target === '_blank' || link.hasAttribute('download')) return null
  const [page] = link.href.split('#')
  const [here] = window.location.href.split('#')
  return page === here ? null : link.href
}
