/** Red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number]

type Chromaticity = readonly [x: number, y: number]

/** A space by its primaries (white is D65) and how its values become light. */
export type Space = {
  name: string
  primaries: readonly [red: Chromaticity, green: Chromaticity, blue: Chromaticity]
  /** As an exponent. */
  gamma: number
}

/** After Adobe RGB (1998), section 4.3. */
export const adobeRgb: Space = {
  name: 'Adobe RGB (1998) in test',
  primaries: [
    [0.64, 0.33],
    [0.21, 0.71],
    [0.15, 0.06],
  ],
  gamma: 563 / 256,
}

/** The primaries of Display P3 (SMPTE EG 432-1); its curve here is a plain exponent. */
export const displayP3: Space = {
  name: 'Display P3 in test',
  primaries: [
    [0.68, 0.32],
    [0.265, 0.69],
    [0.15, 0.06],
  ],
  gamma: 2.2,
}

const d65: Chromaticity = [0.3127, 0.329]

type Vector = readonly [number, number, number]
type Matrix = readonly [Vector, Vector, Vector]

/** What sRGB value shows the same light, after IEC 61966-2-1; clipped where sRGB cannot show it. */
export function inSrgb(colour: Rgb, space: Space): Rgb {
  const light = map(colour, (value) => (value / 255) ** space.gamma)
  const xyz = times(toXyz(space.primaries), light)
  return map(times(fromXyz, xyz), (value) =>
    Math.round(255 * encoded(Math.min(1, Math.max(0, value)))),
  )
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}

/** XYZ to linear sRGB, as IEC 61966-2-1 prints it. */
const fromXyz: Matrix = [
  [3.2406255, -1.537208, -0.4986286],
  [-0.9689307, 1.8757561, 0.0415175],
  [0.0557101, -0.2040211, 1.0569959],
]

/** Linear values to XYZ: the primaries, in such amounts that all together are white. */
export function toXyz(primaries: Space['primaries']): Matrix {
  const columns = map3(primaries, xyzOf)
  const amounts = solve(transposed(columns), xyzOf(d65))
  return transposed(
    map3(columns, (column, at) => map(column, (value) => value * (amounts[at] ?? 0))),
  )
}

function xyzOf([x, y]: Chromaticity): Vector {
  return [x / y, 1, (1 - x - y) / y]
}

function map(vector: Vector, change: (value: number) => number): Vector {
  return [change(vector[0]), change(vector[1]), change(vector[2])]
}

function map3<From>(
  list: readonly [From, From, From],
  change: (from: From, at: number) => Vector,
): Matrix {
  return [change(list[0], 0), change(list[1], 1), change(list[2], 2)]
}

export function times([a, b, c]: Matrix, vector: Vector): Vector {
  const dot = (row: Vector) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]
  return [dot(a), dot(b), dot(c)]
}

function transposed([a, b, c]: Matrix): Matrix {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ]
}

function determinant([a, b, c]: Matrix): number {
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  )
}

/** Cramer's rule. */
function solve(matrix: Matrix, wanted: Vector): Vector {
  const whole = determinant(matrix)
  const columns = transposed(matrix)
  const withColumn = (at: number): Matrix =>
    transposed([
      at === 0 ? wanted : columns[0],
      at === 1 ? wanted : columns[1],
      at === 2 ? wanted : columns[2],
    ])
  return [0, 1, 2]
    .map((at) => determinant(withColumn(at)) / whole)
    .reduce<Vector>(
      (found, value, at) => [
        at === 0 ? value : found[0],
        at === 1 ? value : found[1],
        at === 2 ? value : found[2],
      ],
      [0, 0, 0],
    )
}
