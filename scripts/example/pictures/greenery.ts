import { chance } from './chance.ts'
import { curve, type Point, type Sheet } from './sheet.ts'

type Hills = {
  from: number
  to: number
  base: number
  size: number
  seed: number
  top: string
  foot: string
}

/** Karst: steep, rounded, standing close together; `foot` is the mist they rise from. */
export function hills(sheet: Sheet, { from, to, base, size, seed, top, foot }: Hills): void {
  const dice = chance(seed)
  const points: Point[] = [[from - 60, base]]
  const step = size * 0.85
  for (let x = from - 40; x < to; x += step * dice.between(0.45, 0.9)) {
    const rise = size * dice.between(0.35, 1)
    const wide = step * dice.between(0.5, 0.95)
    points.push(
      [x + wide * 0.1, base - rise * 0.55],
      [x + wide * 0.24, base - rise * 0.88],
      [x + wide * 0.45, base - rise],
      [x + wide * 0.66, base - rise * 0.84],
      [x + wide * 0.86, base - rise * 0.5],
      [x + wide, base - rise * dice.between(0.1, 0.4)],
    )
  }
  points.push([to + 60, base], [to + 60, base + size * 0.2], [from - 60, base + size * 0.2])
  sheet.fill(
    curve(points, true),
    sheet.linear(
      [0, base - size],
      [0, base + size * 0.12],
      [
        [0, top],
        [1, foot],
      ],
    ),
  )
}

/** A band of leaves and blossom from `left` to `right` around height `y`. */
export function flowers(
  sheet: Sheet,
  left: number,
  right: number,
  y: number,
  deep: number,
  seed: number,
): void {
  const dice = chance(seed)
  const count = ((right - left) * deep) / 90
  for (let index = 0; index < count; index += 1) {
    const leaf = dice.happens(0.72)
    const colour = leaf
      ? dice.pick(['#1d4a2c', '#2b6a3a', '#3d8446', '#173d28'])
      : dice.pick(['#e56a7f', '#f3b4bd', '#f7e3c0', '#d84b58', '#fff2ee'])
    const size = deep * (leaf ? dice.between(0.3, 0.8) : dice.between(0.2, 0.42))
    const place = `translate(${dice.between(left, right).toFixed(1)} ${dice.around(y, deep).toFixed(1)})`
    const transform = `${place} rotate(${dice.between(-80, 80).toFixed(1)})`
    const blade = `M0 0Q${size * 0.4} ${-size * 0.6} 0 ${-size * 1.6}Q${-size * 0.4} ${-size * 0.6} 0 0Z`
    sheet.group({ transform }, () =>
      leaf ? sheet.fill(blade, colour) : sheet.oval([0, 0], size * 0.7, size * 0.6, colour),
    )
  }
}

/** A round-headed tree of leaf clumps, lit from the upper left; foot of the trunk at `at`. */
export function tree(
  sheet: Sheet,
  [x, y]: Point,
  size: number,
  seed: number,
  colours: readonly [string, string, string] = ['#173a2a', '#2f6a3d', '#7fae55'],
): void {
  const dice = chance(seed)
  sheet.fill(
    `M${x - size * 0.03} ${y}L${x - size * 0.015} ${y - size * 0.5}L${x + size * 0.015} ${y - size * 0.5}L${x + size * 0.035} ${y}Z`,
    '#2b2119',
  )
  for (const [shade, lift] of [
    [0, 0],
    [1, 0.06],
    [2, 0.12],
  ] as const) {
    for (let index = 0; index < 26; index += 1) {
      const angle = dice.between(0, 6.28)
      const far = Math.sqrt(dice.between(0, 1)) * size * (0.34 - shade * 0.07)
      const at: Point = [
        x + Math.cos(angle) * far * 0.95 - lift * size * 0.8,
        y - size * 0.62 + Math.sin(angle) * far - lift * size,
      ]
      sheet.oval(
        at,
        size * dice.between(0.05, 0.12),
        size * dice.between(0.04, 0.09),
        colours[shade],
        { opacity: 0.85 },
      )
    }
  }
}

/** Grass or reed blades rising from a line. */
export function reeds(
  sheet: Sheet,
  left: number,
  right: number,
  y: number,
  tall: number,
  seed: number,
  colours: readonly [string, ...string[]],
): void {
  const dice = chance(seed)
  for (let x = left; x < right; x += dice.between(tall * 0.03, tall * 0.1)) {
    const rise = tall * dice.between(0.5, 1)
    const lean = dice.around(0, tall * 0.22)
    const foot = y + dice.between(0, tall * 0.1)
    sheet.fill(
      `M${x} ${foot}Q${x + lean * 0.2} ${foot - rise * 0.6} ${x + lean} ${foot - rise}Q${x + lean * 0.3 + tall * 0.02} ${foot - rise * 0.5} ${x + tall * 0.025} ${foot}Z`,
      dice.pick(colours),
    )
  }
}

/** Light on water: short level strokes, finer towards the far shore. */
export function ripples(
  sheet: Sheet,
  [left, top]: Point,
  [right, bottom]: Point,
  count: number,
  seed: number,
  colour: string,
): void {
  const dice = chance(seed)
  for (let index = 0; index < count; index += 1) {
    const depth = dice.between(0, 1) ** 1.7
    const y = top + (bottom - top) * depth
    const length = 20 + depth * 260 * dice.between(0.3, 1)
    sheet.oval([dice.between(left, right), y], length, 0.8 + depth * 2.6, colour, {
      opacity: dice.between(0.05, 0.3),
    })
  }
}
