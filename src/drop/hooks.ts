import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { refuse } from '../fields/refuse.ts'

const day = 24 * 60 * 60 * 1000

/** Days a link lasts when nobody says so, and at most. */
const lifetimes = { usual: 7, most: 90 }

/** The clock of a browser that counted ninety days from its own now. */
const grace = 10 * 60 * 1000

/** A link that is not said to end does so in a week; none lasts longer than ninety days. */
export const endInTime: CollectionBeforeValidateHook = ({ collection, data, operation, req }) => {
  const now = Date.now()
  if (operation === 'create' && !data?.expiresAt)
    return { ...data, expiresAt: new Date(now + lifetimes.usual * day).toISOString() }
  if (!data?.expiresAt) return data
  if (new Date(data.expiresAt).getTime() <= now + lifetimes.most * day + grace) return data
  const said = {
    en: `A drop link lasts at most ${lifetimes.most} days: choose an earlier time.`,
    zh: `投稿链接最长有效 ${lifetimes.most} 天，请选择更早的时间。`,
  }
  refuse([{ path: 'expiresAt', said }], { collection: collection.slug, req })
}

/** A link that was revoked stays so: whoever has it was told that it is over. */
export const stayRevoked: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  originalDoc?.revoked ? { ...data, revoked: true } : data
