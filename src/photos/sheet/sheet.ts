import { takenAtWith } from '../mend-clock.ts'
import type { EditResult } from './save-apart.ts'
import type { Changes } from './changes.ts'
import { asStored, differing, pickFrom } from './differing.ts'
import type { Frame } from './frame.ts'
import type { FramePage } from './read-frames.ts'
import * as box from './outbox.ts'

/** One thing somebody did, to be taken back as a whole. */
export type Step = {
  language: string
  edits: { id: string; before: Changes; after: Changes }[]
}

/** A contact sheet in the browser: what the server said, what is not saved yet, and who looks where. */
export type Sheet = {
  language: string
  /** As they came, to tell how counts have changed since. */
  loaded: Frame[]
  /** As they are stored now, as far as we know. */
  frames: Frame[]
  next: string | null
  outbox: box.Outbox
  /** The last one is taken back first. */
  steps: Step[]
  current: string | null
  /** Where a range of selected photos began. */
  anchor: string | null
  selected: ReadonlySet<string>
}

export type Change = { id: string; set: Changes }

export type Act =
  | ({ kind: 'open'; language: string } & FramePage)
  | ({ kind: 'append'; after: string } & FramePage)
  | { kind: 'go'; to: string; how?: 'extend' | 'keep' | 'toggle' }
  | { kind: 'selectAll' }
  | { kind: 'selectThese'; ids: string[] }
  | { kind: 'change'; changes: Change[] }
  | { kind: 'undo' }
  | { kind: 'restore'; entries: box.Entry[] }
  | { kind: 'sending'; keys: string[] }
  | { kind: 'settled'; language: string; results: EditResult[] }
  | { kind: 'unreached' }
  | { kind: 'insist' | 'giveUp'; key: string }

export function openSheet({ frames, language, next }: FramePage & { language: string }): Sheet {
  const current = frames[0]?.id ?? null
  const selected = new Set(current === null ? [] : [current])
  const nothing = { outbox: [], steps: [] }
  return { ...nothing, language, loaded: frames, frames, next, current, anchor: current, selected }
}

/** What becomes of a sheet when somebody does something, or the server answers. */
export function act(sheet: Sheet, done: Act): Sheet {
  switch (done.kind) {
    case 'open':
      return { ...openSheet(done), outbox: sheet.outbox, steps: sheet.steps }
    case 'append':
      return append(sheet, done)
    case 'go':
      return go(sheet, done.to, done.how)
    case 'selectAll':
      return { ...sheet, selected: new Set(sheet.frames.map(({ id }) => id)) }
    case 'selectThese':
      return selectThese(sheet, done.ids)
    case 'change':
      return change(sheet, done.changes)
    case 'undo':
      return undo(sheet)
    case 'restore':
      return { ...sheet, outbox: box.restore(sheet.outbox, done.entries) }
    case 'sending':
      return { ...sheet, outbox: box.markSending(sheet.outbox, done.keys) }
    case 'settled':
      return settled(sheet, done)
    case 'unreached':
      return { ...sheet, outbox: box.markUnreached(sheet.outbox) }
    case 'insist':
      return { ...sheet, outbox: box.insist(sheet.outbox, done.key) }
    case 'giveUp':
      return { ...sheet, outbox: box.giveUp(sheet.outbox, done.key) }
  }
}

/** The photos as they will be once everything is saved. */
export function shownFrames({ frames, language, outbox }: Sheet): Frame[] {
  const changes = box.overlay(outbox, language)
  return frames.map((frame) => {
    const set = changes.get(frame.id)
    if (!set) return frame
    const { dateCreated, keywords, locationShown } = set
    return {
      ...frame,
      ...set,
      ...(dateCreated && { takenAt: takenAtWith(frame, dateCreated) }),
      origins: {
        keywords: keywords === undefined ? frame.origins.keywords : null,
        locationShown: locationShown === undefined ? frame.origins.locationShown : null,
      },
    }
  })
}

/** What an act is about: the selection when the current photo is in it, else that photo alone. */
export function targets({ current, selected }: Sheet): string[] {
  if (current === null) return []
  return selected.has(current) ? [...selected] : [current]
}

/** What does not go on where this sheet ends is a page of another one. */
function append(sheet: Sheet, { after, frames, next }: FramePage & { after: string }): Sheet {
  if (after !== sheet.next) return sheet
  const known = new Set(sheet.frames.map(({ id }) => id))
  const fresh = frames.filter(({ id }) => !known.has(id))
  const all = { loaded: [...sheet.loaded, ...fresh], frames: [...sheet.frames, ...fresh] }
  return { ...sheet, ...all, next, current: sheet.current ?? fresh[0]?.id ?? null }
}

