import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '../log.ts'
import { writeWhole } from './disk.ts'
import { checkName } from './names.ts'

/** Copies of originals that lie elsewhere. A disk that is full costs the copy, not the photo. */
export function fetchedTo(folder: string) {
  const pathOf = (name: string): string => join(folder, checkName(name))
  return {
    async keep(name: string, bytes: Uint8Array): Promise<void> {
      await writeWhole(folder, checkName(name), bytes).catch((err: unknown) => {
        log.warn({ err }, 'An original could not be copied here')
      })
    },
    /** @throws Error when it is not there to be fetched. */
    async withPath<Result>(
      name: string,
      fetch: () => Promise<Buffer | null>,
      act: (path: string) => Promise<Result>,
    ): Promise<Result> {
      const path = pathOf(name)
      const isHere = await stat(path).catch(() => null)
      if (!isHere) {
        const bytes = await fetch()
        if (bytes === null) throw new Error(`The original ${name} is not there`)
        await writeWhole(folder, name, bytes)
      }
      return act(path)
    },
    forget: (name: string) => rm(pathOf(name), { force: true }),
  }
}
