import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { refuse } from './refuse.ts'

const day = 24 * 60 * 60 * 1000

/** Days a link lasts when nobody says so. */
const usualDays = 7

/** The clock of a browser that counted the days from its own now. */
const grace = 10 * 60 * 1000

/** The instant at which a link made now ends when nobody says so. */
export const usualEnd = (): string => new Date(Date.now() + usualDays * day).toISOString()

/** What the link is called, and the most days it lasts. */
type Lasting = { en: string; zh: string; most: number }

/** A link that is not said to end does so in a week; none lasts longer than `most` days. */
export function endInTime({ en, most, zh }: Lasting): CollectionBeforeValidateHook {
  return ({ collection, data, operation, req }) => {
    if (operation === 'create' && !data?.expiresAt) return { ...data, expiresAt: usualEnd() }
    if (!data?.expiresAt) return data
    if (new Date(data.expiresAt).getTime() <= Date.now() + most * day + grace) return data
    const said = {
      en: `A ${en} lasts at most ${most} days: choose an earlier time.`,
      zh: `${zh}最长有效 ${most} 天，请选择更早的时间。`,
    }
    refuse([{ path: 'expiresAt', said }], { collection: collection.slug, req })
  }
}

/** A link that was revoked stays so: whoever has it was told that it is over. */
export const stayRevoked: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  originalDoc?.revoked ? { ...data, revoked: true } : data
