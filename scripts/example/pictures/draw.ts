import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Clock } from '../clock.ts'
import { type Picture, pictures } from './catalogue.ts'
import { develop } from './develop.ts'
import { withExiftool, writeMetadata } from './metadata.ts'

export type Drawn = { picture: Picture; path: string }

/**
 * Draws the pictures that can exist at this stage into `folder`, as JPEG with full metadata.
 * The same stage and day give the same bytes. `onDrawn` hears of each when it is finished.
 */
export async function drawPictures(
  folder: string,
  clock: Clock,
  onDrawn: (done: number, of: number) => void = () => {},
): Promise<Drawn[]> {
  await mkdir(folder, { recursive: true })
  const taken = pictures.filter(({ takenAt }) => clock.past(takenAt))
  const drawn: Drawn[] = []
  await withExiftool(async (tool) => {
    for (const picture of taken) {
      const path = join(folder, picture.filename)
      await writeFile(path, await develop(picture.scene()))
      await writeMetadata(tool, path, picture, clock)
      drawn.push({ picture, path })
      onDrawn(drawn.length, taken.length)
    }
  })
  return drawn
}
