import type { Tags } from '../read-metadata.ts'
import { choose, type Conflict, isIptcNewer, type Places } from './choose.ts'
import type { Origin } from './origins.ts'
import type { RecordField } from './record-fields.ts'

/** Chooses the value of each field, and remembers where it stood and what else was said. */
export type Hearing = {
  <Value>(field: RecordField, places: Places<Value>, room?: number): Value | null
  origins: Partial<Record<RecordField, Origin>>
  conflicts: Conflict[]
}

export function hearing(tags: Tags): Hearing {
  const isNewer = isIptcNewer(tags)
  const origins: Hearing['origins'] = {}
  const conflicts: Conflict[] = []
  function hear<Value>(field: RecordField, places: Places<Value>, room?: number): Value | null {
    const chosen = choose(places, { isNewer, room })
    if (chosen === null) return null
    const { other, place, value } = chosen
    origins[field] = place
    if (other) {
      const named = { taken: place, other: other.place }
      conflicts.push({ field, taken: value, other: other.value, places: named })
    }
    return value
  }
  return Object.assign(hear, { origins, conflicts })
}
