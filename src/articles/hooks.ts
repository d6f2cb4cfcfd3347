import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { staff } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import { killNow, notKilled } from '../fields/kill-now.ts'

/** Writers are assigned what they start. */
export const assignToWriter: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const person = staff(req)
  if (operation !== 'create' || person === null || desk({ req })) return data
  return { ...data, assignee: person.id }
}

/** Translations of one story share its group, so that readers can change language. */
export const joinTranslationGroup: CollectionBeforeValidateHook = async (args) => {
  const { data, originalDoc, req } = args
  const source: unknown = data?.translationOf ?? undefined
  const before: unknown = originalDoc?.translationOf ?? undefined
  const group = data?.translationGroup ?? originalDoc?.translationGroup
  if (typeof source !== 'string') return { ...data, translationGroup: group ?? crypto.randomUUID() }
  if (source === before && group) return data
  return { ...data, translationGroup: (await groupOf(req, source)) ?? crypto.randomUUID() }
}

async function groupOf(req: PayloadRequest, id: string): Promise<string | null> {
  const source = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return source?.translationGroup ?? null
}

/** Notes the instant of the first publication, once, and dates the story with it if nobody has. */
export const rememberFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before: unknown = originalDoc?.firstPublishedAt
  if (data._status !== 'published') return { ...data, firstPublishedAt: before ?? null }
  const first = before ?? data.firstPublishedAt ?? new Date().toISOString()
  return { ...data, firstPublishedAt: first, displayDate: data.displayDate ?? first }
}

/** Notes the instant of a kill, once, and forgets it when the kill is undone. */
export const rememberKill: CollectionBeforeChangeHook = async (args) => {
  const { data } = args
  if (data.stage !== 'killed') return { ...data, killReason: null, ...notKilled }
  return { ...data, ...(await killNow(args)) }
}
