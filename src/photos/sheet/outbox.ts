import type { EditResult } from './save-apart.ts'
import type { Changes } from './changes.ts'
import { asStored, differing, pickFrom } from './differing.ts'
import type { Frame } from './frame.ts'

/** So many photos are saved by one request, well within the time one may take. */
export const mostEdits = 25

/**
 * Changes of one photo that the server has not acknowledged. `base` is what stood there when they
 * were made, so that a colleague's save of something else does not stand in their way.
 */
export type Entry = {
  key: string
  id: string
  language: string
  rev: number
  base: Changes
  set: Changes
  state: 'waiting' | 'sending' | 'refused' | 'clashing'
  message: string | null
}

export type Outbox = readonly Entry[]

/** Changes of one photo that were just made. */
export type Written = Pick<Entry, 'key' | 'id' | 'language' | 'rev' | 'base' | 'set'>

/**
 * Adds changes to what is not under way yet; what has come back to where it was needs no saving. A
 * clash stays one: what is written there once more still waits for a decision.
 */
export function put(outbox: Outbox, written: Written): Outbox {
  const undecided = outbox.filter((entry) => isOf(entry, written) && entry.state === 'clashing')
  const there = undecided.flatMap(({ set }) => Object.keys(set))
  const rewritten = outbox.map((entry) =>
    undecided.includes(entry)
      ? { ...entry, set: { ...entry.set, ...pickFrom(written.set, Object.keys(entry.set)) } }
      : entry,
  )
  const left = Object.keys(written.set).filter((name) => !there.includes(name))
  if (left.length === 0) return rewritten
  const [base, set] = [pickFrom(written.base, left), pickFrom(written.set, left)]
  return putOpen(rewritten, { ...written, base, set })
}

function putOpen(outbox: Outbox, written: Written): Outbox {
  const isOpen = ({ state }: Entry) => state === 'waiting' || state === 'refused'
  // The last: one before it may hold an older value of the same field, and is sent first.
  const open = outbox.findLast((entry) => isOf(entry, written) && isOpen(entry))
  if (!open) return [...outbox, withOwnKey(outbox, waiting(written))]
  const merged: Entry = {
    ...open,
    rev: Math.min(open.rev, written.rev),
    base: { ...written.base, ...open.base },
    set: { ...open.set, ...written.set },
    state: 'waiting',
    message: null,
  }
  const isBack = open.state === 'waiting' && differing(merged.set, merged.base).length === 0
  return isBack ? without(outbox, open) : outbox.map((entry) => (entry === open ? merged : entry))
}

/** Changes as they wait to be sent. */
export function waiting(written: Written): Entry {
  return { ...written, state: 'waiting', message: null }
}

/**
 * Takes in what was kept, before what was done since and as it is: what was under way is sent again,
 * a clash waits for its decision.
 */
export function restore(outbox: Outbox, kept: readonly Entry[]): Outbox {
  const before = kept.reduce<Outbox>(
    (taken, entry) => [...taken, withOwnKey([...taken, ...outbox], entry)],
    [],
  )
  return [...markUnreached(before), ...outbox]
}

function withOwnKey(outbox: Outbox, entry: Entry): Entry {
  const isTaken = outbox.some(({ key }) => key === entry.key)
  return isTaken ? withOwnKey(outbox, { ...entry, key: `${entry.key}+` }) : entry
}

function isOf(entry: Entry, { id, language }: Pick<Entry, 'id' | 'language'>): boolean {
  return entry.id === id && entry.language === language
}

/** What is to be sent next: in one language, and of no photo of which something is under way. */
export function nextToSend(outbox: Outbox): Entry[] {
  const busy = new Set(outbox.filter(({ state }) => state === 'sending').map(({ id }) => id))
  const ready: Entry[] = []
  for (const entry of outbox) {
    const isReady = entry.state === 'waiting' && !busy.has(entry.id)
    if (!isReady || (ready[0] && ready[0].language !== entry.language)) continue
    busy.add(entry.id)
    ready.push(entry)
  }
  return ready.slice(0, mostEdits)
}

/** These are under way. */
export function markSending(outbox: Outbox, keys: readonly string[]): Outbox {
  return outbox.map((entry) =>
    keys.includes(entry.key) ? { ...entry, state: 'sending' as const } : entry,
  )
}

