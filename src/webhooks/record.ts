import { beginLedger } from './begin.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { type Listener, readListeners } from './listeners.ts'
import { type Look, looksAt, looksAtAll } from './looks.ts'
import type { Recorder } from './marks.ts'
import type { News } from './message.ts'
import { newsOf } from './news.ts'
import { holdPosition, keepPosition, readPosition, savePosition } from './position.ts'
import { draftsFor, spool } from './spool.ts'

/** Changes looked at before their deliveries, the ledger and the position are written, and deliveries written at once. */
const batch = 200

/**
 * Writes down what every endpoint has to be told of the changes since the last time: the deliveries
 * first, then the ledger, then the position, so that a crash in between repeats and loses nothing.
 * An edition with another numbering is compared with the ledger instead. The first time somebody
 * listens, what is public then counts as told. Answers how many deliveries there may be. Throws when
 * another process took over meanwhile: it goes on from what is written.
 */
export async function recordChanges(recorder: Recorder): Promise<number> {
  const { clock, edition, holder, payload } = recorder
  const listeners = await readListeners(payload)
  const { position } = await readPosition(payload)
  const isNew = position?.epoch !== edition.epoch || position.seq !== edition.seq()
  if (listeners.length === 0 ? position === null : !isNew) return 0
  if (!(await holdPosition(payload, holder, clock()))) return 0
  return recordFor(recorder, listeners)
}

/** The position is read again: it may have moved before we got hold of it. */
async function recordFor(recorder: Recorder, listeners: Listener[]): Promise<number> {
  const { position } = await readPosition(recorder.payload)
  if (listeners.length === 0) return forget(recorder)
  if (position === null)
    return recordLog(recorder, listeners, await beginLedger(recorder, listeners))
  if (position.epoch === recorder.edition.epoch) return recordLog(recorder, listeners, position.seq)
  return recordDifferences(recorder, listeners)
}

/** With nobody left to tell, telling ends; who comes later begins anew. */
async function forget(recorder: Recorder): Promise<number> {
  await savePosition(recorder, null)
  return 0
}

async function recordLog(recorder: Recorder, listeners: Listener[], since: number) {
  let written = 0
  for (let seq = since; ;) {
    const changes = recorder.edition.changes(seq, batch)
    const last = changes.at(-1)
    if (!last) return written
    written += await write(recorder, listeners, openLedger(recorder.payload), looksAt(changes))
    seq = last.seq
    await savePosition(recorder, { epoch: recorder.edition.epoch, seq })
  }
}

async function recordDifferences(recorder: Recorder, listeners: Listener[]): Promise<number> {
  const { edition, payload } = recorder
  const position = { epoch: edition.epoch, seq: edition.seq() }
  const ledger = openLedger(payload)
  const looks = looksAtAll(recorder, await ledger.all())
  const written = await write(recorder, listeners, ledger, looks)
  await savePosition(recorder, position)
  return written
}

async function write(
  recorder: Recorder,
  listeners: Listener[],
  ledger: Ledger,
  looks: readonly Look[],
): Promise<number> {
  const { clock, payload } = recorder
  const news: News[] = []
  for (const look of looks) news.push(...(await newsIn(recorder, ledger, look)))
  const drafts = listeners.flatMap((listener) => draftsFor(listener, news, recorder, clock()))
  for (let from = 0; from < drafts.length; from += batch) {
    await keepPosition(recorder)
    await spool(payload, drafts.slice(from, from + batch), clock())
  }
  await ledger.save(() => keepPosition(recorder))
  return drafts.length
}

async function newsIn(recorder: Recorder, ledger: Ledger, look: Look): Promise<News[]> {
  const { id, type } = look
  const told = await ledger.get(type, id)
  const { mark, news } = newsOf(recorder, look, told)
  if (JSON.stringify(told) !== JSON.stringify(mark)) await ledger.set(type, id, mark)
  return news ? [news] : []
}
