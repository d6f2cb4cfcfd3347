import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEdition, type Edition } from '../edition.ts'

/** `copy-<number>.db`, the newest with the highest; one that is not whole yet ends in `.part`. */
const wholeCopy = /^copy-(\d+)\.db$/

/**
 * Where a node keeps its copies. A new one is written beside the one that is being served and takes
 * its place whole or not at all.
 */
export type Files = {
  /** The newest whole copy; null when there is none that can be used. */
  newest: () => Edition | null
  /** Fills a new file and opens it when `fill` has succeeded. */
  fill: (epoch: string, fill: (edition: Edition) => Promise<void>) => Promise<Edition>
  /** Removes all but the newest whole copy. */
  tidy: () => void
}

/** A node is to be small: several of them share a machine. */
const lean = { isLean: true }

export function filesIn(folder: string): Files {
  mkdirSync(folder, { recursive: true })
  return {
    newest() {
      const name = newestIn(folder)
      keepOnly(folder, name)
      if (name === null) return null
      const edition = openEdition(join(folder, name), lean)
      if (edition.notice === null) return edition
      edition.close()
      keepOnly(folder, null)
      return null
    },
    async fill(epoch, fill) {
      const path = join(folder, `copy-${highestIn(folder) + 1}.db`)
      const edition = openEdition(`${path}.part`, { epoch, ...lean })
      try {
        await fill(edition)
      } catch (error) {
        edition.close()
        rmSync(`${path}.part`, { force: true })
        throw error
      }
      edition.close()
      renameSync(`${path}.part`, path)
      return openEdition(path, lean)
    },
    tidy: () => keepOnly(folder, newestIn(folder)),
  }
}

function newestIn(folder: string): string | null {
  const highest = highestIn(folder)
  return highest > 0 ? `copy-${highest}.db` : null
}

/** 0 when there is no whole copy. By number and not by time: a clock may be turned back. */
function highestIn(folder: string): number {
  const numbers = readdirSync(folder).map((name) => Number(wholeCopy.exec(name)?.[1] ?? 0))
  return Math.max(0, ...numbers)
}

/** What SQLite keeps beside a file begins with its name. */
function keepOnly(folder: string, kept: string | null): void {
  for (const name of readdirSync(folder)) {
    const isKept = kept !== null && name.startsWith(kept) && !name.endsWith('.part')
    if (name.startsWith('copy-') && !isKept) rmSync(join(folder, name), { force: true })
  }
}
