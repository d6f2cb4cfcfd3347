import { around, type Size } from './around.ts'

/** A part of a picture, in per cent of it. */
export type Cut = { x: number; y: number; width: number; height: number }

/** A point of a picture, in per cent from the left and the top. */
export type Point = { x: number; y: number }

/** Shorter sides could not be seen, nor taken hold of. */
const shortest = 2

/** A cut as it is stored, with at most one decimal, within the picture and around the point. */
function tidied(cut: Cut, focus: Point): Cut {
  const [x, width] = tidySide(cut.x, cut.width, focus.x)
  const [y, height] = tidySide(cut.y, cut.height, focus.y)
  return { x, y, width, height }
}

function tidySide(from: number, length: number, at: number): [from: number, length: number] {
  const start = Math.min(tenth(Math.max(0, from)), at, 100 - shortest)
  const end = Math.min(100, Math.max(from + length, start + shortest, at))
  return [start, tenth(end - start)]
}

/** A place in a picture, held within it and to one decimal. */
export function tidyPoint({ x, y }: Point): Point {
  const within = (value: number) => tenth(Math.min(100, Math.max(0, value)))
  return { x: within(x), y: within(y) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * What a cut becomes when somebody draws it so. The focal point stays in it: a cut that is moved
 * stops there, one that is narrowed too, and one of a fixed shape stays as it was.
 */
export function drawn(before: Cut, wanted: Cut, { focus, isFixed }: Drawing): Cut {
  if (isSameSize(before, wanted)) return following(wanted, focus)
  return isFixed && !holds(wanted, focus) ? before : tidied(wanted, focus)
}

type Drawing = { focus: Point; isFixed: boolean }

/** Pointers and rounding make some difference where a cut is only moved. */
function isSameSize(one: Cut, other: Cut): boolean {
  return Math.abs(one.width - other.width) < 0.15 && Math.abs(one.height - other.height) < 0.15
}

function holds(cut: Cut, { x, y }: Point): boolean {
  return cut.x <= x && x <= cut.x + cut.width && cut.y <= y && y <= cut.y + cut.height
}

/** A cut moved as little as it must be for the point to lie in it. */
export function following(cut: Cut, focus: Point): Cut {
  const x = held(cut.x, cut.width, focus.x)
  const y = held(cut.y, cut.height, focus.y)
  return tidied({ ...cut, x, y }, focus)
}

function held(from: number, length: number, at: number): number {
  return Math.min(Math.max(from, at - length, 0), at, 100 - length)
}

/** The largest cut of a shape around the point, in a picture of this size. */
export function cutAround(focus: Point, aspect: number, size: Size): Cut {
  const { height, left, top, width } = around(focus, aspect, size)
  return {
    ...{ x: (left / size.width) * 100, y: (top / size.height) * 100 },
    ...{ width: (width / size.width) * 100, height: (height / size.height) * 100 },
  }
}

/** The first of `banner`, `banner-2` … that no other cut has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  for (let nth = 2; ; nth += 1) {
    if (!taken.includes(`${wanted}-${nth}`)) return `${wanted}-${nth}`
  }
}
