import type { CollectionBeforeValidateHook } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import type { PlaceFacts } from './facts.ts'

type Args = Parameters<CollectionBeforeValidateHook>[0]

/**
 * Whether a save has to be checked: when it is new, publishes, comes back from the trash, or changes
 * one of these fields. Taking something down never depends on a rule.
 */
export function isDue(args: Args, fields: string[]): boolean {
  const { data, operation, originalDoc } = args
  if (!data || data.deletedAt) return false
  if (operation === 'create' || originalDoc?.deletedAt) return true
  if (becomesPublic(args) && originalDoc?._status !== 'published') return true
  return fields.some((field) => !isSame(data[field], originalDoc?.[field]))
}

/** True when readers will see what is saved. */
export function becomesPublic({ data }: Args): boolean {
  return data?._status === 'published'
}

export function roomsOnly(places: Map<string, PlaceFacts>): Map<string, PlaceFacts> {
  return new Map([...places].filter(([, { kind }]) => kind === 'room'))
}

/** Equal once nothing, null and dates are written the same way. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b))
}

function plain(value: unknown): unknown {
  return value === undefined || value === null ? null : JSON.parse(JSON.stringify(value))
}
