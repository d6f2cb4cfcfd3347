import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { RostrumError } from '../errors.ts'

/** Where a watched folder puts what it has dealt with. */
export const dealtWith = ['done', 'error'] as const

/** Matches what other programs keep while they are writing: `DSC_1.jpg.part`, `~DSC_1.jpg`. */
const underWay = /(\.(part|partial|tmp|crdownload|filepart)|~)$|^[.~]/i

/**
 * Every file of a folder and of those in it, as paths within it, in order. Hidden ones and those
 * still being written by their name are left out.
 * @throws RostrumError `no-folder`
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      throw new RostrumError(
        'no-folder',
        404,
        `There is no folder ${folder}: name one that is there.`,
        { cause },
      )
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter(isToBeSent)
    .toSorted()
}

function isToBeSent(path: string): boolean {
  const parts = path.split(sep)
  const isDealtWith = parts.length > 1 && dealtWith.some((name) => name === parts[0])
  return !isDealtWith && !parts.some((part) => underWay.test(part))
}
