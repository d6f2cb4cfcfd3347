import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Clock } from '../clock.ts'
import { pictures } from './catalogue.ts'
import type { Picture } from './picture.ts'
import { develop } from './develop.ts'
import { withExiftool, writeMetadata } from './metadata.ts'

export type Drawn = { picture: Picture; path: string }

/**
 * Draws the pictures that can exist at this stage into `folder`, as JPEG with full metadata.
 * Two at a time, for two cores. The same stage and day give the same bytes. `onDrawn` hears of each when it is finished.
 */
export async function drawPictures(
  folder: string,
  clock: Clock,
  onDrawn: (done: number, of: number) => void = () => {},
): Promise<Drawn[]> {
  await mkdir(folder, { recursive: true })
  const taken = pictures.filter(({ takenAt }) => clock.past(takenAt))
  const waiting = taken.entries()
  const drawn: Drawn[] = []
  await withExiftool(async (tool) => {
    const drawOn = async (): Promise<void> => {
      for (const [index, picture] of waiting) {
        const path = join(folder, picture.filename)
        await writeFile(path, await develop(picture.scene()))
        await writeMetadata(tool, path, picture, clock)
        drawn[index] = { picture, path }
        onDrawn(drawn.filter(Boolean).length, taken.length)
      }
    }
    await Promise.all([drawOn(), drawOn()])
  })
  return drawn
}
