import type { FormState } from 'payload'
import { same } from './typed.ts'

type Merge = {
  /** The fields as the form sent them, and as they are now. */
  sent: FormState
  now: FormState
  /** The merged document, as the server puts it into a form. */
  merged: FormState
  /** The top fields in which it is other than what was sent. */
  fields: readonly string[]
  /** Somebody is writing in a text, and the form has not heard of it yet. */
  isTyping: boolean
}

/** What every save changes. */
const always = ['rev', 'updatedAt']

/**
 * The form with what others changed put in, rows that came and went with it; all else stays as it
 * is. Null when somebody typed into one of these fields meanwhile: then both changed it. Nobody knows
 * in which text somebody is typing, so that none is put in then.
 */
export function withTheirs({ fields, isTyping, merged, now, sent }: Merge): FormState | null {
  const names = new Set([...fields, ...always])
  const isTheirs = (path: string) => names.has(path.split('.')[0] ?? path)
  const paths = [...new Set([...Object.keys(sent), ...Object.keys(now)])].filter(isTheirs)
  if (paths.some((path) => !same(sent[path]?.value, now[path]?.value))) return null
  const isText = (path: string) => holdsText(now[path]) || holdsText(merged[path])
  if (isTyping && [...paths, ...Object.keys(merged).filter(isTheirs)].some(isText)) return null
  return Object.fromEntries([
    ...Object.entries(now).filter(([path]) => !isTheirs(path)),
    ...Object.entries(merged).filter(([path]) => isTheirs(path)),
  ])
}

function holdsText(field: FormState[string] | undefined): boolean {
  const value: unknown = field?.value
  return typeof value === 'object' && value !== null && 'root' in value
}
