import { chance } from './chance.ts'

/** Red, green and blue, each about 1: how a tint multiplies shadows or lights. */
type Tint = readonly [number, number, number]

export type Finish = {
  /** How strongly bright parts glow. */
  bloom?: number
  /** How dark the corners get (0-1). */
  vignette?: number
  shadows?: Tint
  lights?: Tint
  contrast?: number
  saturation?: number
  exposure?: number
  /** Film grain in brightness steps. */
  grain?: number
}

const side = 700

/** Film grain, brightness only, the same every time. */
function makeGrain(): Float32Array {
  const dice = chance(20241029)
  const plain = Float32Array.from({ length: side * side }, () => dice.around(0, 1.15))
  return plain.map((value, index) => value * 0.7 + (plain[(index + 1) % plain.length] ?? 0) * 0.3)
}

/** Bloom, tone, tint, vignette and grain over RGBA pixels; gives RGB pixels. */
export function finish(
  flat: Buffer,
  { width, height }: { width: number; height: number },
  glow: Buffer,
  wanted: Finish,
): Buffer {
  const {
    bloom = 0.4,
    vignette = 0.3,
    contrast = 1.06,
    saturation = 1,
    exposure = 1,
    grain = 5,
  } = wanted
  const { shadows = [1, 1, 1], lights = [1, 1, 1] } = wanted
  const noise = makeGrain()
  const out = Buffer.allocUnsafe(width * height * 3)
  const rgb = [0, 0, 0]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4
      const to = (y * width + x) * 3
      const [across, down] = [x / width - 0.5, (y / height - 0.48) * 0.8]
      const corner = Math.sqrt(across * across + down * down) / 0.64
      const shade = exposure * (1 - vignette * smooth(corner))
      let bright = 0
      for (let c = 0; c < 3; c += 1) {
        const base = (flat[from + c] ?? 0) / 255
        const spread = Math.max(0, (glow[to + c] ?? 0) / 255 - 0.12) * bloom
        const value = 1 - (1 - base) * (1 - Math.min(1, spread))
        rgb[c] = value
        bright += value * (weights[c] ?? 0)
      }
      const speck =
        ((noise[(y % side) * side + (x % side)] ?? 0) * grain * (1.15 - bright * 0.7)) / 255
      for (let c = 0; c < 3; c += 1) {
        const tint = (shadows[c] ?? 1) * (1 - bright) + (lights[c] ?? 1) * bright
        const coloured = bright + ((rgb[c] ?? 0) - bright) * saturation
        const toned = curve(coloured * tint * shade, contrast)
        out[to + c] = Math.max(0, Math.min(255, Math.round((toned + speck) * 255)))
      }
    }
  }
  return out
}

const weights = [0.3, 0.59, 0.11] as const

const smooth = (t: number): number => {
  const u = Math.min(1, Math.max(0, (t - 0.35) / 0.65))
  return u * u * (3 - 2 * u)
}

/** A soft shoulder: contrast in the middle, lights that never clip hard, blacks lifted a little. */
function curve(value: number, contrast: number): number {
  const v = Math.max(0, value)
  const lifted = 0.012 + v * 0.988
  const steep = (lifted - 0.42) * contrast + 0.42
  return steep < 0.8 ? steep : 0.8 + 0.2 * (1 - Math.exp(-(steep - 0.8) / 0.2))
}
