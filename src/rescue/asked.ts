import type { PayloadRequest } from 'payload'
import { anyStaff } from '../access/who.ts'
import { sayTo } from '../fields/refuse.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import type { Rescue } from '../payload-types.ts'

/** The kept words a request is about, in whose language it goes on; or the answer that refuses it. */
export async function rescueIn(req: PayloadRequest): Promise<Rescue | Response> {
  if (!anyStaff({ req })) return signInFirst()
  const rescue = await req.payload.findByID({
    collection: 'rescues',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!rescue) return isGone(req)
  inItsLanguage(req, rescue)
  return rescue
}

/** Words are compared and saved in the language they were written in, whichever the request names. */
function inItsLanguage(req: PayloadRequest, { locale }: Rescue): void {
  const { localization } = req.payload.config
  const known = localization === false ? [] : localization.localeCodes
  if (locale && known.includes(locale)) Object.assign(req, { locale })
}

/** What was sent as JSON; null where it cannot be read. */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return null
  }
}

export function isGone(req: PayloadRequest): Response {
  const message = sayTo(req, {
    en: 'These words were settled or thrown away already, or their document is gone.',
    zh: '这些文字已处理或已丢弃，或所属文档已不存在。',
  })
  return Response.json({ errors: [{ message }] }, { status: 404 })
}
