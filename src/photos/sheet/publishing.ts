import type { Readiness } from '../readiness.ts'
import type { Frame } from './frame.ts'
import type { EditResult } from './save-apart.ts'

/** So many photos are asked about by one request: their ids fit into an address. */
export const mostChecked = 200
/** So many go out by one request, so that one sees it going on. */
export const mostOut = 10

/** A photo that stays behind, and why. */
export type Left = { id: string; reasons: string[] }

/** What is done with photos. */
export type Publishing = 'publish' | 'takeBack'

export type Published = Extract<EditResult, { kind: 'saved' }>

/** Where somebody is who publishes the selected photos. `done` is how many are through. */
export type Stage =
  | { kind: 'checking' | 'unreached' }
  | { kind: 'asking'; photos: Readiness[] }
  | { kind: 'going'; act: Publishing; done: number; of: number }
  | { kind: 'over'; act: Publishing; through: Published[]; left: Left[] }

/** Which of the photos go out now, on the revision they are shown at. */
export function goingOut(
  photos: readonly Readiness[],
  frames: readonly Frame[],
): { id: string; rev: number }[] {
  const ready = new Set(photos.flatMap(({ id, kind }) => (kind === 'ready' ? id : [])))
  return frames.flatMap(({ id, rev }) => (ready.has(id) ? { id, rev } : []))
}

/** What became of those that were sent; of those nobody answered about, `unanswered`. */
export function outcome(
  sent: readonly { id: string }[],
  results: readonly EditResult[],
  unanswered: string,
): { through: Published[]; left: Left[] } {
  const byId = new Map(results.map((result) => [result.id, result]))
  const through = results.flatMap((result) => (result.kind === 'saved' ? [result] : []))
  const left = sent.flatMap(({ id }) => {
    const result = byId.get(id)
    if (result?.kind === 'saved') return []
    return [{ id, reasons: [result?.message ?? unanswered] }]
  })
  return { through, left }
}

/**
 * What became of photos nobody answered about, as far as it is seen when they are asked about once
 * more: through is what stands as it should on the very next revision. What a colleague has saved
 * on top by then is not answered for.
 */
export function seenThrough(
  act: Publishing,
  sent: readonly { id: string; rev: number }[],
  { frames, photos }: { frames: readonly Frame[]; photos: readonly Readiness[] },
): Published[] {
  const shown = new Map(frames.map((frame) => [frame.id, frame]))
  const seen = new Map(photos.map((photo) => [photo.id, photo]))
  return sent.flatMap(({ id, rev: before }): Published[] => {
    const [frame, photo] = [shown.get(id), seen.get(id)]
    const rev = before + 1
    const isDone = photo?.rev === rev && (photo.kind === 'out') === (act === 'publish')
    if (frame === undefined || !isDone) return []
    const _status = act === 'publish' ? 'published' : 'draft'
    return [{ id, kind: 'saved', frame: { ...frame, rev, _status } }]
  })
}

/**
 * Those that went out just now and that readers had no older state of: taking them back leaves
 * readers without them. That they were out stays known, `firstPublishedAt` does not go back.
 */
export function returnable(
  through: readonly Published[],
  photos: readonly Readiness[],
): { id: string; rev: number }[] {
  const older = new Set(photos.flatMap(({ hasOlder, id }) => (hasOlder ? id : [])))
  return through.flatMap(({ frame, id }) => (older.has(id) ? [] : { id, rev: frame.rev }))
}

/** A list in parts of so many. */
export function partsOf<Item>(list: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = []
  for (let from = 0; from < list.length; from += size) parts.push(list.slice(from, from + size))
  return parts
}
