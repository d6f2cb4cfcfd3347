import type { CollectionBeforeValidateHook, TextFieldSingleValidation } from 'payload'
import { z } from 'zod'
import { env } from '../env.ts'
import { refuse, type Said, sayTo } from '../fields/refuse.ts'
import { isPurgeKind } from './purge.ts'
import { reach } from './reach.ts'

const addressedSchema = z.object({ kind: z.string().nullish(), url: z.string().nullish() })

/** Refuses an address that messages will not be sent to. One that has not changed is not asked again. */
export const checkAddress: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, originalDoc, req } = args
  const before = addressedSchema.parse(originalDoc ?? {})
  const after = { ...before, ...addressedSchema.parse(data ?? {}) }
  if (originalDoc && after.kind === before.kind && after.url === before.url) return
  if (!after.url && isPurgeKind(after.kind ?? '')) return
  const reached = await reach(after.url ?? '', env.webhooksAllowPrivate)
  if (reached.kind === 'reached') return
  refuse([{ path: 'url', said: reached.said }], { collection: collection.slug, req })
}

/** A CDN needs to know whose cache it is to purge, and that we may. A saved token is not sent again. */
export const requireForPurge: TextFieldSingleValidation = (
  value,
  { id, path, req, siblingData },
) => {
  const { kind } = addressedSchema.parse(siblingData)
  const isKept = path.at(-1) === 'token' && id !== undefined
  if (value || isKept || !isPurgeKind(kind ?? '')) return true
  return sayTo(req, missing)
}

const missing: Said = {
  en: 'The CDN asks for it: copy it from its console.',
  zh: 'CDN 需要此项：请从其控制台复制。',
}
