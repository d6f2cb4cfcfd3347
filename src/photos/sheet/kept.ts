import { z } from 'zod'
import type { Changes } from './changes.ts'
import { differing } from './differing.ts'
import { type Entry, type Outbox, waiting, type Written } from './outbox.ts'

/** Where a browser keeps texts under names. */
export type Shelf = Record<string, unknown> & Pick<Storage, 'getItem' | 'removeItem' | 'setItem'>

const changes = z.custom<Changes>((value) => typeof value === 'object' && value !== null)

const entrySchema = z.object({
  key: z.string(),
  id: z.string(),
  language: z.string(),
  rev: z.number(),
  base: changes,
  set: changes,
  state: z.enum(['waiting', 'sending', 'refused', 'clashing']),
  message: z.string().nullable(),
})

/** What a tab has not saved is kept under its name, and what is being typed in it beside that. */
const typed = (tab: string) => `${tab}:typed`

/** Keeps what is not saved; false when this browser does not. */
export function keepOutbox(shelfOf: () => Shelf, tab: string, outbox: Outbox): boolean {
  return keep(shelfOf, tab, outbox)
}

/** Keeps what is being typed, as changes that wait; what is as it was, or null, needs no keeping. */
export function keepTyped(shelfOf: () => Shelf, tab: string, written: Written | null): boolean {
  const isNew = written !== null && differing(written.set, written.base).length > 0
  return keep(shelfOf, typed(tab), isNew ? [waiting(written)] : [])
}

function keep(shelfOf: () => Shelf, name: string, entries: Outbox): boolean {
  try {
    if (entries.length === 0) shelfOf().removeItem(name)
    else shelfOf().setItem(name, JSON.stringify(entries))
    return true
  } catch {
    // Full, or closed to us: then the page goes on without.
    return false
  }
}

/** The tabs that left something here. */
export function tabsKept(shelfOf: () => Shelf, prefix: string): string[] {
  try {
    const names = Object.keys(shelfOf()).filter((name) => name.startsWith(prefix))
    return [...new Set(names.map((name) => name.replace(/:typed$/, '')))]
  } catch {
    return []
  }
}

/** Takes what a tab left, oldest first, so that nobody else does. */
export function takeKept(shelfOf: () => Shelf, tab: string): Entry[] {
  return [tab, typed(tab)].flatMap((name) => {
    try {
      const entries = read(shelfOf().getItem(name))
      shelfOf().removeItem(name)
      return entries
    } catch {
      return []
    }
  })
}

/** What another program or an older version left there is no reason to fail. */
function read(text: string | null): Entry[] {
  const kept: unknown = JSON.parse(text ?? '[]')
  return Array.isArray(kept) ? kept.flatMap((each) => entrySchema.safeParse(each).data ?? []) : []
}
