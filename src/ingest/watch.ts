import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { RostrumError } from '../errors.ts'
import type { Desk } from './desk.ts'
import { filesIn } from './folder.ts'
import type { Outcome, Result } from './outcome.ts'
import { digestOf, send } from './send.ts'

export type Inbox = {
  folder: string
  desk: Pick<Desk, 'known' | 'upload'>
  fields: object
  /** Milliseconds for which a file must not have changed. */
  settled: number
  /** Milliseconds between two looks. */
  every: number
  signal: AbortSignal
  onResult: (result: Result) => void
  onWait: (file: string, reason: string) => void
}

type Seen = { size: number; changed: number; since: number }

/**
 * Sends what is put into a folder, once nobody writes to it any more, and moves it to `done`, or to
 * `error` beside a file that says why. All it knows is where files lie, so it can be killed at any
 * moment: what was sent and not moved is found to be here. What cannot be sent now stays.
 */
export async function watchInbox(inbox: Inbox): Promise<void> {
  const { every, folder, signal } = inbox
  let seen = new Map<string, Seen>()
  while (!signal.aborted) {
    seen = await look(folder, seen)
    const ready = [...seen].filter(([, { since }]) => Date.now() - since >= inbox.settled)
    const isAway = await dealInTurn(
      inbox,
      ready.map(([file]) => file),
    )
    await delay(isAway ? every * 5 : every, null, { signal }).catch(() => null)
  }
}

/** Whether it stopped because the server cannot take anything now. */
async function dealInTurn(inbox: Inbox, files: string[]): Promise<boolean> {
  for (const file of files) {
    if (inbox.signal.aborted) return false
    const trouble = await deal(inbox, file).catch(awayOrThrow)
    if (trouble === null) continue
    inbox.onWait(file, trouble)
    return true
  }
  return false
}

/** A server that is started again is waited for; one that does not know us is not. */
function awayOrThrow(error: unknown): string {
  if (error instanceof RostrumError && error.status === 502) return error.message
  throw error
}

/** What lies there, and since when each has been as it is. */
async function look(folder: string, before: Map<string, Seen>): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>()
  for (const file of await filesIn(folder)) {
    const found = await stat(join(folder, file)).catch(() => null)
    if (!found) continue
    const { mtimeMs: changed, size } = found
    const was = before.get(file)
    const isSame = was?.size === size && was.changed === changed
    seen.set(file, { size, changed, since: isSame ? was.since : Date.now() })
  }
  return seen
}

/** Null when it is dealt with, else why it is not. */
async function deal(inbox: Inbox, file: string): Promise<string | null> {
  const { desk, fields, folder, onResult } = inbox
  const path = join(folder, file)
  const sha256 = await digestOf(path).catch(() => null)
  if (sha256 === null) return 'the file could not be read'
  const id = (await desk.known([sha256])).get(sha256)
  const outcome: Outcome =
    id === undefined ? await send(path, { desk, fields, pauses: [] }) : { kind: 'here', id }
  if (outcome.kind === 'failed') return outcome.reason
  if (outcome.kind === 'refused') await putAside(folder, file, { ...outcome, sha256 })
  else await moveTo(join(folder, 'done'), folder, file)
  onResult({ file, sha256, outcome })
  return null
}

type Why = { code: string; reason: string; sha256: string }

/** The reason first: a file that lies in `error` has one beside it, whenever we are killed. */
async function putAside(
  folder: string,
  file: string,
  { code, reason, sha256 }: Why,
): Promise<void> {
  const place = await freePlace(join(folder, 'error'), file)
  const why = { file, reason, code, sha256, at: new Date().toISOString() }
  await writeFile(`${place}.json`, `${JSON.stringify(why, null, 2)}\n`)
  await rename(join(folder, file), place)
}

async function moveTo(target: string, folder: string, file: string): Promise<void> {
  await rename(join(folder, file), await freePlace(target, file))
}

/** Bytes that a name may have, less than file systems allow, so that `.json` and a number fit. */
const longest = 240

/** A path nobody has: `sub/DSC_1.jpg`, or `sub/DSC_1 (2).jpg` when that is there. */
async function freePlace(target: string, file: string): Promise<string> {
  const folder = join(target, dirname(file))
  await mkdir(folder, { recursive: true })
  const extension = extname(file)
  const stem = shortened(basename(file, extension), longest - Buffer.byteLength(extension))
  for (let nth = 1; ; nth += 1) {
    const path = join(folder, `${stem}${nth === 1 ? '' : ` (${nth})`}${extension}`)
    const isTaken = await stat(path).catch(() => null)
    if (!isTaken) return path
  }
}

function shortened(text: string, bytes: number): string {
  let short = text
  while (Buffer.byteLength(short) > bytes) short = [...short].slice(0, -1).join('')
  return short
}
