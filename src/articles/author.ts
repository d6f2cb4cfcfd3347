import type { JsonObject, PayloadRequest } from 'payload'
import { type Staff, staff } from '../access/roles.ts'
import { desk } from '../access/who.ts'
import type { DeskRules, MoverNow } from './judge.ts'
import { isOneOf, isStage } from './stage.ts'
import type { Act } from './transitions.ts'
import { writersOf } from './writers.ts'

/** Before anybody has read it, whoever it is assigned to writes it; afterwards, who submitted it. */
const unread = ['idea', 'assigned', 'drafting'] as const

/** Whose own work matters: nobody needs to look it up otherwise. */
const ownMatters: readonly Act[] = ['approve', 'schedule', 'publish']

/** Who moves a story, and how close they are to it. Without a user it is the program. */
export async function moverOf(
  req: PayloadRequest,
  story: JsonObject,
  { act, rules }: { act: Act; rules: DeskRules },
): Promise<MoverNow> {
  const person = staff(req)
  if (person === null) return { kind: 'program' }
  const asks = !rules.approvalByAuthor && ownMatters.includes(act)
  return {
    kind: 'person',
    id: person.id,
    role: person.role,
    isTheirs: desk({ req }) || isTheirs(story, person),
    isOwn: asks && (await isOwn(req, story, person)),
  }
}

/** Whether a story is for this writer to move. */
export function isTheirs(story: JsonObject, person: Staff): boolean {
  const isAssigned = idOf(story.assignee) === person.id
  if (person.role !== 'translator') return isAssigned || idOf(story.createdBy) === person.id
  return isAssigned && Boolean(story.translationOf) && person.languages.includes(story.language)
}

async function isOwn(req: PayloadRequest, story: JsonObject, { id }: Staff): Promise<boolean> {
  const isUnread = !isStage(story.stage) || isOneOf(unread, story.stage)
  const writer = isUnread ? story.assignee : story.submitted?.by
  if ([idOf(story.createdBy), idOf(writer), ...writersOf(story)].includes(id)) return true
  return isCredited(req, story, id)
}

/** Whether the byline credits this account for the words. */
async function isCredited(req: PayloadRequest, story: JsonObject, user: string): Promise<boolean> {
  const byline: unknown[] = Array.isArray(story.byline) ? story.byline : []
  const names = byline.flatMap(creditedForWords)
  if (names.length === 0) return false
  const { totalDocs } = await req.payload.count({
    collection: 'contributors',
    where: { id: { in: names }, user: { equals: user } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function creditedForWords(row: unknown): string[] {
  if (typeof row !== 'object' || row === null || !('contributor' in row)) return []
  const isForWords = 'role' in row && (row.role === 'by' || row.role === 'translatedBy')
  const id = idOf(row.contributor)
  return isForWords && typeof id === 'string' ? [id] : []
}

/** The id of a related document, whether it was read along or not. */
export function idOf(related: unknown): unknown {
  return typeof related === 'object' && related !== null && 'id' in related ? related.id : related
}
