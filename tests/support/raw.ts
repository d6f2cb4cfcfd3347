/** Short values by the number of their tag; those of `longs` take four bytes each. */
type Tags = Record<number, number[]>

/** A picture within a TIFF: what its directory says besides size and pixels, and pictures below it. */
export type Page = { tags?: Tags; below?: Page[] }

type Shape = { isBigEndian?: boolean; isCanon?: boolean }

const side = 16
const subIfds = 330
const longs = new Set([254, 273, 279, subIfds])

/**
 * A TIFF of small grey pictures one after the other, as cameras and programs put them together. Each
 * of them can be shown.
 */
export function tiffOf(
  pages: Page[],
  { isBigEndian = false, isCanon = false }: Shape = {},
): Buffer {
  const bytes = Buffer.alloc(16 * 1024)
  const write = {
    short: (value: number, at: number) =>
      isBigEndian ? bytes.writeUInt16BE(value, at) : bytes.writeUInt16LE(value, at),
    long: (value: number, at: number) =>
      isBigEndian ? bytes.writeUInt32BE(value, at) : bytes.writeUInt32LE(value, at),
  }
  bytes.write(isBigEndian ? 'MM' : 'II', 'latin1')
  write.short(42, 2)
  let end = 16
  if (isCanon) bytes.write('CR\x02\0', 8, 'latin1')
  const room = (size: number): number => (end += size) - size
  const grey = room(side * side)
  bytes.fill(0x80, grey, end)

  const entry = (at: number, [tag, values]: [string, number[]]): void => {
    const isLong = longs.has(Number(tag))
    const width = isLong ? 4 : 2
    write.short(Number(tag), at)
    write.short(isLong ? 4 : 3, at + 2)
    write.long(values.length, at + 4)
    const place = values.length * width > 4 ? room(values.length * width) : at + 8
    if (place !== at + 8) write.long(place, at + 8)
    values.forEach((value, nth) =>
      isLong ? write.long(value, place + nth * width) : write.short(value, place + nth * width),
    )
  }
  const directory = ({ below = [], tags = {} }: Page): { at: number; next: number } => {
    const within = below.map((page) => directory(page).at)
    const all: Tags = {
      ...{ 256: [side], 257: [side], 258: [8], 259: [1], 262: [1], 273: [grey] },
      ...{ 277: [1], 278: [side], 279: [side * side], ...tags },
    }
    if (within.length > 0) all[subIfds] = within
    const entries = Object.entries(all)
    const at = room(2 + entries.length * 12 + 4)
    write.short(entries.length, at)
    entries.forEach((said, nth) => entry(at + 2 + nth * 12, said))
    return { at, next: at + 2 + entries.length * 12 }
  }
  let pointer = 4
  for (const page of pages) {
    const { at, next } = directory(page)
    write.long(at, pointer)
    pointer = next
  }
  return bytes.subarray(0, end)
}

const reduced: Tags = { 254: [1] }
const mosaic: Page = { tags: { 254: [0], 262: [32_803] } }

/** Files as cameras write them, by the ending they have: a small preview first, then the sensor's own. */
export const raws = {
  nef: () => tiffOf([{ tags: reduced, below: [{ tags: reduced }, mosaic] }], { isBigEndian: true }),
  arw: () => tiffOf([{ tags: reduced, below: [mosaic] }, { tags: reduced }]),
  dng: () => tiffOf([{ tags: { 50706: [0x0401, 0] }, below: [{}] }]),
  pef: () => tiffOf([mosaic, {}, {}], { isBigEndian: true }),
  cr2: () => tiffOf([{}, {}], { isCanon: true }),
  'linear dng with its mosaic below': () => tiffOf([{ below: [{}, mosaic] }]),
  cr3: () => Buffer.from('\0\0\0\x18ftypcrx \0\0\0\x01crx isom', 'latin1'),
  orf: () => Buffer.from('IIRO\x08\0\0\0', 'latin1'),
  rw2: () => Buffer.from('IIU\0\x18\0\0\0', 'latin1'),
  raf: () => Buffer.from('FUJIFILMCCD-RAW 0201FF119502', 'latin1'),
}
