import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { roleOf } from './roles.ts'
import { desk } from './who.ts'

type Args = Parameters<CollectionBeforeChangeHook>[0]

/**
 * What anyone but the desk saves changes nothing for readers, whichever way it is sent: it neither
 * publishes, nor changes what is published, nor withdraws it.
 */
export const holdToDrafts: CollectionBeforeChangeHook = async (args) => {
  const { data, req } = args
  if (roleOf(req.user) === null || desk({ req })) return
  if (data._status === 'published') throw onlyTheDesk(req)
  if (await changesWhatReadersSee(args)) throw onlyTheDesk(req)
}

async function changesWhatReadersSee(args: Args): Promise<boolean> {
  const { collection, originalDoc, operation, req } = args
  if (operation === 'create') return false
  const original: JsonObject = originalDoc ?? {}
  const id = String(original.id)
  if (saveUnderWay(req, { collection: collection.slug, id })?.isDraft) return false
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
    trash: true,
  })
  return totalDocs > 0
}

function onlyTheDesk(req: PayloadRequest): APIError {
  const said = sayTo(req, {
    en: 'Only editors publish, change what is published, or unpublish it. Save a draft instead (draft=true).',
    zh: '只有编辑可以发布、修改或撤回已发布的内容。请保存为草稿（draft=true）。',
  })
  return new APIError(said, 403, { code: 'only-the-desk' }, true)
}
