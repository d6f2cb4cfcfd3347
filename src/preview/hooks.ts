import type { CollectionBeforeChangeHook, FieldHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import { sayTo } from '../fields/refuse.ts'
import { publicTypes } from '../wire/documents.ts'
import { previewKey, writeToken } from './token.ts'

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
