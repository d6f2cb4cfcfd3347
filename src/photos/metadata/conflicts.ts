import { inlineCredit } from '../inline-credit.ts'
import type { PhotoRecord } from '../record.ts'
import { isSameValue } from './compose.ts'
import { type Conflict, conflictsIn } from './conflict.ts'
import type { Contested } from './hearing.ts'
import { unnamedLanguage } from './languages.ts'
import { split } from './lists.ts'
import { originKey, type Origins } from './origins.ts'
import type { RecordField } from './record-fields.ts'

/** What the record of a file leaves open. */
export function conflictsOf(record: PhotoRecord, languages: readonly string[]): Conflict[] {
  return conflictsIn(
    record.contested.map(({ field, other, places, taken }) => ({
      field,
      language: languageOf(record, field, languages),
      taken: field === 'creators' ? record.creators : inField(field, taken),
      other: inField(field, other),
      places,
    })),
  )
}

function languageOf(record: PhotoRecord, field: RecordField, languages: readonly string[]) {
  if (field !== 'headline' && field !== 'caption') return null
  return unnamedLanguage(record[field], languages) ?? null
}

/** Captions leave their credit; photographers are rows of a list. */
function inField(field: Contested['field'], value: unknown): unknown {
  if (field === 'caption' && typeof value === 'string') return inlineCredit(value)?.caption ?? value
  if (field !== 'creators' || !Array.isArray(value)) return value
  return split(value.map(String), []).map(({ name }) => ({ name, jobTitle: null }))
}

type Saved = { values: Record<string, unknown>; language: string }

/**
 * Those that are still open: nobody has put them aside in `kept`, and the field says what was taken.
 * What is in another language than that of the save is not known here, and stays.
 */
export function stillOpen(conflicts: Conflict[], kept: Conflict[], saved: Saved): Conflict[] {
  return conflicts.filter((conflict) => {
    const isElsewhere = conflict.language !== null && conflict.language !== saved.language
    const isTaken = isSameValue(saved.values[conflict.field], conflict.taken)
    return kept.some((other) => isSame(other, conflict)) && (isElsewhere || isTaken)
  })
}

/** An editor who takes what the other place says has not made it up. */
export function originsOfChoices(conflicts: Conflict[], saved: Saved): Origins {
  return Object.fromEntries(
    conflicts
      .filter(({ language }) => language === null || language === saved.language)
      .filter(({ field, other }) => isSameValue(saved.values[field], other))
      .map(({ field, places }) => [originKey(field, saved.language), places.other]),
  )
}

const isSame = (one: Conflict, other: Conflict): boolean =>
  one.field === other.field && one.language === other.language
