import type { PublicType } from '../wire/documents.ts'
import { isVisibleAs, type Listed } from '../wire/edition/listing.ts'
import type { Change } from '../wire/edition/log.ts'
import type { Act } from '../wire/edition/write.ts'
import { everything, keyOf, type Recorder } from './marks.ts'

/**
 * A document to be looked at: because it changed, last at `at`, or because it may differ from what
 * was told. `acts`: what the log says became of it; nothing where the log was not asked. `was`: how
 * readers found it before. `lost`: other names under which they found it, or its end. `wasSeen`:
 * readers could see it meanwhile.
 */
export type Look = {
  type: PublicType
  id: string
  seq: number
  at: Date
  acts: Act[]
  was: Listed[]
  lost: string[]
  wasSeen: boolean
}

/** One look at each document, in the order of their last changes. */
export function looksAt(changes: readonly Change[]): Look[] {
  const looks = new Map<string, Look>()
  for (const { act, at, id, keys, lost, seq, type, was } of changes) {
    const key = keyOf({ id, type })
    const before = looks.get(key)
    looks.delete(key)
    looks.set(key, {
      ...{ at, id, seq, type },
      acts: [...(before?.acts ?? []), act],
      lost: [...(before?.lost ?? []), ...lost],
      was: [...(before?.was ?? []), ...(hadBegun(was, at) ? [was] : [])],
      wasSeen: before?.wasSeen === true || isVisibleAs(was, at.getTime()) || isEnd(act, keys),
    })
  }
  return [...looks.values()]
}

/** Killed or expired: only what readers had is. With keys, it is found elsewhere and had ended before. */
function isEnd(act: Act, keys: readonly string[]): boolean {
  return act === 'gone' && keys.length === 0
}

/** What was under embargo until it changed was never found so. */
function hadBegun(was: Listed | null, at: Date): was is Listed {
  return was !== null && was.from <= at.getTime()
}

/**
 * A look at every document there is, and at every one that was told, in the order of their last
 * changes: each has its number in this edition, so that what is told next of it has another one.
 */
export function looksAtAll(
  recorder: Pick<Recorder, 'clock' | 'edition'>,
  told: readonly { type: PublicType; id: string }[],
): Look[] {
  const { clock, edition } = recorder
  const at = clock()
  const all = new Map([...told, ...everything(recorder)].map((each) => [keyOf(each), each]))
  const looks = [...all.values()].map(({ id, type }) => {
    const seq = edition.getById(type, id, at)?.seq ?? edition.seq()
    return { type, id, seq, at, acts: [], was: [], lost: [], wasSeen: false }
  })
  return looks.toSorted((one, other) => one.seq - other.seq)
}
