import { APIError } from 'payload'
import { RostrumError } from '../errors.ts'

/** A save was written on a revision that is no longer the newest. */
export function staleRevision(expected: number): APIError {
  return new APIError(
    `Somebody saved this document after you opened it (you had revision ${expected}). Your words are still here: copy them, reload, and put them into the newer text.`,
    412,
    { code: 'stale-revision' },
    true,
  )
}

/** Two processes wrote one document at the same moment, again and again. */
export function keptColliding(cause: unknown): APIError {
  const error = new APIError(
    'Others kept saving the same documents at this moment, and nothing of yours was saved: try again.',
    503,
    { code: 'write-conflict' },
    true,
  )
  error.cause = cause
  return error
}

/** Another transaction of this process held the turn for too long. */
export function turnNeverCame(seconds: number): APIError {
  return new APIError(
    `A save waited ${seconds} s for another one to end. If this repeats, a hook calls Payload without passing “req” on, and so waits for itself: pass req.`,
    503,
    { code: 'write-waits-for-itself' },
    true,
  )
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

/** The folder of the database cannot be written to. */
export function folderNotWritable(path: string, cause: unknown): RostrumError {
  return new RostrumError(
    'folder-not-writable',
    500,
    `${path} cannot be written to: make it writable for the user that runs Rostrum, or set DATA_DIR to a folder that is.`,
    { cause },
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
