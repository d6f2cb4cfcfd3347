import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { limits } from '../photos/limits.ts'
import type { Desk } from './desk.ts'
import { type Outcome, unreadable } from './outcome.ts'

/** How one file is sent, and how patiently. */
export type Sending = {
  desk: Pick<Desk, 'upload'>
  /** Event, session and batch values, as REST takes them. */
  fields: object
  /** Milliseconds before each further try; after the last the file counts as failed. */
  pauses: number[]
  onWait?: (reason: string, ms: number) => void
}

/** Tries at a broken connection: after 1, 2, 4, 8, 16 and 30 seconds. */
export const usualPauses = [1000, 2000, 4000, 8000, 16_000, 30_000]

/** Sends one file, again after what passes. A server that names a time is waited for until then. */
export async function send(
  path: string,
  { desk, fields, onWait, pauses }: Sending,
): Promise<Outcome> {
  const found = await stat(path).catch(() => null)
  if (found === null) return unreadable
  if (found.size > limits.bytes) return tooHeavy
  for (const pause of [...pauses, null]) {
    const answer = await desk.upload(path, fields)
    if (answer.kind === 'done') return answer.outcome
    const { isForAll, reason } = answer
    if (pause === null) return { kind: 'failed', reason, isForAll }
    const wait = answer.wait ?? pause
    onWait?.(reason, wait)
    await delay(wait)
  }
  return { kind: 'failed', reason: 'never tried', isForAll: false }
}

/** A server would cut the connection instead of saying so. */
const tooHeavy: Outcome = {
  kind: 'refused',
  code: 'file-tooHeavy',
  reason: `This file has more than ${limits.bytes / 1024 / 1024} MB. Send a smaller one.`,
}

/** The SHA-256 of a file, in hex. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}
