export type Size = { width: number; height: number }
export type Region = Size & { left: number; top: number }

/** How every photo can be cut besides whole, around its focal point: width by height. */
export const aspects = { square: 1, wide: 16 / 9 } as const

/**
 * The largest region of an aspect whose centre is as near the focal point as the edges allow.
 */
export function around(focus: { x: number; y: number }, aspect: number, size: Size): Region {
  const width = Math.max(1, Math.min(size.width, Math.round(size.height * aspect)))
  const height = Math.max(1, Math.min(size.height, Math.round(size.width / aspect)))
  return {
    ...{ width, height },
    left: placed(focus.x, width, size.width),
    top: placed(focus.y, height, size.height),
  }
}

function placed(percent: number, length: number, whole: number): number {
  const wanted = Math.round((percent / 100) * whole - length / 2)
  return Math.min(Math.max(0, wanted), whole - length)
}
