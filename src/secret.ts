import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, unwritable } from './folders.ts'

/** What makes a secret guessable, as a sentence; null when it is strong enough for production. */
export function weakness(secret: string): string | null {
  if (secret.length < 32) return `has ${secret.length} characters`
  if (new Set(secret).size < 10) return 'repeats the same few characters'
  if (/secret|password|change.?me|example/i.test(secret)) return 'contains a word anyone would try'
  return null
}

/**
 * The secret kept in `dataDir`, made at the first call. Two processes that start at once get the
 * same one.
 * @throws RostrumError `data-unwritable`
 */
export function keptSecret(dataDir: string): string {
  try {
    return readKept(join(dataDir, 'secret')) ?? makeSecret(dataDir, join(dataDir, 'secret'))
  } catch (error) {
    throw unwritable('DATA_DIR', dataDir, error)
  }
}

function makeSecret(dataDir: string, path: string): string {
  makeFolder(dataDir)
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(path, 'utf8').trim()
}

function readKept(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
