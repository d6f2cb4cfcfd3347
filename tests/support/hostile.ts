import sharp from 'sharp'
import { noisyPicture } from './pictures.ts'
import { raws, tiffOf } from './raw.ts'
import type { SentFile } from './staff.ts'

/** A file somebody sends, and what is to become of it. */
export type Hostile = {
  what: string
  make: () => Promise<SentFile>
  /** The status and a word of the reason; null when it is a photo like others. */
  refused: [number, RegExp] | null
  /** How the name is kept, where not as `DSC_0001.jpg`. */
  kept?: RegExp
}

const named = (bytes: Uint8Array<ArrayBuffer> | Buffer, name = 'DSC_0001.jpg'): SentFile => ({
  name,
  type: 'image/jpeg',
  bytes: new Uint8Array(bytes),
})

const text = (said: string) => async () => named(Buffer.from(said, 'latin1'))

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
const plate = { width: 300, height: 200, channels: 3, background: '#000', noise } as const

const jpeg = async (): Promise<Buffer> => sharp({ create: plate }).jpeg().toBuffer()

const MB = 1024 * 1024

const weighing = (bytes: number) => async () =>
  named(Buffer.concat([await jpeg(), Buffer.alloc(bytes)]))

export const hostile: Hostile[] = [
  { what: 'nothing at all', make: text(''), refused: [415, /empty/] },
  {
    what: 'HTML',
    make: text('<!doctype html><script>alert(1)</script>'),
    refused: [415, /not a picture/],
  },
  {
    what: 'SVG',
    make: text('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'),
    refused: [415, /SVG/],
  },
  { what: 'HEIC', make: text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), refused: [415, /HEIC/] },
  {
    what: 'HEIC with all its parts',
    make: async () => {
      const whole = await sharp({ create: plate }).avif({ effort: 0 }).toBuffer()
      const brands = whole.subarray(0, whole.readUInt32BE(0))
      for (let at = brands.indexOf('avif'); at !== -1; at = brands.indexOf('avif'))
        brands.write('heic', at, 'latin1')
      return named(whole)
    },
    refused: [415, /HEIC/],
  },
  {
    what: 'a strip of 20,001 pixels',
    make: async () => {
      const create = { width: 20_001, height: 8, channels: 3 as const, background: '#000' }
      return named(await sharp({ create }).png().toBuffer())
    },
    refused: [413, /20,000 pixels/],
  },
  ...Object.entries(raws).map(([ending, make]): Hostile => ({
    what: `a camera raw (${ending})`,
    make: async () => named(make()),
    refused: [415, /camera raw/],
  })),
  {
    what: 'a TIFF with a thumbnail after it',
    make: async () => named(tiffOf([{ tags: { 254: [0] } }, { tags: { 254: [1] } }])),
    refused: null,
  },
  { what: 'a little over 60 MB', make: weighing(60 * MB), refused: [413, /60 MB/] },
  { what: 'far over 60 MB', make: weighing(80 * MB), refused: [413, /60 MB/] },
  { what: 'a little under 60 MB', make: weighing(59 * MB), refused: null },
  {
    what: 'half a JPEG',
    make: async () => {
      const whole = await jpeg()
      return named(whole.subarray(0, whole.length / 2))
    },
    refused: [415, /damaged/],
  },
  {
    what: 'a JPEG whose middle is overwritten',
    make: async () => {
      const whole = await jpeg()
      whole.fill(0xff, 20, whole.length - 100)
      return named(whole)
    },
    refused: [415, /damaged/],
  },
  {
    what: 'a bomb: a small file of 400 megapixels',
    make: async () => {
      const create = { width: 20_000, height: 20_000, channels: 3 as const, background: '#000' }
      return named(await sharp({ create, limitInputPixels: false }).png().toBuffer())
    },
    refused: [413, /megapixels/],
  },
  {
    what: 'a JPEG that is a web page too',
    make: async () =>
      named(Buffer.concat([await jpeg(), Buffer.from('<script>alert(1)</script>')])),
    refused: null,
  },
  {
    what: 'an animated WebP',
    make: async () => {
      const create = { width: 64, height: 192, channels: 3 as const, background: '#0a0', noise }
      const raw = await sharp({ create }).raw().toBuffer()
      const pages = { width: 64, height: 192, channels: 3 as const, pageHeight: 64 }
      return named(await sharp(raw, { raw: pages }).webp({ delay: 100 }).toBuffer())
    },
    refused: null,
  },
  {
    what: 'a CMYK JPEG',
    make: async () => named(await sharp({ create: plate }).toColourspace('cmyk').jpeg().toBuffer()),
    refused: null,
  },
  {
    what: 'a PNG of 16 bits a channel',
    make: async () => named(await sharp({ create: plate }).toColourspace('rgb16').png().toBuffer()),
    refused: null,
  },
  {
    what: 'a name that climbs out of its folder',
    make: () => noisyPicture(1, '../../../etc/passwd.jpg'),
    refused: null,
    kept: /^passwd\.jpg$/,
  },
  {
    what: 'a name with an emoji',
    make: () => noisyPicture(2, '😀 "quoted" 名.jpg'),
    refused: null,
    kept: /^😀 .*quoted.* 名\.jpg$/,
  },
  {
    what: 'a name of 300 letters',
    make: () => noisyPicture(3, `${'长'.repeat(296)}.jpg`),
    refused: null,
    kept: /^长{80}/,
  },
]
