'use client'
import { useForm } from '@payloadcms/ui'

/** How much is under way on the fields of a form. */
const underWay = new WeakMap<HTMLElement, number>()

/**
 * Lets nothing be typed into the form while work is under way that shows the document anew in the
 * end: that would be gone without a word. Afterwards the focus is back in the field it was in, unless
 * it has gone elsewhere.
 */
export function useHold(): <Done>(work: () => Promise<Done>) => Promise<Done> {
  const { formRef } = useForm()
  return (work) => {
    const fields = formRef.current?.querySelector<HTMLElement>('.document-fields')
    if (!fields) return work()
    const letGo = hold(fields)
    return work().finally(letGo)
  }
}

/** Gives what lets go of the fields again. */
function hold(fields: HTMLElement): () => void {
  const focused = document.activeElement
  const field = focused instanceof HTMLElement && fields.contains(focused) ? focused : null
  underWay.set(fields, (underWay.get(fields) ?? 0) + 1)
  fields.inert = true
  return () => {
    const rest = (underWay.get(fields) ?? 1) - 1
    underWay.set(fields, rest)
    fields.inert = rest > 0
    // A field is disabled until the form is drawn as it now is.
    requestAnimationFrame(() => document.activeElement === document.body && field?.focus())
  }
}
