import sharp, { type Sharp } from 'sharp'

type Encode = (picture: Sharp, quality: number) => Sharp

const encoders: Record<'avif' | 'webp' | 'jpg', Encode> = {
  avif: (picture, quality) => picture.avif({ quality, effort: 2 }),
  webp: (picture, quality) => picture.webp({ quality, effort: 4 }),
  jpg: (picture, quality) => picture.jpeg({ quality, mozjpeg: true }),
}

type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** Bytes a format needs to come as near the picture as JPEG does at quality 75, beside JPEG's. */
export async function shareOf(
  format: 'avif' | 'webp',
  file: string,
  width: number,
): Promise<number> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels: Pixels = { data, info }
  const jpeg = await measured(pixels, 'jpg', 75)
  let before = await measured(pixels, format, 40)
  for (let quality = 45; quality <= 95; quality += 5) {
    const at = await measured(pixels, format, quality)
    if (at.psnr >= jpeg.psnr) {
      const share = (jpeg.psnr - before.psnr) / (at.psnr - before.psnr)
      return (before.bytes + share * (at.bytes - before.bytes)) / jpeg.bytes
    }
    before = at
  }
  throw new Error(`${format} never comes as near`)
}

async function measured({ data, info }: Pixels, format: 'avif' | 'webp' | 'jpg', quality: number) {
  const bytes = await encoders[format](sharp(data, { raw: info }), quality).toBuffer()
  const seen = await sharp(bytes).raw().toBuffer()
  let sum = 0
  for (let at = 0; at < data.length; at += 1) sum += ((data[at] ?? 0) - (seen[at] ?? 0)) ** 2
  return { bytes: bytes.length, psnr: 10 * Math.log10(255 ** 2 / (sum / data.length)) }
}
