import type { KillReason } from '../kill-reasons.ts'
import type { PublicType } from '../documents.ts'
import { forgetEntry, type Entry } from './entries.ts'
import { graveOf } from './graves.ts'
import { getById } from './read.ts'
import { isPublicType } from './refs.ts'
import { always } from './schema.ts'
import { text, whole, type Row, type Store } from './store.ts'
import { record, type Act, type Noted } from './write.ts'

/**
 * The newest that followers were, or are to be, told of one document. `entry` is what it is now;
 * null when it went away: `gone` where readers get 410, `removed` where they get 404.
 */
export type News = {
  seq: number
  type: PublicType
  id: string
  act: Act
  at: Date
  entry: Entry | null
  /** Why it was killed, where it was and that is said. */
  reason: KillReason | null
  /** The number under which it became public this time; that of the news when it is not. */
  since: number
}

/** What a reader who asks for a document is answered: 200, 410 or 404. */
type Standing = 'shown' | 'gone' | 'removed'

const selectWindow = `
  SELECT doc, visible_from, visible_until FROM documents WHERE type = ? AND id = ?`
const selectTold = 'SELECT standing, since FROM told WHERE type = ? AND id = ?'
const replaceTold = `
  INSERT OR REPLACE INTO told (type, id, seq, since, standing, at) VALUES (?, ?, ?, ?, ?, ?)`

/**
 * Notes under a number what followers are to be told of a document that was written at `at`.
 * Nothing is noted of one that readers do not see and never saw: it is told by the clock, when its
 * time comes.
 */
export function tell(store: Store, type: PublicType, id: string, seq: number, at: Date): void {
  const window = store.one(selectWindow, type, id)
  rememberTurn(store, type, id, window, at)
  const standing = standingOf(store, type, id, window, at)
  const told = store.one(selectTold, type, id)
  if (standing === 'removed' && (told === undefined || told.standing === 'removed')) return
  const isStill = standing === 'shown' && told?.standing === 'shown'
  const since = isStill ? whole(told, 'since') : seq
  const heard = heardUpTo(store)
  store.run(replaceTold, type, id, seq, since, standing, at.getTime())
  if (standing === 'shown' && !isStill) tellOfPointers(store, type, id, heard, at)
}

/** The last number that somebody was told, or may have been before this file was opened. */
const heardFrom = new WeakMap<Store, number>()

function heardUpTo(store: Store): number {
  const known = heardFrom.get(store)
  if (known !== undefined) return known
  const newest = newsSeq(store)
  heardFrom.set(store, newest)
  return newest
}

/** Notes that somebody may know everything up to a number. */
export function noteHeard(store: Store, seq: number): void {
  heardFrom.set(store, Math.max(heardUpTo(store), seq))
}

const selectPointing = `
  SELECT t.type, t.id FROM refs r
  JOIN documents d ON d.doc = r.doc
  JOIN told t ON t.type = d.type AND t.id = d.id
  WHERE r.to_type = ? AND r.to_id = ? AND t.standing = 'shown' AND t.seq <= ?
  ORDER BY t.seq`

/**
 * What points at a document was told without a word of it while it was not public. Those who heard
 * that are told again; while an edition is being built nobody has.
 */
function tellOfPointers(store: Store, to: PublicType, id: string, heard: number, at: Date): void {
  for (const row of store.all(selectPointing, to, id, heard)) {
    const { type } = row
    if (isPublicType(type)) tellAgain(store, type, text(row, 'id'), at)
  }
}

/** Most turns told in one transaction. */
const atOnce = 200

/**
 * Numbers what the clock alone has shown or hidden until `now` and was not told yet, in the order
 * in which it happened. Answers how many it told.
 */
export function tellByClock(store: Store, now: Date): number {
  const due = 'SELECT type, id FROM turns WHERE at <= ? ORDER BY at, type, id LIMIT ?'
  const rows = store.all(due, now.getTime(), atOnce)
  if (rows.length === 0) return 0
  return store.atomically(() => rows.filter((row) => tellTurn(store, row, now)).length)
}

