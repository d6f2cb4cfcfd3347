import { isCameraRaw } from './camera-raw.ts'

/** The kinds of picture we take, told from their first bytes; what a file calls itself does not count. */
export type FileKind = { mimeType: string; extension: string }

const kinds = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
  tiff: { mimeType: 'image/tiff', extension: 'tif' },
} as const satisfies Record<string, FileKind>

export const takenTypes = Object.values(kinds).map(({ mimeType }) => mimeType)

/** The type a stored original was found to be of when it came: its extension is ours. */
export function typeOfStored(name: string): string {
  const kind = Object.values(kinds).find(({ extension }) => name.endsWith(`.${extension}`))
  return kind?.mimeType ?? 'application/octet-stream'
}

export type Recognised = FileKind | { refused: 'heic' | 'raw' | 'svg' | 'unknown' }

/** Looks at the first 512 bytes, and in a TIFF at how its pictures are shown. */
export function fileKindOf(bytes: Uint8Array): Recognised {
  const head = Buffer.from(bytes.subarray(0, 512))
  const starts = (hex: string) => head.subarray(0, hex.length / 2).toString('hex') === hex
  if (starts('ffd8ff')) return kinds.jpeg
  if (starts('89504e470d0a1a0a')) return kinds.png
  if (isCameraRaw(bytes)) return { refused: 'raw' }
  if (starts('49492a00') || starts('4d4d002a')) return kinds.tiff
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return kinds.webp
  if (ascii(head, 4, 8) === 'ftyp') return isoKind(head)
  return { refused: /<svg|<\?xml/i.test(head.toString('latin1')) ? 'svg' : 'unknown' }
}

/** ISO media files list their brands after the size of the first box. */
function isoKind(head: Buffer): Recognised {
  const size = Math.min(head.readUInt32BE(0), head.length)
  const brands = ascii(head, 8, size)
  if (/avi[fs]/.test(brands)) return kinds.avif
  return { refused: /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown' }
}

function ascii(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1')
}
