export type Point = readonly [x: number, y: number]

/** A colour stop: offset 0-1, colour, opacity 0-1. */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** SVG attributes beside the fill, such as `{ opacity: 0.4 }`. */
export type Look = Readonly<Record<string, string | number>>

const number = (value: number): string => String(Math.round(value * 100) / 100)

const attributes = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : value}"`)
    .join('')

/** A shape has one paint, so its opacity is the paint's: many times quicker to draw than a faded group. */
const faded = ({ opacity, ...look }: Look, paint: 'fill' | 'stroke'): string =>
  attributes(opacity === undefined ? look : { ...look, [`${paint}-opacity`]: opacity })

const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(([at, colour, opacity = 1]) => {
      return `<stop offset="${number(at)}" stop-color="${colour}" stop-opacity="${number(opacity)}"/>`
    })
    .join('')

/** Straight path through the points, closed. */
export const polygon = (points: readonly Point[]): string => `${polyline(points)}Z`

/** Straight path through the points, open. */
export const polyline = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index ? 'L' : 'M'}${number(x)} ${number(y)}`).join('')

/** Smooth closed or open path through the points (Catmull-Rom as Béziers). */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length
  const at = (index: number): Point => {
    const i = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
    return points[i] ?? [0, 0]
  }
  const start = at(0)
  let path = `M${number(start[0])} ${number(start[1])}`
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
    const second = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6]
    path += `C${[...first, ...second, ...c].map(number).join(' ')}`
  }
  return closed ? `${path}Z` : path
}

/** One layer of a picture as SVG: shapes in drawing order and the paints they use. */
export class Sheet {
  #defs: string[] = []
  #marks: string[] = []

  #define(tag: string, attrs: Look, inner: string): string {
    const id = `d${this.#defs.length}`
    this.#defs.push(`<${tag} id="${id}"${attributes(attrs)}>${inner}</${tag}>`)
    return `url(#${id})`
  }

  linear([x1, y1]: Point, [x2, y2]: Point, stops: readonly Stop[]): string {
    const where = { gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }
    return this.#define('linearGradient', where, stopTags(stops))
  }

  radial([cx, cy]: Point, r: number, stops: readonly Stop[], look: Look = {}): string {
    const where = { gradientUnits: 'userSpaceOnUse', cx, cy, r, ...look }
    return this.#define('radialGradient', where, stopTags(stops))
  }

  clip(path: string): string {
    return this.#define('clipPath', {}, `<path d="${path}"/>`)
  }

  fill(path: string, fill: string, look: Look = {}): this {
    this.#marks.push(`<path d="${path}" fill="${fill}"${faded(look, 'fill')}/>`)
    return this
  }

  stroke(path: string, stroke: string, width: number, look: Look = {}): this {
    const line = { 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
    this.#marks.push(
      `<path d="${path}" fill="none" stroke="${stroke}"${faded({ ...line, ...look }, 'stroke')}/>`,
    )
    return this
  }

  oval([cx, cy]: Point, rx: number, ry: number, fill: string, look: Look = {}): this {
    this.#marks.push(`<ellipse${faded({ cx, cy, rx, ry, fill, ...look }, 'fill')}/>`)
    return this
  }

  /** A soft oval: the shadow of feet and furniture, or light on a floor. */
  shadow(at: Point, rx: number, ry: number, strength: number, colour = '#000'): this {
    const paint = this.#define(
      'radialGradient',
      {},
      stopTags([
        [0, colour, strength],
        [0.55, colour, strength * 0.6],
        [1, colour, 0],
      ]),
    )
    return this.oval(at, rx, ry, paint)
  }

  box(x: number, y: number, width: number, height: number, fill: string, look: Look = {}): this {
    this.#marks.push(`<rect${faded({ x, y, width, height, fill, ...look }, 'fill')}/>`)
    return this
  }

  /** Draws what `draw` draws inside a group, for example moved or clipped. */
  group(look: Look, draw: () => void): this {
    this.#marks.push(`<g${attributes(look)}>`)
    draw()
    this.#marks.push('</g>')
    return this
  }

  /** Draws with (0, 0) at `at` and `scale` pixels for a unit. */
  placed([x, y]: Point, scale: number, draw: () => void, mirrored = false): this {
    const flip = mirrored ? -scale : scale
    const transform = `translate(${number(x)} ${number(y)}) scale(${flip.toFixed(4)} ${scale.toFixed(4)})`
    return this.group({ transform }, draw)
  }

  svg(width: number, height: number, scale = 1): string {
    const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`
    const defs = `<defs>${this.#defs.join('')}</defs>`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${defs}${this.#marks.join('')}</svg>`
  }
}
