import type { FollowedType } from './announce.ts'

/** `since`: when the first of them was added. */
export type Batch = { type: FollowedType; ids: string[]; since: Date }

/**
 * The documents that have to be read again, each once, however often it was said. What was announced
 * goes before what was found by comparing, so a fresh save does not wait for a rebuild.
 */
export type Backlog = {
  add: (type: FollowedType, ids: string[], at: Date, urgent: boolean) => void
  /** Takes up to `size` documents of one type out. */
  take: (size: number) => Batch | null
  has: (type: FollowedType, id: string) => boolean
  size: () => number
  /** When the document waiting longest was added. */
  oldest: () => Date | null
}

export function openBacklog(): Backlog {
  const urgent = new Map<FollowedType, Map<string, Date>>()
  const patient = new Map<FollowedType, Map<string, Date>>()
  const all = (): Map<string, Date>[] => [...urgent.values(), ...patient.values()]

  return {
    add(type, ids, at, isUrgent) {
      const waiting = idsOf(isUrgent ? urgent : patient, type)
      for (const id of ids) {
        const since = urgent.get(type)?.get(id) ?? patient.get(type)?.get(id) ?? at
        if (isUrgent) patient.get(type)?.delete(id)
        else if (urgent.get(type)?.has(id)) continue
        waiting.set(id, since)
      }
    },
    take: (size) => takeFrom(urgent, size) ?? takeFrom(patient, size),
    has: (type, id) => urgent.get(type)?.has(id) === true || patient.get(type)?.has(id) === true,
    size: () => all().reduce((sum, ids) => sum + ids.size, 0),
    oldest: () => earliest(all()),
  }
}

type Waiting = Map<FollowedType, Map<string, Date>>

function idsOf(waiting: Waiting, type: FollowedType): Map<string, Date> {
  const known = waiting.get(type)
  if (known) return known
  const made = new Map<string, Date>()
  waiting.set(type, made)
  return made
}

function takeFrom(waiting: Waiting, size: number): Batch | null {
  for (const [type, ids] of waiting) {
    const since = ids.values().next().value
    if (since) return { type, ids: takeFirst(ids, size), since }
  }
  return null
}

function takeFirst(ids: Map<string, Date>, size: number): string[] {
  const taken: string[] = []
  for (const id of ids.keys()) {
    if (taken.length === size) break
    taken.push(id)
    ids.delete(id)
  }
  return taken
}

function earliest(sets: Map<string, Date>[]): Date | null {
  let found: Date | null = null
  for (const ids of sets) {
    const first = ids.values().next().value
    if (first && (!found || first < found)) found = first
  }
  return found
}
