import sharp from 'sharp'

/** As many megapixels as a press camera has: about 24. */
const size = { width: 6000, height: 4000 }

/** A few photographs, noisy as real ones are, so that their JPEG is about as large. */
export async function cameraFiles(count: number): Promise<Buffer[]> {
  return Promise.all(Array.from({ length: count }, (_, nth) => cameraFile(nth)))
}

async function cameraFile(nth: number): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 110 + nth * 20, sigma: 14 }
  const create = { ...size, channels: 3 as const, background: '#000', noise }
  return sharp({ create }).jpeg({ quality: 88 }).toBuffer()
}

/** The same picture as another file: with a comment of its own after the first two bytes. */
export function unlike(file: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment)
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2])
  return Buffer.concat([file.subarray(0, 2), head, text, file.subarray(2)])
}
