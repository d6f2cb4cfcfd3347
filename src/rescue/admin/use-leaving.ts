import { useRouter } from 'next/navigation.js'
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { noteLeft } from '../../together/just-left.ts'
import { heard, untilHeard, useTyping } from './typing.ts'
import type { FormSaves } from './use-form-saves.ts'

/**
 * Saves what is written before somebody goes to another page of the admin; asks before the page is
 * closed or loaded anew. `stuck` is where somebody wanted to go when the words could not be saved;
 * where they are kept, the comparison is shown instead.
 */
export function useLeaving({ isUnsaved, save }: FormSaves, isOver: () => boolean) {
  const router = useRouter()
  const [stuck, setStuck] = useState<string | null>(null)
  const typed = useTyping()
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
    else if (isUnsaved()) setStuck(to)
  })
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const to = event.defaultPrevented ? null : pageBehind(event)
      if (to === null || !hasWords()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void follow(to)
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!hasWords()) return
      event.preventDefault()
      noteLeft(Date.now())
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

/** The page a click leads to in this tab; null where it leads to none, or to a place on this one. */
function pageBehind(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!isPlain || !link?.href.startsWith('http')) return null
  if (link.target === '_blank' || link.hasAttribute('download')) return null
  const [page] = link.href.split('#')
  const [here] = window.location.href.split('#')
  return page === here ? null : link.href
}
