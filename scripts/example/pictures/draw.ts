import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Clock } from '../clock.ts'
import { pictures } from './catalogue.ts'
import type { Picture } from './picture.ts'
import { develop } from './develop.ts'
import { withExiftool, writeMetadata } from './metadata.ts'

export type DrawOptions = {
  /** Pixels; 2400 unless said otherwise. */
  width?: number
  /** Hears of each when it is finished. */
  onDrawn?: (done: number, of: number) => void
}

export type Drawn = { picture: Picture; path: string }

/**
 * Draws the pictures that can exist at this stage into `folder`, as JPEG with full metadata.
 * Two at a time, for two cores. The same stage and day give the same bytes.
 */
export async function drawPictures(
  folder: string,
  clock: Clock,
  { width, onDrawn = () => {} }: DrawOptions = {},
): Promise<Drawn[]> {
  await mkdir(folder, { recursive: true })
  const taken = pictures.filter(({ takenAt }) => clock.past(takenAt))
  const waiting = taken.entries()
  const drawn: Drawn[] = []
  await withExiftool(async (tool) => {
    const drawOn = async (): Promise<void> => {
      for (const [index, picture] of waiting) {
        const path = join(folder, picture.filename)
        await writeFile(path, await develop(picture.scene(), width))
        await writeMetadata(tool, path, picture, clock)
        drawn[index] = { picture, path }
        onDrawn(drawn.filter(Boolean).length, taken.length)
      }
    }
    await Promise.all([drawOn(), drawOn()])
  })
  return drawn
}
