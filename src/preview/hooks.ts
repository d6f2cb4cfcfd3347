import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  FieldHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import { refuse, sayTo } from '../fields/refuse.ts'
import { publicTypes } from '../wire/documents.ts'
import { previewKey, writeToken } from './token.ts'

const day = 24 * 60 * 60 * 1000

/** Days a link lasts when nobody says so, and at most. */
export const lifetimes = { usual: 7, most: 30 }

/** A link that is not said to end does so in a week; none lasts longer than thirty days. */
export const endInTime: CollectionBeforeValidateHook = ({ collection, data, operation, req }) => {
  const now = Date.now()
  if (operation === 'create' && !data?.expiresAt)
    return { ...data, expiresAt: new Date(now + lifetimes.usual * day).toISOString() }
  if (!data?.expiresAt) return data
  if (new Date(data.expiresAt).getTime() <= now + lifetimes.most * day + grace) return data
  const said = {
    en: `A preview link lasts at most ${lifetimes.most} days: choose an earlier time.`,
    zh: `预览链接最长有效 ${lifetimes.most} 天，请选择更早的时间。`,
  }
  refuse([{ path: 'expiresAt', said }], { collection: collection.slug, req })
}

/** The clock of a browser that counted thirty days from its own now. */
const grace = 10 * 60 * 1000

/** A link that was revoked stays so: whoever has it was told that it is over. */
export const stayRevoked: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  originalDoc?.revoked ? { ...data, revoked: true } : data

const documentSchema = z.object({ relationTo: z.enum(publicTypes), value: z.string() })

/** Reporters give out what they may change themselves, and nothing else. */
export const onlyWhatOneMayChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || roleOf(req.user) === null || desk({ req })) return
  const named = documentSchema.safeParse(data.document)
  if (named.success && (await mayChange(req, named.data))) return
  const said = sayTo(req, {
    en: 'You can make preview links for what you may change. Ask an editor for this one.',
    zh: '您只能为自己可以修改的内容生成预览链接，请联系编辑。',
  })
  throw new APIError(said, 403, { code: 'not-yours' }, true)
}

async function mayChange(
  req: PayloadRequest,
  { relationTo: collection, value: id }: z.output<typeof documentSchema>,
): Promise<boolean> {
  const allowed = await req.payload.collections[collection].config.access.update({ req, id })
  if (typeof allowed === 'boolean') return allowed
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, allowed] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const livingSchema = z.object({
  id: z.string(),
  expiresAt: z.union([z.string(), z.date()]).transform((at) => new Date(at)),
  revoked: z.literal(false).nullish(),
})

/** The token of a link that still opens something; it is made anew each time and kept nowhere. */
export const makeToken: FieldHook = ({ data, req }) => {
  const link = livingSchema.safeParse(data)
  if (!link.success || link.data.expiresAt.getTime() <= Date.now()) return null
  return writeToken(link.data, previewKey(req.payload.config.secret))
}
