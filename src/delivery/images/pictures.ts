import { basename, join } from 'node:path'
import type { Originals } from '../../originals/originals.ts'
import type { PublicDocument } from '../../wire/documents.ts'
import type { Region, Size } from '../../photos/around.ts'
import { regionOf } from './crop.ts'
import type { Negative } from './render.ts'
import type { Rendition } from './rendition.ts'
import type { Format } from './sizes.ts'

/** A photo as its copies are made: its public form, the name of its original, the words in the file. */
export type Shot = { document: PublicDocument; file: string; xmp: string }

/** Bytes of a copy; of another format than was asked for while that is not made yet. */
export type Picture = { format: Format; bytes: Buffer }

/** Works on one picture when it is its turn. */
type Turning = <T>(work: () => Promise<T>) => Promise<T>

type Each = {
  turn: Turning
  /** Makes one in its turn, unless somebody does already, and keeps it. */
  print: (rendition: Rendition, work: () => Promise<Buffer>) => Promise<unknown>
}

/** Where copies that are not kept yet come from. */
export type Pictures = {
  get: (shot: Shot, rendition: Rendition) => Promise<Picture>
  /** Makes these copies of one crop, decoding once; where it is missing they are got one by one. */
  getAll?: (shot: Shot, renditions: readonly Rendition[], each: Each) => Promise<void>
  /** Whether a picture takes so long to make that another format stands in for it meanwhile. */
  isSlow: (format: Format) => boolean
}

/** Where originals can be read. */
export type Readable = Pick<Originals, 'withPath'>

/** Originals that lie in a folder. */
export function inFolder(folder: string): Readable {
  return { withPath: (name, act) => act(join(folder, name)) }
}

/** Makes them of the originals. */
export function picturesOf({ withPath }: Readable): Pictures {
  return {
    async get(shot, { crop, width, format }) {
      const { render } = await import('./render.ts')
      const bytes = await withPath(nameOf(shot), (path) =>
        render(negativeOf(path, shot, crop), width, format),
      )
      return { format, bytes }
    },
    getAll: (shot, renditions, each) =>
      withPath(nameOf(shot), (path) => printAll(path, shot, renditions, each)),
    isSlow: (format) => format === 'avif',
  }
}

/** From the widest down, each from the one before. */
async function printAll(
  path: string,
  shot: Shot,
  renditions: readonly Rendition[],
  { print: printAs, turn }: Each,
): Promise<void> {
  const { decode, narrow, print } = await import('./render.ts')
  const byWidth = Map.groupBy(renditions, ({ width }) => width)
  const [widest = 0, ...others] = [...byWidth.keys()].toSorted((a, b) => b - a)
  const negative = negativeOf(path, shot, renditions[0]?.crop ?? 'full')
  let pixels = await turn(() => decode(negative, widest))
  for (const width of [widest, ...others]) {
    const wider = pixels
    if (width !== widest) pixels = await turn(() => narrow(wider, width))
    const current = pixels
    for (const rendition of byWidth.get(width) ?? []) {
      await printAs(rendition, () => print(current, rendition.format, shot.xmp))
    }
  }
}

function nameOf({ file }: Shot): string {
  const isSafe = file === basename(file) && !file.startsWith('.')
  if (isSafe) return file
  throw new Error(`“${file}” is not the name of an original`)
}

function negativeOf(file: string, { document, xmp }: Shot, crop: string): Negative {
  const region = (upright: Size): Region => {
    const found = regionOf(document, crop, upright)
    if (found === null) throw new Error(`There is no crop “${crop}”`)
    return found
  }
  return { file, region, xmp }
}
