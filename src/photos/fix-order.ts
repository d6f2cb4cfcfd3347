import type { Frame } from './sheet/frame.ts'

/** What is known about when a photo is needed. Instants in ISO. */
export type Need = { deadlines: ReadonlyMap<string, string>; starts: ReadonlyMap<string, string> }

/** When a story wants its photos: when it is due, or its embargo ends, whichever comes first. */
export function deadlineOf(story: {
  dueAt?: string | null
  embargoUntil?: string | null
}): string | null {
  return [story.dueAt, story.embargoUntil].flatMap((at) => at ?? []).toSorted()[0] ?? null
}

/**
 * The order in which photos are mended: those a story waits for, the nearest deadline first; then
 * those of the latest event; then the newest.
 */
export function inFixOrder(frames: readonly Frame[], { deadlines, starts }: Need): Frame[] {
  const keyOf = ({ createdAt, event, id }: Frame) => ({
    deadline: deadlines.get(id) ?? '9999',
    start: starts.get(event ?? '') ?? '',
    createdAt: createdAt ?? '',
  })
  return frames.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)]
    return (
      compare(a.deadline, b.deadline) ||
      compare(b.start, a.start) ||
      compare(b.createdAt, a.createdAt)
    )
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
