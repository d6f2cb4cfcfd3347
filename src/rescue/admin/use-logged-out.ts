import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'

const meSchema = z.object({ user: z.object({ id: z.string() }).nullish() })

/** Whether whoever opened the form is still logged in: nobody may be, or somebody else. */
export type Out = 'nobody' | 'somebodyElse'

/**
 * Asks who is logged in when a save was sent away, and again whenever somebody comes back to this
 * tab; `onBack` is called once it is `opener`, who opened the form.
 */
export function useLoggedOut(opener: string | null, onBack: () => void) {
  const { config } = useConfig()
  const [out, setOut] = useState<Out | null>(null)
  const address = `${config.routes.api}/${config.admin.user}/me`
  const look = useCallback(async () => {
    const answer = await fetch(address, { cache: 'no-store', credentials: 'include' })
    if (!answer.ok) return
    const me = meSchema.parse(await answer.json()).user
    if ((me?.id ?? null) === opener) setOut(null)
    else setOut(me ? 'somebodyElse' : 'nobody')
  }, [address, opener])
  const ask = useCallback(() => void look().catch(() => undefined), [look])
  const wasOut = useRef(false)
  useEffect(() => {
    if (!out && wasOut.current) onBack()
    wasOut.current = out !== null
  }, [onBack, out])
  useEffect(() => {
    if (!out) return
    window.addEventListener('focus', ask)
    document.addEventListener('visibilitychange', ask)
    return () => {
      window.removeEventListener('focus', ask)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [ask, out])
  return { ask, out }
}
