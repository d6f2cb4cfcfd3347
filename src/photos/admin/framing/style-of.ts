import type { Cut } from '../../framing.ts'

/** Where a cut lies on its picture. */
export function styleOf({ height, width, x, y }: Cut) {
  return { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` }
}
