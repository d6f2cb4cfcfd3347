import type { JSONField, JsonObject } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { nobodyWrites } from './access.ts'
import type { AskedMove, StorySave } from './asked-move.ts'
import { withFacts } from '../facts/printed-facts.ts'
import { hashOf } from './content.ts'

/** Who changed any of the content since somebody else approved it; each save notes its own. */
export function writersField(): JSONField {
  return {
    name: 'writtenBy',
    type: 'json',
    hidden: true,
    disableDuplicate: true,
    access: nobodyWrites,
    label: { en: 'Written by', zh: '撰写者' },
    admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
}

const writersSchema = z.array(z.string()).catch([])

/** The accounts whose words in this story nobody else has approved. */
export function writersOf({ writtenBy }: JsonObject): string[] {
  return writersSchema.parse(writtenBy)
}

/**
 * The writers once this save is made. Whoever publishes an older revision as it is writes nothing,
 * and is asked about those who wrote that revision, too.
 */
export function writersAfter(
  { before, data, isNew, req }: StorySave,
  asked: Exclude<AskedMove, { act: 'again' }> | undefined,
): string[] {
  const known = [...(isNew ? [] : writersOf(before)), ...(asked?.writers ?? [])]
  const person = staff(req)
  const writes = asked?.revision === undefined && (isNew || isRewritten(before, data))
  return [...new Set(person && writes ? [...known, person.id] : known)]
}

/** Whether somebody changed the story: the program prints its facts, and credits whoever is given it. */
function isRewritten(before: JsonObject, now: JsonObject): boolean {
  const isGiven = before.assignee !== now.assignee
  const said = isGiven ? { ...before, byline: now.byline } : before
  return hashOf(withoutFacts(said)) !== hashOf(withoutFacts(now))
}

function withoutFacts(story: JsonObject): JsonObject {
  const body = withFacts(story.body, (fact) => ({ ...fact, printed: null, value: null }))
  return { ...story, body }
}

/** An approval stands for the words of everybody but whoever gives it. */
export function writersLeft(story: JsonObject, approver: string): string[] {
  return writersOf(story).filter((writer) => writer === approver)
}
