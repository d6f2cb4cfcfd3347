import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { staff } from '../access/roles.ts'
import { hashOf } from './content.ts'
import type { Approval } from './judge.ts'

/** What is stored of an approval, empty when there is none. */
export const noApproval = {
  revision: null,
  by: null,
  at: null,
  hash: null,
  voidedAt: null,
  voidedBy: null,
}

/** Stands in for what the last hook fills in, when nothing changes the words any more. */
export const toBePinned = 'to-be-pinned'

/** How the words stand to their approval: those the save is about to write, not those it finds. */
export function approvalOf({ approval }: JsonObject, words: JsonObject): Approval {
  const revision: unknown = approval?.revision
  if (typeof revision !== 'number') return { kind: 'none' }
  const by: unknown = approval.by?.id ?? approval.by
  const kind = approval.voidedAt || approval.hash !== hashOf(words) ? 'void' : 'valid'
  return { kind, revision, by: typeof by === 'string' ? by : null }
}

/** The words of the save under way, approved by whoever makes it. */
export function approvedBy(by: string | null, at: Date, rev: number): JsonObject {
  return { ...noApproval, revision: rev, by, at: at.toISOString(), hash: toBePinned }
}

/**
 * Pins an approval to the words it was given for: of a new one it keeps their hash, an older one is
 * void as soon as a word is another. An approved story whose words change is in review again.
 */
export const pinApproval: CollectionBeforeChangeHook = ({ data, req }) => {
  const approval: JsonObject = data.approval ?? {}
  if (typeof approval.revision !== 'number' || approval.voidedAt) return
  const hash = hashOf(data)
  if (approval.hash === toBePinned) return { ...data, approval: { ...approval, hash } }
  if (approval.hash === hash) return
  const voided = { voidedAt: new Date().toISOString(), voidedBy: staff(req)?.id ?? null }
  const stage = data.stage === 'approved' ? 'review' : data.stage
  return { ...data, stage, approval: { ...approval, ...voided } }
}
