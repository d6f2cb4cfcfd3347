import type { Point } from './sheet.ts'

/** Centimetres in the room: right of the axis, up from the floor, away from the lens. */
export type Spot = readonly [right: number, up: number, away: number]

export type Camera = {
  /** Where a spot lands on the picture. */
  see: (spot: Spot) => Point
  /** Pixels for a centimetre at that distance. */
  scale: (away: number) => number
}

/** A level pinhole camera `height` cm above the floor, `focal` in pixels. */
export function camera(centre: Point, height: number, focal: number): Camera {
  return {
    see: ([right, up, away]) => [
      centre[0] + (focal * right) / away,
      centre[1] - (focal * (up - height)) / away,
    ],
    scale: (away) => focal / away,
  }
}
