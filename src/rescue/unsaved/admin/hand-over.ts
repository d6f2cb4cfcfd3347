import { z } from 'zod'
import type { Unsaved } from '../unsaved.ts'

const refusedSchema = z.object({
  errors: z.array(
    z.object({
      data: z.object({ fields: z.array(z.string()), rescue: z.string().nullish() }),
    }),
  ),
})

/** What became of a copy that was sent: `kept` under an id, `saved`, or nothing is `new` in it. */
export type HandedOver =
  { kind: 'kept'; rescue: string } | { kind: 'saved' | 'nothingNew' | 'failed' }

/**
 * Sends a copy as its form would have: on the revision it was written on, so that it is refused and
 * kept as any save that comes too late. `failed` leaves it in the browser.
 */
export async function handOver(
  send: typeof fetch,
  api: string,
  { collection, document, form, locale, rev, sent, user }: Unsaved,
): Promise<HandedOver> {
  const how = 'depth=0&draft=true&autosave=true&fallback-locale=null'
  const answer = await send(`${api}/${collection}/${document}?${how}&locale=${locale}`, {
    method: 'PATCH',
    credentials: 'include',
    headers: {
      'Content-Type': 'application/json',
      'X-Form': form,
      'X-Form-By': user,
      ...(rev === null ? {} : { 'If-Match': `"${rev}"` }),
    },
    body: JSON.stringify({ ...sent, rev, _status: 'draft' }),
  }).catch(() => null)
  if (answer?.ok) return { kind: 'saved' }
  const said: unknown = await answer?.json().catch(() => null)
  const refused = refusedSchema.safeParse(said).data?.errors[0]?.data
  if (refused?.rescue) return { kind: 'kept', rescue: refused.rescue }
  return { kind: refused?.fields.length === 0 ? 'nothingNew' : 'failed' }
}
