import type { JsonObject } from 'payload'
import type { Save } from '../fields/rev.ts'

/** What somebody did to a document. */
export const acts = [
  'create',
  'edit',
  'autosave',
  'publish',
  'unpublish',
  'kill',
  'trash',
  'takeFromTrash',
  'restoreVersion',
  'delete',
  'assign',
  'start',
  'submit',
  'sendBack',
  'approve',
  'schedule',
  'unschedule',
  'hold',
  'resume',
  'spike',
  'unspike',
  'revive',
] as const

export type Act = (typeof acts)[number]

type Situation = {
  before: JsonObject
  after: JsonObject
  kind: Save['kind'] | 'create' | undefined
}

/** The newsroom's word for a save: the gravest thing it did. */
export function actOf({ after, before, kind }: Situation): Act {
  if (kind === 'create') return after._status === 'published' ? 'publish' : 'create'
  if (kind === 'restoreVersion' || kind === 'delete') return kind
  if (after.deletedAt && !before.deletedAt) return 'trash'
  if (before.deletedAt && !after.deletedAt) return 'takeFromTrash'
  if (after.killedAt && !before.killedAt) return 'kill'
  if (after._status === 'published') return 'publish'
  const wasNeverOut = after.publishedSlug === null
  if (kind === 'whole' && after._status === 'draft' && !wasNeverOut) return 'unpublish'
  return kind === 'autosave' ? 'autosave' : 'edit'
}
