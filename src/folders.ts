import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { RostrumError } from './errors.ts'

/**
 * Makes the folders we write to, by the setting each comes from.
 * @throws RostrumError `data-unwritable` before anything else is touched.
 */
export function makeFolders(folders: Record<string, string>): void {
  for (const [name, folder] of Object.entries(folders)) {
    try {
      makeFolder(folder)
      accessSync(folder, constants.W_OK)
    } catch (error) {
      throw unwritable(name, folder, error)
    }
  }
}

/**
 * Makes a folder and those it is in. Step by step: where a file system refuses with “no such file”,
 * as /proc does, Node's own recursive way tries for ever.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** The sentence for a folder we cannot write to, and how to give us another. */
export function unwritable(name: string, folder: string, cause: unknown): RostrumError {
  const why = cause instanceof Error ? cause.message : String(cause)
  const sentence = `We cannot write to ${folder} (${why}): let this user write there, or set ${name} to another folder.`
  return new RostrumError('data-unwritable', 500, sentence, { cause })
}
