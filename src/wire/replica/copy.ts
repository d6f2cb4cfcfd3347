import { setImmediate as breathe } from 'node:timers/promises'
import type { Edition } from '../edition.ts'
import type { Form } from '../edition/form.ts'
import type { Files } from './files.ts'
import type { Origin, Part } from './origin.ts'

/** Documents written in one transaction, between two turns of those who read. */
const atOnce = 50

/**
 * Copies all that is public at the origin into a new file.
 * @throws when it does not arrive whole; what was there before stays as it is.
 */
export async function copyFrom(
  origin: Origin,
  files: Files,
  signal: AbortSignal,
): Promise<Edition> {
  const parts = origin.export(signal)
  const first = await parts.next()
  if (first.done || first.value.kind !== 'head') throw new Error('the copy has no beginning')
  const { epoch } = first.value
  return files.fill(epoch, (edition) => receiveAll(edition, parts))
}

async function receiveAll(edition: Edition, parts: AsyncGenerator<Part>): Promise<void> {
  let waiting: Form[] = []
  let received = 0
  let promised: number | null = null
  for await (const part of parts) {
    if (part.kind === 'tail') promised = part.count
    if (part.kind === 'form') waiting.push(part.form)
    if (waiting.length < atOnce) continue
    edition.receive(waiting)
    received += waiting.length
    waiting = []
    await breathe()
  }
  edition.receive(waiting)
  if (promised !== received + waiting.length) throw new Error('the copy broke off')
}
