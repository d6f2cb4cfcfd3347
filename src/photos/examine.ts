import { webcrypto } from 'node:crypto'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { type FileKind, fileKindOf } from './file-kind.ts'
import { limits } from './limits.ts'
import { phashOf } from './phash.ts'

/** What a file is, once it is known to be a picture that can be shown. */
export type Examined = {
  kind: FileKind
  /** As people see it, turned the way the camera was held. */
  width: number
  height: number
  /** Hex. */
  sha256: string
  /** Base64; a blurred preview of about 25 bytes. */
  thumbhash: string
  /** Like `#3a6ea5`. */
  dominantColor: string
  /** What it looks like, in 16 hex digits; null when nothing is to be seen. */
  phash: string | null
}

export type Fault =
  'empty' | 'heic' | 'raw' | 'svg' | 'unknown' | 'tooHeavy' | 'tooLarge' | 'damaged'

// Pictures come once each; a cache of decoded ones would only hold memory.
sharp.cache(false)

/** Reads the header, then decodes all of it: what cannot be decoded here cannot be shown anywhere. */
export async function examine(bytes: Buffer): Promise<Examined | { fault: Fault }> {
  if (bytes.length === 0) return { fault: 'empty' }
  const kind = fileKindOf(bytes)
  if ('refused' in kind) return { fault: kind.refused }
  if (bytes.length > limits.bytes) return { fault: 'tooHeavy' }
  const size = await sizeOf(bytes)
  if ('fault' in size) return size
  const seen = await look(bytes)
  if (!seen) return { fault: 'damaged' }
  return { kind, ...size, ...seen, sha256: await sha256Of(bytes) }
}

/**
 * Beside the event loop, which would stand still for as long as a large file takes; and not of a
 * copy, which is dearer than the digest.
 */
async function sha256Of(bytes: Buffer): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes)
  return Buffer.from(digest).toString('hex')
}

async function sizeOf(
  bytes: Buffer,
): Promise<{ width: number; height: number } | { fault: Fault }> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const { height, width } = autoOrient
    const isTooLarge = width * height > limits.pixels || Math.max(width, height) > limits.side
    return isTooLarge ? { fault: 'tooLarge' } : { width, height }
  } catch {
    return { fault: 'damaged' }
  }
}

type Look = Pick<Examined, 'thumbhash' | 'dominantColor' | 'phash'>

async function look(bytes: Buffer): Promise<Look | null> {
  try {
    const small = await sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels })
      .autoOrient()
      .toColourspace('srgb')
      .resize(100, 100, { fit: 'inside', withoutEnlargement: true, fastShrinkOnLoad: false })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { data, info } = small
    const hash = rgbaToThumbHash(info.width, info.height, data)
    const { dominant } = await sharp(data, { raw: info }).stats()
    return {
      thumbhash: Buffer.from(hash).toString('base64'),
      dominantColor: hexOf([dominant.r, dominant.g, dominant.b]),
      phash: await phashOf(sharp(data, { raw: info })),
    }
  } catch {
    return null
  }
}

function hexOf(channels: number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
