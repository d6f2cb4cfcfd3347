import { openLedger } from './ledger.ts'
import type { Listener } from './listeners.ts'
import { everything, keyOf, markOf, type Recorder } from './marks.ts'
import { keepPosition, savePosition } from './position.ts'

/**
 * What is public counts as told, but for the last few changes: those made since somebody listens are
 * read from the log like all that follow. Answers the number after which the log is to be read.
 */
export async function beginLedger(
  recorder: Recorder,
  listeners: readonly Listener[],
): Promise<number> {
  const { edition, payload } = recorder
  const ledger = openLedger(payload, { blank: true })
  await ledger.all()
  const seq = lastBefore(edition, sinceOf(listeners))
  const fresh = new Map(edition.changes(seq, lookBack).map((change) => [keyOf(change), change.act]))
  const marks = everything(recorder).map(({ id, type }) => {
    const mark = markOf(recorder, type, id)
    const act = fresh.get(keyOf({ id, type }))
    const told = act === undefined ? mark : act === 'updated' && mark && { ...mark, digest: '' }
    return { id, type, told }
  })
  for (const { id, told, type } of marks) if (told) await ledger.set(type, id, told)
  await ledger.save(() => keepPosition(recorder))
  await savePosition(recorder, { epoch: edition.epoch, seq })
  return seq
}

/** The last moment a date can be. */
const latest = 8_640_000_000_000_000

/** Changes looked back at. Where there were more, an edition was being built. */
const lookBack = 200

function sinceOf(listeners: readonly Listener[]): Date {
  const times = listeners.flatMap(({ listeningSince }) => listeningSince?.getTime() ?? [])
  return new Date(Math.min(...times, latest))
}

/** The number of the last change before a moment; of the newest one where that is long ago. */
function lastBefore(edition: Recorder['edition'], moment: Date): number {
  const first = Math.max(0, edition.seq() - lookBack)
  const later = edition.changes(first, lookBack).find(({ at }) => at >= moment)
  return later && (first === 0 || later.seq > first + 1) ? later.seq - 1 : edition.seq()
}
