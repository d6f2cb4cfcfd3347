import sharp, { type Blend, type OutputInfo, type OverlayOptions } from 'sharp'

import { type Finish, finish } from './finish.ts'
import type { Sheet } from './sheet.ts'

export const frame = { width: 2400, height: 1600 }

/** A sheet and how it is laid over what is behind it. `blur` in pixels stands for depth of field. */
export type Layer = { sheet: Sheet; blur?: number; blend?: Blend }

export type Scene = { layers: readonly Layer[]; finish?: Finish }

type Size = { width: number; height: number; channels: 4 }

/**
 * Renders the scene and treats it as a photograph would be. Gives a JPEG without metadata, `width`
 * pixels wide: the same bytes every time.
 */
export async function develop(scene: Scene, width: number = frame.width): Promise<Buffer> {
  const height = Math.round((width * frame.height) / frame.width)
  const full: Size = { width, height, channels: 4 }
  const flat = await flatten(scene.layers, full)
  const data = finish(flat, full, await glowOf(flat, full), scene.finish ?? {})
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

async function flatten(layers: readonly Layer[], full: Size): Promise<Buffer> {
  const drawn = layers.map(async ({ sheet, blur = 0, blend = 'over' }): Promise<OverlayOptions> => {
    return { input: await lay(sheet, blur, full), raw: full, blend }
  })
  const background = { r: 0, g: 0, b: 0, alpha: 1 }
  return sharp({ create: { ...full, background } })
    .composite(await Promise.all(drawn))
    .raw()
    .toBuffer()
}

/** What is out of focus is drawn small and enlarged: quicker, and nobody can tell. */
async function lay(sheet: Sheet, blur: number, full: Size): Promise<Buffer> {
  const coarse = blur >= 12 ? 0.25 : blur >= 3 ? 0.5 : 1
  const scale = (coarse * full.width) / frame.width
  const drawn = sharp(Buffer.from(sheet.svg(frame.width, frame.height, scale))).ensureAlpha()
  const soft = blur > 0 ? drawn.blur(Math.max(0.3, blur * scale)) : drawn
  const small = await soft.raw().toBuffer({ resolveWithObject: true })
  if (coarse === 1) return small.data
  return enlarge(small, full)
}

type Small = { data: Buffer; info: OutputInfo }

/** Only the size is passed on: what sharp says of premultiplied alpha there is not true of the bytes. */
function enlarge(small: Small, { width, height }: Size): Promise<Buffer> {
  const { data, info } = small
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return sharp(data, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
}

/** The picture small and blurred: what lenses spread around bright parts. */
async function glowOf(flat: Buffer, full: Size): Promise<Buffer> {
  const small = await sharp(flat, { raw: full })
    .removeAlpha()
    .resize(Math.round(full.width / 4), Math.round(full.height / 4))
    .blur(Math.max(0.3, (16 * full.width) / frame.width))
    .raw()
    .toBuffer({ resolveWithObject: true })
  return enlarge(small, full)
}
