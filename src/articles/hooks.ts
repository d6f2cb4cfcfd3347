import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { staff } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import { refuse, type Refusal } from '../fields/refuse.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { isStage, isWritersStage, type Stage, stageAfter, type StageSituation } from './stage.ts'

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
export const rememberKill: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const killedAt =
    data.stage === 'killed' ? (originalDoc?.killedAt ?? new Date().toISOString()) : null
  return { ...data, killedAt }
}

/** What was killed comes out again only when an editor says that it may be used. */
export const refuseToPublishKilled: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data._status !== 'published' || data.pubStatus !== 'canceled') return
  const said = {
    en: 'This article was killed. To publish it again, first set “May be used” to usable.',
    zh: '本稿已撤稿。如需重新发布，请先将“可用状态”改为“可用”。',
  }
  refuse([{ path: 'pubStatus', said }], { collection: collection.slug, req })
}

/** Keeps the stage true to what readers see, and lets writers say only what is theirs to say. */
export const keepStageTrue: CollectionBeforeChangeHook = (args) => {
  const { collection, data, operation, originalDoc, req } = args
  const before = operation === 'create' ? {} : (originalDoc ?? {})
  const situation = situationOf(args, before)
  refuse(stageRefusals(req, situation), { collection: collection.slug, req })
  return { ...data, stage: stageAfter(situation) }
}

type Args = Parameters<CollectionBeforeChangeHook>[0]

function situationOf(args: Args, before: JsonObject): StageSituation {
  const { data } = args
  return {
    asked: isStage(data.stage) ? data.stage : null,
    before: isStage(before.stage) ? before.stage : null,
    happened: happenedIn(args, before),
    wasPublishedBefore: Boolean(before.firstPublishedAt),
  }
}

function happenedIn({ collection, data, req }: Args, before: JsonObject) {
  const save = saveUnderWay(req, { collection: collection.slug, id: String(before.id) })
  if (save?.isDraft) return 'edit'
  if (data.pubStatus === 'canceled') return 'kill'
  if (data._status === 'published') return 'publish'
  const live: Stage[] = ['published', 'updated', 'corrected', 'killed']
  return live.includes(before.stage) ? 'unpublish' : 'edit'
}

function stageRefusals(
  req: PayloadRequest,
  { asked, before, happened }: StageSituation,
): Refusal[] {
  const isTheirs = asked === null || asked === before || isWritersStage(asked)
  if (happened !== 'edit' || isTheirs || staff(req) === null || desk({ req })) return []
  const said = {
    en: 'Send it to review; an editor takes it from there.',
    zh: '请提交审稿，之后由编辑处理。',
  }
  return [{ path: 'stage', said }]
}
