import type { Act } from '../staff/act.ts'

/** Whether words were changed, and nothing else was done: that happens all the time. */
export function isWriting(act: Act): boolean {
  return act === 'edit' || act === 'autosave'
}
