const tags = { kind: 254, shownAs: 262, below: 330, dngVersion: 50706 } as const

/** Bit 0 of a picture's kind: a smaller version of another one in the file. */
const reduced = 1

/** How the mosaic of a sensor's colours is shown, and its sums: TIFF/EP and the DNG specification. */
const sensors = [32_803, 34_892]

/** Smaller pictures below one: cameras write up to five. */
const most = 16

/** Matches how other raw files begin: Olympus, Panasonic, Fujifilm, Canon's CR3. */
const others = /^(?:IIR[OS]|MMOR|IIU\0|FUJIFILMCCD-RAW|.{4}ftypcrx )/s

/**
 * Whether a file is what a camera's sensor saw. Most raw files are a TIFF whose first picture is a
 * preview: taken as pictures, they would come in as small as that.
 */
export function isCameraRaw(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (others.test(file.toString('latin1', 0, 16))) return true
  const tiff = reader(file)
  if (tiff === null) return false
  if (file.toString('latin1', 8, 10) === 'CR') return true
  const first = tiff.directoryAt(tiff.long(4))
  const [kind = 0] = first.get(tags.kind) ?? []
  const below = (first.get(tags.below) ?? []).map(tiff.directoryAt)
  const shown = [first, ...below].flatMap((directory) => directory.get(tags.shownAs) ?? [])
  const isReduced = (kind & reduced) !== 0
  return isReduced || first.has(tags.dngVersion) || shown.some((how) => sensors.includes(how))
}

type Directory = Map<number, number[]>

/** Reads whole numbers in a TIFF's directories; null for what is no TIFF. What lies past the end is 0. */
function reader(file: Buffer) {
  const order = file.toString('latin1', 0, 2)
  const isBig = order === 'MM'
  const isWithin = (at: number, size: number): boolean => at + size <= file.length
  const short = (at: number): number =>
    isWithin(at, 2) ? (isBig ? file.readUInt16BE(at) : file.readUInt16LE(at)) : 0
  const long = (at: number): number =>
    isWithin(at, 4) ? (isBig ? file.readUInt32BE(at) : file.readUInt32LE(at)) : 0
  /** A type of 3 has two bytes; those we look for have four otherwise. */
  const valuesAt = (entry: number): number[] => {
    const isShort = short(entry + 2) === 3
    const width = isShort ? 2 : 4
    const count = Math.min(long(entry + 4), most)
    const place = count * width > 4 ? long(entry + 8) : entry + 8
    return Array.from({ length: count }, (_, nth) => (isShort ? short : long)(place + nth * width))
  }
  const directoryAt = (at: number): Directory => {
    const entries = Array.from({ length: short(at) }, (_, nth) => at + 2 + nth * 12)
    const known: number[] = Object.values(tags)
    const sought = entries.filter((entry) => known.includes(short(entry)))
    return new Map(sought.map((entry) => [short(entry), valuesAt(entry)]))
  }
  return (order === 'II' || isBig) && short(2) === 42 ? { long, directoryAt } : null
}
