import type { Tags } from '../read-metadata.ts'
import { list } from './lists.ts'
import { numberIn, type Row, rowsOf, textOf } from './structures.ts'

/** A part of the picture as people see it, in fractions of its width and height from the top left. */
export type Region = { x: number; y: number; w: number; h: number }

/** Faces that were marked in the file, with their names: in the way of MWG, IPTC or Microsoft. */
export function facesIn(tags: Tags): { name: string; region: Region | null }[] {
  const orientation = numberIn(tags['IFD0:Orientation'])
  const size = { w: numberIn(tags['File:ImageWidth']), h: numberIn(tags['File:ImageHeight']) }
  const found = [...mwgFaces(tags), ...iptcFaces(tags, size), ...microsoftFaces(tags)]
  return found.flatMap(({ name, region }) =>
    name === null ? [] : [{ name, region: inside(turn(region, orientation)) }],
  )
}

type Face = { name: string | null; region: Region }

/** MWG gives the middle of each area. */
function mwgFaces(tags: Tags): Face[] {
  const [info] = rowsOf(tags['XMP-mwg-rs:RegionInfo'])
  return rowsOf(info?.RegionList)
    .filter((row) => row.Type === undefined || row.Type === 'Face')
    .map((row) => {
      const [area] = rowsOf(row.Area)
      const [w, h] = [numberIn(area?.W), numberIn(area?.H)]
      const region = { x: numberIn(area?.X) - w / 2, y: numberIn(area?.Y) - h / 2, w, h }
      return { name: textOf(row, 'Name'), region }
    })
}

/** IPTC gives a corner, a circle or a polygon, in fractions or in pixels. */
function iptcFaces(tags: Tags, size: { w: number; h: number }): Face[] {
  return rowsOf(tags['XMP-iptcExt:ImageRegion']).flatMap((row) => {
    const [boundary] = rowsOf(row.RegionBoundary)
    const [name = null] = list(row.PersonInImage)
    return boundary ? [{ name, region: regionIn(boundary, size) }] : []
  })
}

function regionIn(boundary: Row, size: { w: number; h: number }): Region {
  const inPixels = boundary.RbUnit === 'pixel'
  const [across, down] = inPixels ? [size.w, size.h] : [1, 1]
  const at = (row: Row) => ({ x: numberIn(row.RbX) / across, y: numberIn(row.RbY) / down })
  const corner = at(boundary)
  if (boundary.RbShape === 'circle') {
    const radius = numberIn(boundary.RbRx) / across
    const tall = (radius * size.w) / size.h
    return { x: corner.x - radius, y: corner.y - tall, w: 2 * radius, h: 2 * tall }
  }
  if (boundary.RbShape === 'polygon') return around(rowsOf(boundary.RbVertices).map(at))
  return { ...corner, w: numberIn(boundary.RbW) / across, h: numberIn(boundary.RbH) / down }
}

function around(corners: { x: number; y: number }[]): Region {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** Microsoft writes `0.1, 0.2, 0.3, 0.4` from the top left. */
function microsoftFaces(tags: Tags): Face[] {
  const [info] = rowsOf(tags['XMP-MP:RegionInfoMP'])
  return rowsOf(info?.Regions).map((row) => {
    const [x, y, w, h] = (textOf(row, 'Rectangle') ?? '').split(',').map(Number)
    const region = { x: x ?? NaN, y: y ?? NaN, w: w ?? NaN, h: h ?? NaN }
    return { name: textOf(row, 'PersonDisplayName'), region }
  })
}

/** Regions lie on the picture as it is stored; cameras held upright say how to turn it (EXIF, 1 to 8). */
export function turn({ h, w, x, y }: Region, orientation: number): Region {
  const [right, bottom] = [1 - x - w, 1 - y - h]
  switch (orientation) {
    case 2:
      return { x: right, y, w, h }
    case 3:
      return { x: right, y: bottom, w, h }
    case 4:
      return { x, y: bottom, w, h }
    case 5:
      return { x: y, y: x, w: h, h: w }
    case 6:
      return { x: bottom, y: x, w: h, h: w }
    case 7:
      return { x: bottom, y: right, w: h, h: w }
    case 8:
      return { x: y, y: right, w: h, h: w }
    default:
      return { x, y, w, h }
  }
}

/** Cut at the edges of the picture; null when nothing of it lies inside. */
function inside({ h, w, x, y }: Region): Region | null {
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  const [right, bottom] = [Math.min(1, x + w), Math.min(1, y + h)]
  const isThere = right > left && bottom > top
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000
  const region = { x: left, y: top, w: right - left, h: bottom - top }
  return isThere
    ? { x: rounded(region.x), y: rounded(region.y), w: rounded(region.w), h: rounded(region.h) }
    : null
}
