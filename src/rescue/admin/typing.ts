import { useForm } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'

/** Milliseconds after which the form has heard of what was typed into a text. */
export const untilHeard = 600

/** The editor of texts tells the form what was typed when the browser has time. */
export async function heard(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0))
  if ('requestIdleCallback' in window)
    await new Promise((done) => requestIdleCallback(done, { timeout: untilHeard }))
  else await new Promise((done) => setTimeout(done, untilHeard))
  await new Promise((done) => setTimeout(done, 50))
}

/** When somebody last typed into a text of the form, on the clock of `performance.now()`. */
export function useTyping(): RefObject<number> {
  const typed = useRef(0)
  const { formRef } = useForm()
  useEffect(() => {
    const form = formRef.current
    const note = (event: Event) => {
      if (event.target instanceof HTMLElement && event.target.isContentEditable)
        typed.current = performance.now()
    }
    form?.addEventListener('beforeinput', note)
    return () => form?.removeEventListener('beforeinput', note)
  }, [formRef])
  return typed
}
