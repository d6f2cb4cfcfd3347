import type { Change } from './public-words.ts'

export const kinds = ['correction', 'clarification', 'update', 'retraction', 'editorsNote'] as const
export const positions = ['bottom', 'top'] as const

/** What is written on the correction form. `picked` are the changes it is about, by their path. */
export type Note = {
  text: string
  type: (typeof kinds)[number]
  position: (typeof positions)[number]
  field: string
  before: string
  after: string
  picked: string[]
  proposal: string | null
}

/** The form as it opens: about all that changed. */
export function filledFrom(changes: readonly Change[]): Note {
  const empty = { text: '', type: 'correction', position: 'bottom', proposal: null } as const
  return about(
    { ...empty, field: '', before: '', after: '', picked: [] },
    changes,
    pathsOf(changes),
  )
}

/**
 * The form when something else has changed meanwhile: about all of that, unless somebody has written
 * what it is about since it was `filled`. The text to readers is kept.
 */
export function refilled(note: Note, filled: Note, changes: readonly Change[]): Note {
  const mine = (['field', 'before', 'after', 'proposal'] as const).some(
    (part) => note[part] !== filled[part],
  )
  const isPicked = note.picked.join() !== filled.picked.join()
  return mine || isPicked ? note : about(note, changes, pathsOf(changes))
}

/** The same note about these changes only. */
export function about(note: Note, changes: readonly Change[], picked: string[]): Note {
  const chosen = changes.filter(({ path }) => picked.includes(path))
  const joined = (side: 'before' | 'after') =>
    chosen
      .map((change) => change[side])
      .filter((words) => words !== '')
      .join('\n')
  return {
    ...note,
    picked,
    field: chosen.map(({ field }) => field).join(', '),
    before: joined('before'),
    after: joined('after'),
  }
}

function pathsOf(changes: readonly Change[]): string[] {
  return changes.map(({ path }) => path)
}
