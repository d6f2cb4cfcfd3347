import type { CollectionBeforeChangeHook, FieldHook, Payload } from 'payload'
import { newSecret } from './signature.ts'

/** Keeps what was typed encrypted; keeps what there is when nothing was typed. */
export const sealToken: FieldHook = ({ originalDoc, req, value }) => {
  const kept: unknown = originalDoc?.token
  if (typeof value !== 'string' || value.trim() === '' || value === kept) return kept
  return req.payload.encrypt(value.trim())
}

/** Shows nobody what was typed, encrypted as it is: only sending has it. A form hides what may not be read. */
export const hideToken: FieldHook = ({ overrideAccess, value }) => (overrideAccess ? value : null)

/** Gives a new endpoint its secret. It leaves the house once, when it is asked for. */
export const giveSecret: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, secret: req.payload.encrypt(newSecret()) } : data

type Kept = {
  secret?: string | null | undefined
  previousSecret?: string | null | undefined
  previousUntil?: string | null | undefined
}

/** What to sign with at `now`: the secret and, for a day after it was replaced, the one before. */
export function secretsOf(payload: Payload, kept: Kept, now: Date): string[] {
  const isValid = kept.previousUntil ? new Date(kept.previousUntil) > now : false
  const sealed = [kept.secret, isValid ? kept.previousSecret : null]
  return sealed.flatMap((each) => (each ? [payload.decrypt(each)] : []))
}
