import { type Doc, isDoc, valueAt } from './values.ts'

type Point = [longitude: number, latitude: number]

/** A filter without the operators of place, and what stands for them. */
export type Placed = {
  filter: Doc
  tests: ((doc: Doc) => boolean)[]
  /** Metres from the point of `$near`, to sort by. */
  distance: ((doc: Doc) => number) | null
}

/** Takes `$near`, `$geoWithin` and `$geoIntersects` out of a filter: mingo does not know them. */
export function splitPlaces(filter: Doc): Placed {
  const placed: Placed = { filter: {}, tests: [], distance: null }
  placed.filter = walk(filter, placed)
  return placed
}

function walk(filter: Doc, placed: Placed): Doc {
  const kept: [string, unknown][] = []
  for (const [path, condition] of Object.entries(filter)) {
    if (Array.isArray(condition) && ['$and', '$or', '$nor'].includes(path)) {
      kept.push([path, condition.map((each) => (isDoc(each) ? walk(each, placed) : each))])
    } else if (isDoc(condition) && ('$near' in condition || shapeOf(condition))) {
      const { $geoIntersects: _i, $geoWithin: _w, $near, ...rest } = condition
      if (isDoc($near)) near(path, $near, placed)
      const shape = shapeOf(condition)
      if (shape) within(path, shape, placed)
      if (Object.keys(rest).length > 0) kept.push([path, rest])
    } else kept.push([path, condition])
  }
  return Object.fromEntries(kept)
}

function near(path: string, condition: Doc, placed: Placed): void {
  const from = pointOf(condition.$geometry)
  if (!from) return
  const { $maxDistance: most = Infinity, $minDistance: least = 0 } = condition
  const distance = (doc: Doc) => {
    const point = pointOf(valueAt(doc, path))
    return point ? metres(point, from) : NaN
  }
  placed.distance = distance
  placed.tests.push((doc) => distance(doc) >= Number(least) && distance(doc) <= Number(most))
}

function within(path: string, ring: Point[], placed: Placed): void {
  placed.tests.push((doc) => {
    const point = pointOf(valueAt(doc, path))
    return point !== null && isInside(point, ring)
  })
}

function shapeOf(condition: Doc): Point[] | null {
  const area = condition.$geoWithin ?? condition.$geoIntersects
  const ring = valueAt(area, '$geometry.coordinates.0')
  if (!Array.isArray(ring)) return null
  return ring.map(pointOf).filter((point) => point !== null)
}

function pointOf(value: unknown): Point | null {
  const at: unknown = isDoc(value) ? value.coordinates : value
  if (!Array.isArray(at)) return null
  const [longitude, latitude]: unknown[] = at
  return typeof longitude === 'number' && typeof latitude === 'number'
    ? [longitude, latitude]
    : null
}

function metres([x, y]: Point, [u, v]: Point): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((v - y) * radians) / 2) ** 2 +
    Math.cos(y * radians) * Math.cos(v * radians) * Math.sin(((u - x) * radians) / 2) ** 2
  return 12_756_200 * Math.asin(Math.sqrt(half))
}

/** Counts how often a line from the point crosses the edge. */
function isInside([x, y]: Point, ring: Point[]): boolean {
  const crossings = ring.filter(([x1, y1], position) => {
    const [x2, y2] = ring.at(position - 1) ?? [x1, y1]
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
  })
  return crossings.length % 2 === 1
}
