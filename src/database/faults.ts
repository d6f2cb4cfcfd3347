import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { RostrumError } from '../errors.ts'
import { sayTo } from '../fields/refuse.ts'

/** A save was written on a revision that is no longer the newest. */
export function staleRevision(req: PayloadRequest, expected: number): APIError {
  const said = sayTo(req, {
    en: `Somebody saved this document after you opened it (you had revision ${expected}). Your words are not lost: compare them with the newer text and choose what stands.`,
    zh: `您打开本页后，已有同事保存了该文档（您的修订号为 ${expected}）。您写的内容没有丢失：请与新文本比对，选择保留哪些。`,
  })
  return fault(412, 'stale-revision', said)
}

/** Other processes wrote the same documents at the same moment, again and again. */
export function keptColliding(cause?: unknown): APIError {
  return fault(
    503,
    'write-conflict',
    'Others kept saving the same documents at this moment, and nothing of yours was saved: try again.',
    cause,
  )
}

/** A waiting write gave up because the one before it stood still. */
export function turnNeverCame(patienceMs: number): APIError {
  const seconds = Math.round(patienceMs / 100) / 10
  return fault(
    503,
    'write-waits-for-itself',
    `A save waited because the one before it did nothing for ${seconds} s, and nothing was saved. If this repeats, a hook calls Payload inside a transaction without passing “req” on, and so waits for itself: pass req.`,
  )
}

/** Another program kept the file locked for too long. */
export function databaseLocked(patienceMs: number, cause: unknown): APIError {
  return fault(
    503,
    'database-locked',
    `Another program has kept the database locked for ${patienceMs / 1000} s, and nothing was saved: close that program, or try again.`,
    cause,
  )
}

/** Whoever asked has been told that it took too long. */
export function nobodyWaits(): APIError {
  return fault(
    503,
    'too-busy',
    'This took too long and was given up, and nothing was saved: try again in a few seconds.',
  )
}

/** The database went away while it was saving, and did not say whether it did. */
export function perhapsSaved(cause: unknown): APIError {
  return fault(
    503,
    'perhaps-saved',
    'The database went away at the very moment of saving: reload, and look whether this is there, before you try again.',
    cause,
  )
}

/** The database server does not answer. */
export function databaseUnreachable(cause: unknown): APIError {
  return fault(
    503,
    'database-unreachable',
    'The database does not answer, and nothing was saved: try again in a moment.',
    cause,
  )
}

/** There is no room for what was to be saved. */
export function diskFull(cause: unknown): APIError {
  return fault(
    507,
    'disk-full',
    'The disk is full, and nothing was saved: make room, then save again.',
    cause,
  )
}

/** The file cannot be read or written as it should. */
export function databaseUnwell(cause: { message: string }): APIError {
  return fault(
    503,
    'database-unwell',
    `The database file cannot be used (${cause.message}), and nothing was saved: look at the disk and at who may write to the data folder.`,
    cause,
  )
}

/** A statement came after its transaction had ended. */
export function transactionOver(cause?: unknown): APIError {
  return fault(
    503,
    'transaction-over',
    'This save had to be given up half way, and nothing of it was saved: try again.',
    cause,
  )
}

/** A statement came after the database was closed. */
export function databaseClosed(): APIError {
  return fault(503, 'database-closed', 'The database is closed: start Rostrum again.')
}

/** The lock of the file is held by another process. */
export function databaseInUse(path: string): RostrumError {
  return new RostrumError(
    'database-in-use',
    500,
    `${path} is already open in another Rostrum: stop that one, or give this one its own DATABASE_URL.`,
  )
}

/** SQLite's locks do not hold on network file systems. */
export function onNetworkDrive(path: string, kind: string): RostrumError {
  return new RostrumError(
    'network-drive',
    500,
    `${path} is on a network drive (${kind}), where SQLite loses data: set DATABASE_URL to a file on a local disk, or use MongoDB.`,
  )
}

/** The database has had migrations this version does not know. */
export function newerDatabase(names: string[]): RostrumError {
  return new RostrumError(
    'newer-database',
    500,
    `The database was made by a newer version of Rostrum (it has had ${names.join(', ')}): start that version, or restore an older backup. Nothing was changed.`,
  )
}

/** At the start, MongoDB does not answer or does not let us in. */
export function mongoNotReached(host: string, cause: unknown): RostrumError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new RostrumError(
    'database-unreachable',
    500,
    `MongoDB at ${host} cannot be used (${why}): see that it runs and that DATABASE_URL names the right host, user and password.`,
    { cause },
  )
}

/** A migration could not be run; it was taken back whole. */
export function migrationFailed(name: string, cause: unknown): RostrumError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new RostrumError(
    'migration-failed',
    500,
    `The database could not be brought to this version: ${name} failed (${why}). Nothing was changed: start the version before, and report this.`,
    { cause },
  )
}

/** The file is something else, or damaged. */
export function notADatabase(path: string, cause: unknown): RostrumError {
  return new RostrumError(
    'not-a-database',
    500,
    `${path} is not a database, or it is damaged: put a backup in its place, or move it away to start empty.`,
    { cause },
  )
}

function fault(status: number, code: string, message: string, cause?: unknown): APIError {
  return Object.assign(new APIError(message, status, { code }, true), { cause })
}
