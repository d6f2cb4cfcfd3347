import { join } from 'node:path'
import type { Entry } from '../../wire/edition.ts'
import { isRecord } from '../../wire/edition/refs.ts'
import { xmpOf } from './credits.ts'
import type { Rendition } from './rendition.ts'

/** Gets the bytes of a public copy that is not kept yet. `file` is the name of the original. */
export type Pictures = (file: string, rendition: Rendition, photo: Entry) => Promise<Buffer>

/** Makes them of the originals in a folder. */
export function picturesIn(mediaDir: string): Pictures {
  return async (file, rendition, photo) => {
    const { render } = await import('./render.ts')
    return render(join(mediaDir, file), rendition, focusOf(photo), xmpOf(photo))
  }
}

function focusOf({ document }: Entry): { x: number; y: number } {
  const focus: unknown = document.focalPoint
  const { x, y } = isRecord(focus) ? focus : {}
  return { x: typeof x === 'number' ? x : 50, y: typeof y === 'number' ? y : 50 }
}
