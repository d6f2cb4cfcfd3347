import { join } from 'node:path'
import type { Originals } from '../../originals/originals.ts'
import type { Entry } from '../../wire/edition.ts'
import { isRecord } from '../../wire/edition/refs.ts'
import { xmpOf } from './credits.ts'
import type { Rendition } from './rendition.ts'

/** Gets the bytes of a public copy that is not kept yet. `file` is the name of the original. */
export type Pictures = (file: string, rendition: Rendition, photo: Entry) => Promise<Buffer>

/** Makes them of the originals. */
export function picturesOf({ withPath }: Pick<Originals, 'withPath'>): Pictures {
  return async (file, rendition, photo) => {
    const { render } = await import('./render.ts')
    return withPath(file, (path) => render(path, rendition, focusOf(photo), xmpOf(photo)))
  }
}

/** Originals that lie in a folder. */
export function inFolder(folder: string): Pick<Originals, 'withPath'> {
  return { withPath: (name, act) => act(join(folder, name)) }
}

function focusOf({ document }: Entry): { x: number; y: number } {
  const focus: unknown = document.focalPoint
  const { x, y } = isRecord(focus) ? focus : {}
  return { x: typeof x === 'number' ? x : 50, y: typeof y === 'number' ? y : 50 }
}
