import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { RostrumError } from '../errors.ts'
import type { Desk } from './desk.ts'
import { filesIn } from './folder.ts'
import { type Outcome, type Result, unreadable } from './outcome.ts'
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
 * moment: what was sent and not moved is found to be here. What cannot be sent now stays, and holds
 * up the others only when they could not be sent either.
 */
export async function watchInbox(inbox: Inbox): Promise<void> {
  const { every, folder, signal } = inbox
  let seen = new Map<string, Seen>()
  let left = new Map<string, string>()
  while (!signal.aborted) {
    seen = await look(folder, seen)
    const ready = [...seen].filter(([, { since }]) => Date.now() - since >= inbox.settled)
    const round = await dealInTurn(
      inbox,
      ready.map(([file]) => file),
      left,
    )
    left = round.left
    await delay(round.isAway ? every * 5 : every, null, { signal }).catch(() => null)
  }
}

/** `left` are the files that stay though the server is there, and why; `before`, those of before. */
async function dealInTurn(inbox: Inbox, files: string[], before: Map<string, string>) {
  const left = new Map<string, string>()
  for (const file of files) {
    if (inbox.signal.aborted) break
    const trouble = await deal(inbox, file).catch(awayOrThrow)
    if (trouble === null) continue
    const { isForAll, reason } = trouble
    if (isForAll || before.get(file) !== reason) inbox.onWait(file, reason)
    if (isForAll) return { isAway: true, left: new Map([...before, ...left]) }
    left.set(file, reason)
  }
  return { isAway: false, left }
}

/** Why a file stays where it is; `isForAll` when every other would too. */
type Trouble = { reason: string; isForAll: boolean }

/** A server that is started again is waited for; one that does not know us is not. */
function awayOrThrow(error: unknown): Trouble {
  if (error instanceof RostrumError && error.status === 502)
    return { reason: error.message, isForAll: true }
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
async function deal(inbox: Inbox, file: string): Promise<Trouble | null> {
  const { desk, fields, folder, onResult } = inbox
  const path = join(folder, file)
  const sha256 = await digestOf(path).catch(() => null)
  if (sha256 === null) return unreadable
  const id = (await desk.known([sha256])).get(sha256)
  const outcome: Outcome =
    id === undefined ? await send(path, { desk, fields, pauses: [] }) : { kind: 'here', id }
  if (outcome.kind === 'failed') return outcome
  const moving =
    outcome.kind === 'refused'
      ? putAside(folder, file, { ...outcome, sha256 })
      : moveTo(join(folder, 'done'), folder, file)
  const trouble = await moving.then(() => null, unmoved)
  if (trouble === null) onResult({ file, sha256, outcome })
  return trouble
}

/** It was dealt with, but lies where it lay; unless somebody else took it away. */
function unmoved(error: unknown): Trouble | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return code === 'ENOENT'
    ? null
    : { reason: `the file could not be moved (${code})`, isForAll: false }
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
  await rename(join(folder, file), place).catch(async (error: unknown) => {
    await rm(`${place}.json`, { force: true })
    throw error
  })
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