function go(sheet: Sheet, to: string, how?: 'extend' | 'keep' | 'toggle'): Sheet {
  switch (how) {
    case undefined:
      return { ...sheet, current: to, anchor: to, selected: new Set([to]) }
    case 'keep':
      return { ...sheet, current: to, anchor: to }
    case 'toggle': {
      const selected = new Set(sheet.selected)
      if (!selected.delete(to)) selected.add(to)
      return { ...sheet, current: to, anchor: to, selected }
    }
    case 'extend':
      return { ...sheet, current: to, selected: new Set(between(sheet, sheet.anchor ?? to, to)) }
  }
}

/** The photo in focus is one of them, so that the next act is about all. */
function selectThese(sheet: Sheet, ids: string[]): Sheet {
  const isAmong = sheet.current !== null && ids.includes(sheet.current)
  const current = isAmong ? sheet.current : (ids[0] ?? sheet.current)
  return { ...sheet, current, anchor: current, selected: new Set(ids) }
}

function between({ frames }: Sheet, one: string, other: string): string[] {
  const [from, to] = [one, other]
    .map((wanted) => frames.findIndex(({ id }) => id === wanted))
    .toSorted((a, b) => a - b)
  return frames.slice(from, (to ?? 0) + 1).map(({ id }) => id)
}

/** The most that can be taken back. */
const remembered = 100

function change(sheet: Sheet, changes: Change[]): Sheet {
  const shown = new Map(shownFrames(sheet).map((frame) => [frame.id, frame]))
  const edits = changes.flatMap(({ id, set }) => {
    const frame = shown.get(id)
    const names = frame ? differing(set, frame) : []
    if (!frame || names.length === 0) return []
    return [{ id, before: pickFrom(frame, names), after: pickFrom(set, names) }]
  })
  if (edits.length === 0) return sheet
  const step = { language: sheet.language, edits }
  const steps = [...sheet.steps, step].slice(-remembered)
  return { ...sheet, steps, outbox: write(sheet, step) }
}

/** On no revision we know, so that the server shows first what a colleague has made of it since. */
function undo(sheet: Sheet): Sheet {
  const last = sheet.steps.at(-1)
  if (!last) return sheet
  const edits = last.edits.map(({ after, before, id }) => ({ id, before: after, after: before }))
  const outbox = write(sheet, { language: last.language, edits }, 0)
  return { ...sheet, steps: sheet.steps.slice(0, -1), outbox }
}

function write(
  { frames, outbox }: Sheet,
  { edits, language }: Step,
  writtenOn?: number,
): box.Outbox {
  const revs = new Map(frames.map(({ id, rev }) => [id, rev]))
  return edits.reduce<box.Outbox>(
    (written, { after, before, id }) =>
      box.put(written, {
        key: `${language}/${id}/${written.length}/${revs.get(id) ?? 0}`,
        id,
        language,
        rev: writtenOn ?? revs.get(id) ?? 0,
        base: before,
        set: after,
      }),
    outbox,
  )
}

function settled(
  sheet: Sheet,
  { language, results }: { language: string; results: EditResult[] },
): Sheet {
  const stored = new Map(
    results.flatMap((result) => ('frame' in result ? [[result.id, result.frame]] : [])),
  )
  const frames = sheet.frames.map((frame) => {
    const now = stored.get(frame.id)
    if (!now) return frame
    return language === sheet.language ? now : { ...frame, rev: box.revAfter(frame, now) }
  })
  const saved = new Map(
    results.flatMap((done) => (done.kind === 'saved' ? [[done.id, done.frame]] : [])),
  )
  const steps = sheet.steps.map((step) => stepAsStored(step, box.sentNow(sheet.outbox), saved))
  return { ...sheet, frames, steps, outbox: box.settle(sheet.outbox, results) }
}

/** To be taken back without a question, a step has to know what became of its words. */
function stepAsStored(
  step: Step,
  sent: readonly box.Entry[],
  saved: ReadonlyMap<string, Frame>,
): Step {
  const edits = step.edits.map((edit) => {
    const frame = saved.get(edit.id)
    const entry = sent.find(({ id, language }) => id === edit.id && language === step.language)
    return frame && entry ? { ...edit, after: asStored(edit.after, entry.set, frame) } : edit
  })
  return { ...step, edits }
}
