import type { Tags } from '../read-metadata.ts'
import { choose, isIptcNewer, isPartOfText, type Place, type Places } from './choose.ts'
import type { Origin } from './origins.ts'
import type { RecordField } from './record-fields.ts'

/** What two places of a file say of one field, where it cannot be told which is right. */
export type Contested = {
  field: RecordField
  taken: unknown
  other: unknown
  places: { taken: Place; other: Place }
}

/** Chooses the value of each field, and remembers where it stood and what else was said. */
export type Hearing = {
  <Value>(field: RecordField, places: Places<Value>, more?: More<Value>): Value | null
  origins: Partial<Record<RecordField, Origin>>
  contested: Contested[]
}

/** How many bytes the IPTC has for it, or when what it says is part of what the XMP says. */
type More<Value> = { room?: number; isPart?: (iptc: Value, xmp: Value) => boolean }

export function hearing(tags: Tags): Hearing {
  const isNewer = isIptcNewer(tags)
  const origins: Hearing['origins'] = {}
  const contested: Contested[] = []
  function hear<Value>(
    field: RecordField,
    places: Places<Value>,
    { isPart, room }: More<Value> = {},
  ): Value | null {
    const chosen = choose(places, { isNewer, isPart: isPart ?? isPartOfText(room) })
    if (chosen === null) return null
    const { other, place, value } = chosen
    origins[field] = place
    if (other) {
      const named = { taken: place, other: other.place }
      contested.push({ field, taken: value, other: other.value, places: named })
    }
    return value
  }
  return Object.assign(hear, { origins, contested })
}