/** Nothing came back: everything under way is sent again, which harms nothing if it had arrived. */
export function markUnreached(outbox: Outbox): Outbox {
  return outbox.map((entry) =>
    entry.state === 'sending' ? { ...entry, state: 'waiting' as const } : entry,
  )
}

/** Takes out what was saved, and says of the rest why it was not. */
export function settle(outbox: Outbox, results: readonly EditResult[]): Outbox {
  const byId = new Map(results.map((result) => [result.id, result]))
  const sent = new Map(sentNow(outbox).map((entry) => [entry.id, entry]))
  const left = outbox.flatMap((entry) => {
    const result = byId.get(entry.id)
    if (!result) return [entry]
    if (entry.state === 'sending') return settled(entry, result)
    return result.kind === 'saved' ? [rebased(entry, result.frame, sent.get(entry.id))] : [entry]
  })
  return left.reduce<Outbox>((named, entry) => [...named, withOwnKey(named, entry)], [])
}

/** What is under way: of each photo one entry at most. */
export function sentNow(outbox: Outbox): Entry[] {
  return outbox.filter(({ state }) => state === 'sending')
}

/** What waits behind a save of ours stands on what that made of the photo. */
function rebased(entry: Entry, stored: Frame, sent: Entry | undefined): Entry {
  const isOn = sent?.language === entry.language
  const base = isOn ? asStored(entry.base, sent.set, stored) : entry.base
  return { ...entry, base, rev: revAfter(entry, stored) }
}

/**
 * On which revision that stands which was known at `rev`, once a save of ours made another one. If
 * a colleague's save lies between, it stays on the old one: the server then shows what they wrote.
 */
export function revAfter({ rev }: Pick<Entry, 'rev'>, saved: Pick<Frame, 'rev'>): number {
  return saved.rev === rev + 1 ? saved.rev : rev
}

function settled(entry: Entry, result: EditResult): Entry[] {
  switch (result.kind) {
    case 'saved':
      return []
    case 'stale':
      return onTopOf(entry, result.frame, result.message)
    case 'refused':
      return [{ ...entry, state: 'refused', message: result.message }]
    case 'later':
      return [{ ...entry, state: 'waiting', message: result.message }]
  }
}

/**
 * A colleague's save counts as a clash only where both have written something else; what nobody else
 * wrote goes on by itself.
 */
function onTopOf(entry: Entry, frame: Frame, message: string): Entry[] {
  const left = differing(entry.set, frame)
  const clashes = differing(pickFrom(frame, left), entry.base)
  const free = left.filter((name) => !clashes.includes(name))
  const of = (names: string[], base: Changes | Frame, more: Partial<Entry>): Entry[] =>
    names.length === 0
      ? []
      : [
          {
            ...entry,
            rev: frame.rev,
            base: pickFrom(base, names),
            set: pickFrom(entry.set, names),
            ...more,
          },
        ]
  return [
    ...of(clashes, frame, { state: 'clashing', message }),
    ...of(free, entry.base, { state: 'waiting', message: null }),
  ]
}

/** Sends again what was refused or clashed, over what is there. */
export function insist(outbox: Outbox, key: string): Outbox {
  return outbox.map((entry) =>
    entry.key === key ? { ...entry, state: 'waiting' as const, message: null } : entry,
  )
}

/** Gives up what was not saved. */
export function giveUp(outbox: Outbox, key: string): Outbox {
  return outbox.filter((entry) => entry.key !== key)
}

/** What each photo is about to have, for a sheet in this language. */
export function overlay(outbox: Outbox, language: string): Map<string, Changes> {
  const changes = new Map<string, Changes>()
  for (const entry of outbox) {
    const set = entry.language === language ? entry.set : withoutWords(entry.set)
    changes.set(entry.id, { ...changes.get(entry.id), ...set })
  }
  return changes
}

/** These are written in each language apart. */
function withoutWords(changes: Changes) {
  const { altText: _alt, caption: _caption, headline: _headline, ...others } = changes
  const { extendedDescription: _long, ...rest } = others
  return rest
}

function without(outbox: Outbox, gone: Entry): Outbox {
  return outbox.filter((entry) => entry !== gone)
}
