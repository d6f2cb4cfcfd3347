import type { Chance } from './chance.ts'
import { polygon, type Point, type Sheet } from './sheet.ts'

/** A round glow fading to nothing; lay its sheet with `screen`. */
export function glow(sheet: Sheet, at: Point, radius: number, colour: string, strength = 1): void {
  const paint = sheet.radial(at, radius, [
    [0, colour, strength],
    [0.25, colour, strength * 0.45],
    [0.6, colour, strength * 0.1],
    [1, colour, 0],
  ])
  sheet.oval(at, radius, radius, paint)
}

/** A beam from a lamp widening to `spread` pixels at its end. */
export function beam(
  sheet: Sheet,
  from: Point,
  to: Point,
  spread: number,
  colour: string,
  strength: number,
): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const [nx, ny] = [-dy / length, dx / length]
  for (const [share, part] of [
    [1, 0.4],
    [0.55, 0.35],
    [0.25, 0.25],
  ] as const) {
    const half = (spread * share) / 2
    const shape = polygon([
      [from[0] - nx * 6 * share, from[1] - ny * 6 * share],
      [from[0] + nx * 6 * share, from[1] + ny * 6 * share],
      [to[0] + nx * half, to[1] + ny * half],
      [to[0] - nx * half, to[1] - ny * half],
    ])
    const paint = sheet.linear(from, to, [
      [0, colour, strength * part],
      [0.5, colour, strength * part * 0.45],
      [1, colour, 0],
    ])
    sheet.fill(shape, paint)
  }
}

/** Out-of-focus lights: pale discs with a brighter rim. */
export function bokeh(
  sheet: Sheet,
  dice: Chance,
  count: number,
  within: [Point, Point],
  size: number,
  colours: readonly [string, ...string[]],
): void {
  const [[left, top], [right, bottom]] = within
  for (let index = 0; index < count; index += 1) {
    const at: Point = [dice.between(left, right), dice.between(top, bottom)]
    const radius = dice.between(size * 0.4, size)
    const colour = dice.pick(colours)
    const strength = dice.between(0.06, 0.3)
    const paint = sheet.radial(at, radius, [
      [0, colour, strength * 0.7],
      [0.82, colour, strength],
      [0.93, colour, strength * 1.2],
      [1, colour, 0],
    ])
    sheet.oval(at, radius, radius, paint)
  }
}
