/** What became of one file. */
export type Outcome =
  | { kind: 'saved'; id: string }
  /** It is here already, perhaps from before this was stopped. */
  | { kind: 'here'; id: string | null }
  /** It will be refused again: `reason` says why. */
  | { kind: 'refused'; code: string; reason: string }
  /** It could not be sent now; `isForAll` when any other file could not either. */
  | { kind: 'failed'; reason: string; isForAll: boolean }

/** It went away, or may not be read. */
export const unreadable = {
  kind: 'failed',
  reason: 'the file could not be read',
  isForAll: false,
} as const satisfies Outcome

export type Result = { file: string; sha256: string | null; outcome: Outcome }

/** What it is counted as, in the order of the report. */
export const kinds = ['saved', 'here', 'refused', 'failed'] as const

export function countOf(results: Result[]): Record<Outcome['kind'], number> {
  const count = (kind: Outcome['kind']) =>
    results.filter(({ outcome }) => outcome.kind === kind).length
  return {
    saved: count('saved'),
    here: count('here'),
    refused: count('refused'),
    failed: count('failed'),
  }
}
