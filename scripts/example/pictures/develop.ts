import sharp, { type Blend, type OutputInfo, type OverlayOptions } from 'sharp'

import { type Finish, finish } from './finish.ts'
import type { Sheet } from './sheet.ts'

export const frame = { width: 2400, height: 1600 }

/** A sheet and how it is laid over what is behind it. `blur` in pixels stands for depth of field. */
export type Layer = { sheet: Sheet; blur?: number; blend?: Blend }

export type Scene = { layers: readonly Layer[]; finish?: Finish }

const { width, height } = frame
const full = { width, height, channels: 4 } as const

/** Renders the scene and treats it as a photograph would be. Gives a JPEG without metadata. */
export async function develop(scene: Scene): Promise<Buffer> {
  const flat = await flatten(scene.layers)
  const data = finish(flat, full, await glowOf(flat), scene.finish ?? {})
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

async function flatten(layers: readonly Layer[]): Promise<Buffer> {
  const drawn = layers.map(async ({ sheet, blur = 0, blend = 'over' }): Promise<OverlayOptions> => {
    return { input: await lay(sheet, blur), raw: full, blend }
  })
  const background = { r: 0, g: 0, b: 0, alpha: 1 }
  return sharp({ create: { ...full, background } })
    .composite(await Promise.all(drawn))
    .raw()
    .toBuffer()
}

/** What is out of focus is drawn small and enlarged: quicker, and nobody can tell. */
async function lay(sheet: Sheet, blur: number): Promise<Buffer> {
  const scale = blur >= 12 ? 0.25 : blur >= 3 ? 0.5 : 1
  const drawn = sharp(Buffer.from(sheet.svg(width, height, scale))).ensureAlpha()
  const soft = blur > 0 ? drawn.blur(Math.max(0.3, blur * scale)) : drawn
  const small = await soft.raw().toBuffer({ resolveWithObject: true })
  if (scale === 1) return small.data
  return enlarge(small)
}

/** Only the size is passed on: what sharp says of premultiplied alpha there is not true of the bytes. */
function enlarge({ data, info }: { data: Buffer; info: OutputInfo }): Promise<Buffer> {
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return sharp(data, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
}

/** The picture small and blurred: what lenses spread around bright parts. */
async function glowOf(flat: Buffer): Promise<Buffer> {
  const small = await sharp(flat, { raw: full })
    .removeAlpha()
    .resize(width / 4, height / 4)
    .blur(16)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return enlarge(small)
}
