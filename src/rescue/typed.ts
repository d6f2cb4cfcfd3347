import type { FormState } from 'payload'

/**
 * The fields somebody changed after a save was sent, and that Payload would overwrite with its answer:
 * its form takes the values of an answer for every field but the one that was typed in last. They come
 * marked as changed, to be put back into the form.
 */
export function typedSince(sent: FormState, now: FormState): FormState {
  const typed = Object.entries(now).flatMap(([path, field]) =>
    !field.isModified && isTyped(sent[path] ?? {}, field)
      ? [[path, { ...field, isModified: true }] as const]
      : [],
  )
  return Object.fromEntries(typed)
}

type Field = FormState[string]

/** Whoever types changes the value alone; an answer changes what it is compared with, too. */
function isTyped(sent: Field, now: Field): boolean {
  if (same(sent.value, now.value)) return false
  return same(sent.initialValue, now.initialValue) || !same(now.value, now.initialValue)
}

/** Whether two values of a field are the same. */
export function same(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other)
}
