import type { Batch } from './backlog.ts'
import type { PublicType } from './documents.ts'
import { pause } from './pause.ts'
import { readIds } from './read.ts'
import { refreshRedirects } from './redirects.ts'
import { refresh } from './refresh.ts'
import type { Wire } from './wire.ts'

/**
 * Refreshes a batch. When that fails, each document is tried by itself, so that one which cannot be
 * read does not stop the rest: it is hidden, reported and tried again at the next comparison.
 * Throws when the database or the edition is what fails.
 */
export async function refreshBatch(wire: Wire, { type, ids }: Batch): Promise<void> {
  if (type === 'redirects') return refreshRedirects(wire)
  try {
    await refresh(wire, type, ids)
  } catch {
    for (const id of ids) await refreshAlone(wire, type, id)
  }
}

async function refreshAlone(wire: Wire, type: PublicType, id: string): Promise<void> {
  try {
    await refresh(wire, type, [id])
  } catch {
    await pause(100, new AbortController().signal)
    await refreshOrHide(wire, type, id)
  }
}

async function refreshOrHide(wire: Wire, type: PublicType, id: string): Promise<void> {
  try {
    await refresh(wire, type, [id])
  } catch (fault) {
    await readIds(wire.payload, type, { id: { equals: id } })
    wire.edition.apply(type, id, { kind: 'hidden' }, wire.clock())
    wire.edition.setSource(type, id, null)
    wire.report(type, id, fault)
  }
}
