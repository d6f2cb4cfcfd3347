import type { Entry } from '../../wire/edition.ts'
import type { Presented } from '../present.ts'
import type { Reading } from '../reading.ts'
import { openAhead, type Ahead } from './ahead.ts'

/** One page as it was read, before it is shown in a language. */
export type ReadPage = {
  entries: Entry[]
  limit: number
  next: string | null
  total: number | null
}

/** One GraphQL request being answered. */
export type Asking = {
  reading: Reading
  /** What was read for many documents at once before their fields are reached. */
  pages: Ahead<ReadPage>
  programmes: Ahead<Presented>
  turns: {
    next: Date | null
    isDated: boolean
    /** Whether what was read says all of what the answer depends on. */
    isKept: boolean
  }
}

export function startAsking(reading: Reading): Asking {
  return {
    reading,
    pages: openAhead<ReadPage>(),
    programmes: openAhead<Presented>(),
    turns: { next: null, isDated: true, isKept: true },
  }
}

/** Notes that a list depends on the clock and turns into another one at `next`. */
export function noteTurn({ turns }: Asking, next: Date | null): void {
  turns.isDated = false
  if (next !== null && (turns.next === null || next < turns.next)) turns.next = next
}
