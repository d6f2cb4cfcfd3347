import type { Edition } from '../../wire/edition.ts'
import { isVisibleAs, type Listed } from '../../wire/edition/listing.ts'
import type { Change } from '../../wire/edition/log.ts'
import type { Happening } from './touched.ts'

/** Told what happened since it was last told; null when nobody can say, and everything may be different. */
type Listener = (happenings: Happening[] | null, now: Date) => void

/** More changes than this since the last look, and looking at each costs more than starting anew. */
const most = 500

/**
 * A function to call before an answer is looked up: it tells of every save and every embargo or
 * expiry since it was last called, and costs nothing when there was none. Where another edition has
 * taken the place of this one, nothing of what was known is.
 */
export function keepUp(edition: Edition, tell: Listener): (now: Date) => void {
  let { epoch } = edition
  let seq = edition.seq()
  let looked: Date | null = null
  let nextFlip = -Infinity
  let isBehind = true
  edition.watch(() => {
    isBehind = true
  })
  return (now) => {
    const isTurnedBack = looked !== null && now < looked
    if (!isBehind && !isTurnedBack && now.getTime() < nextFlip) {
      looked = now
      return
    }
    const changes = edition.changes(seq, most + 1)
    const isSame = edition.epoch === epoch && edition.seq() >= seq
    const isKnown = isSame && looked !== null && !isTurnedBack && changes.length <= most
    tell(isKnown && looked ? happeningsOf(edition, changes, looked, now) : null, now)
    seq = isKnown ? (changes.at(-1)?.seq ?? seq) : edition.seq()
    epoch = edition.epoch
    looked = now
    nextFlip = edition.flips(now).next?.getTime() ?? Infinity
    isBehind = false
  }
}

function happeningsOf(edition: Edition, changes: Change[], before: Date, now: Date): Happening[] {
  const seenBefore = (listed: Listed | null) => shownAt(listed, before)
  const saved = changes.map(({ type, id, act, keys, was, lost }): Happening => {
    const listed = edition.listedAs(type, id)
    const previous = act === 'updated' ? (was ?? listed) : was
    const isElsewhere = act !== 'updated' || keys.includes('slug')
    const oldSlugs = isElsewhere ? [...edition.oldSlugs(type, id), ...lost] : lost
    return { type, id, keys, oldSlugs, was: seenBefore(previous), is: shownAt(listed, now) }
  })
  const turned = edition.flipped(before, now).map(({ ref: type, id }): Happening => {
    const listed = edition.listedAs(type, id)
    const oldSlugs = edition.oldSlugs(type, id)
    return { type, id, keys: [], oldSlugs, was: seenBefore(listed), is: shownAt(listed, now) }
  })
  return [...saved, ...turned]
}

function shownAt(listed: Listed | null, at: Date): Listed | null {
  return isVisibleAs(listed, at.getTime()) ? listed : null
}
