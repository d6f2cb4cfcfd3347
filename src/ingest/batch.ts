import { join } from 'node:path'
import { RostrumError } from '../errors.ts'
import type { Desk } from './desk.ts'
import { filesIn } from './folder.ts'
import { type Outcome, type Result, unreadable } from './outcome.ts'
import { digestOf, send, type Sending } from './send.ts'

export type Batch = Omit<Sending, 'desk' | 'onWait'> & {
  desk: Pick<Desk, 'known' | 'upload'>
  folder: string
  onResult: (result: Result, progress: { done: number; all: number }) => void
  onWait: (file: string, reason: string, ms: number) => void
}

/** As many as the server works on at one moment. */
const atOnce = 4

/** So many are looked up at a time. */
const group = 50

/** Sends every file of a folder that is not here yet, a few at once; the order of results is theirs. */
export async function sendFolder(batch: Batch): Promise<Result[]> {
  const files = await filesIn(batch.folder)
  const results: Result[] = []
  const add = (result: Result): void => {
    results.push(result)
    batch.onResult(result, { done: results.length, all: files.length })
  }
  for (let from = 0; from < files.length; from += group) {
    await sendGroup(batch, files.slice(from, from + group), add)
  }
  return results
}

async function sendGroup(batch: Batch, files: string[], add: (result: Result) => void) {
  const { desk, folder } = batch
  const digests = await Promise.all(files.map(async (file) => digestIfReadable(join(folder, file))))
  const known = await desk.known(digests.flatMap((digest) => digest ?? [])).catch(noneOrThrow)
  const queue = files.map((file, nth) => ({ file, sha256: digests[nth] ?? null }))
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const id = next.sha256 === null ? undefined : known.get(next.sha256)
      const outcome: Outcome = id === undefined ? await sendOne(batch, next) : { kind: 'here', id }
      add({ ...next, outcome })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** Nobody answers which are here: each is then sent, patiently, and the server says so of it. */
function noneOrThrow(error: unknown): Map<string, string> {
  if (error instanceof RostrumError && error.status === 502) return new Map()
  throw error
}

type Next = { file: string; sha256: string | null }

async function sendOne(
  { folder, onWait, ...sending }: Batch,
  { file, sha256 }: Next,
): Promise<Outcome> {
  if (sha256 === null) return unreadable
  return send(join(folder, file), { ...sending, onWait: (reason, ms) => onWait(file, reason, ms) })
}

async function digestIfReadable(path: string): Promise<string | null> {
  return digestOf(path).catch(() => null)
}
