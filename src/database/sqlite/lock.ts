import { accessSync, constants, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { makeFolder, unwritable } from '../../folders.ts'
import { databaseInUse, onNetworkDrive } from '../faults.ts'
import { isBusy } from './codes.ts'

/** A stopping process may still hold the lock when the next one starts. */
const handoverMs = 2_000

/**
 * Makes this process the only one that opens the database file, until `release` or its death: the
 * operating system lets go of the lock then, so that nothing is left behind by a crash.
 * @throws RostrumError `database-in-use`, `data-unwritable`, `network-drive`.
 */
export async function lockFile(path: string): Promise<{ release: () => void }> {
  assertUsable(dirname(path))
  const until = performance.now() + handoverMs
  for (;;) {
    const lock = tryLock(path)
    if (lock) return { release: () => lock.close() }
    if (performance.now() > until) throw databaseInUse(path)
    await pause(50)
  }
}

/** An exclusive transaction in an empty SQLite file is a lock on every system that SQLite knows. */
function tryLock(path: string): DatabaseSync | null {
  const lock = openLock(path)
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (isBusy(error)) return null
    throw unwritable('DATABASE_URL', dirname(path), error)
  }
}

function openLock(path: string): DatabaseSync {
  try {
    return new DatabaseSync(`${path}.lock`, { timeout: 0 })
  } catch (error) {
    throw unwritable('DATABASE_URL', dirname(path), error)
  }
}

function assertUsable(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw unwritable('DATABASE_URL', folder, error)
  }
  const drive = networkDrives.get(statfsSync(folder).type)
  if (drive && process.platform === 'linux') throw onNetworkDrive(folder, drive)
}

/** What statfs(2) calls the file systems of other machines. */
const networkDrives = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x01021997, '9p'],
])