function tellTurn(store: Store, row: Row, now: Date): boolean {
  const { type } = row
  const id = text(row, 'id')
  if (!isPublicType(type)) return false
  const window = store.one(selectWindow, type, id)
  const standing = standingOf(store, type, id, window, now)
  const told = store.one(selectTold, type, id)?.standing ?? 'removed'
  if (standing === told) {
    rememberTurn(store, type, id, window, now)
    return false
  }
  const act = standing === 'shown' ? 'published' : standing
  const { seq } = record({ store, type, id, at: now }, act)
  if (standing === 'shown') {
    store.run(renumber, seq, seq, now.getTime(), type, id)
    forgetEntry(store, whole(window, 'doc'))
  }
  tell(store, type, id, seq, now)
  return true
}

/**
 * Notes that what leads to a document, or what it leads to, has changed, and tells followers of it
 * again if readers see it or it is gone. `noted`: which answers may look different now.
 */
export function tellAgain(
  store: Store,
  type: PublicType,
  id: string,
  at: Date,
  noted: Noted = {},
): void {
  const standing = standingOf(store, type, id, store.one(selectWindow, type, id), at)
  const act = standing === 'shown' ? 'updated' : standing
  const { seq } = record({ store, type, id, at }, act, noted)
  if (standing !== 'removed') tell(store, type, id, seq, at)
}

const renumber = `
  UPDATE documents SET seq = ?, first_seq = ?, key_seqs = NULL, changed_at = ?
  WHERE type = ? AND id = ?`

/** Keeps when the clock next changes what readers see of a document. */
function rememberTurn(
  store: Store,
  type: PublicType,
  id: string,
  window: Row | undefined,
  now: Date,
): void {
  const at = now.getTime()
  const turns = [whole(window, 'visible_from'), whole(window, 'visible_until')]
  const next = window === undefined ? undefined : turns.find((turn) => turn > at)
  if (next === undefined || next === always.until) {
    store.run('DELETE FROM turns WHERE type = ? AND id = ?', type, id)
  } else {
    store.run('INSERT OR REPLACE INTO turns (type, id, at) VALUES (?, ?, ?)', type, id, next)
  }
}

function standingOf(
  store: Store,
  type: PublicType,
  id: string,
  window: Row | undefined,
  now: Date,
): Standing {
  if (window === undefined) {
    const grave = store.one('SELECT 1 FROM tombstones WHERE type = ? AND id = ?', type, id)
    return grave === undefined ? 'removed' : 'gone'
  }
  const [from, until] = [whole(window, 'visible_from'), whole(window, 'visible_until')]
  if (from <= now.getTime() && now.getTime() < until) return 'shown'
  return until <= now.getTime() && from < until ? 'gone' : 'removed'
}

const selectNews = `
  SELECT seq, type, id, since, standing, at FROM told WHERE seq > ? ORDER BY seq LIMIT ?`

/**
 * At most `limit` documents that became public, changed or went away after number `since`, in the
 * order of their newest change: each once, as it is at `now`.
 */
export function news(store: Store, since: number, limit: number, now: Date): News[] {
  const rows = store.all(selectNews, since, limit)
  noteHeard(store, whole(rows.at(-1), 'seq'))
  return rows.flatMap((row): News[] => {
    const { type } = row
    if (!isPublicType(type)) return []
    const id = text(row, 'id')
    const entry = row.standing === 'shown' ? getById(store, type, id, now) : null
    return [
      {
        ...{ seq: whole(row, 'seq'), type, id, at: new Date(whole(row, 'at')), entry },
        since: whole(row, 'since'),
        act: actOf(row, since, entry !== null),
        reason: entry === null ? (graveOf(store, type, id)?.reason ?? null) : null,
      },
    ]
  })
}

/** One that ended by the clock a moment ago is gone, whether that was told yet or not. */
function actOf(row: Row, since: number, isShown: boolean): Act {
  if (isShown) return whole(row, 'since') > since ? 'published' : 'updated'
  return row.standing === 'removed' ? 'removed' : 'gone'
}

/** The number of the newest change that followers were told; 0 when there was none. */
export function newsSeq(store: Store): number {
  return whole(store.one('SELECT max(seq) AS seq FROM told'), 'seq')
}

/** When the newest of them was told. */
export function newsAt(store: Store): Date | null {
  const row = store.one('SELECT at FROM told ORDER BY seq DESC LIMIT 1')
  return row ? new Date(whole(row, 'at')) : null
}
