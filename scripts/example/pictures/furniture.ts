import { polygon, type Point, type Sheet } from './sheet.ts'

/** The forum's flower of ten leaves; 128 pixels across at `size` 1. */
export function emblem(sheet: Sheet, [x, y]: Point, size = 1): void {
  for (let index = 0; index < 10; index += 1) {
    const transform = `translate(${x} ${y}) rotate(${index * 36}) scale(${size})`
    const leaf = 'M0 -20C13 -34 13 -52 0 -64C-13 -52 -13 -34 0 -20Z'
    sheet.group({ transform }, () =>
      sheet.fill(leaf, index % 2 ? '#f7fff0' : '#c9f2c4', { opacity: 0.92 }),
    )
  }
  sheet.oval([x, y], 13 * size, 13 * size, '#fff6c9')
}

/** A wooden lectern with two microphones; its foot at (x, y + 45). */
export function lectern(sheet: Sheet, [x, y]: Point): void {
  const front = sheet.linear(
    [x - 90, 0],
    [x + 90, 0],
    [
      [0, '#3a2a1c'],
      [0.5, '#7a573a'],
      [1, '#2a1d13'],
    ],
  )
  sheet.fill(
    polygon([
      [x - 92, y - 205],
      [x + 92, y - 205],
      [x + 72, y + 45],
      [x - 72, y + 45],
    ]),
    front,
  )
  sheet.fill(
    polygon([
      [x - 104, y - 222],
      [x + 104, y - 222],
      [x + 96, y - 198],
      [x - 96, y - 198],
    ]),
    '#94704d',
  )
  for (const dx of [-22, 16])
    sheet.stroke(
      `M${x + dx} ${y - 222}Q${x + dx} ${y - 262} ${x + dx * 0.4} ${y - 286}`,
      '#15181a',
      5,
    )
  sheet.oval([x - 8, y - 290], 9, 12, '#0b0d0e').oval([x + 7, y - 290], 9, 12, '#0b0d0e')
  emblem(sheet, [x, y - 95], 0.9)
}

/** A table with a pleated cloth. */
export function clothTable(
  sheet: Sheet,
  left: number,
  right: number,
  top: number,
  foot: number,
): void {
  const cloth = sheet.linear(
    [0, top],
    [0, foot],
    [
      [0, '#f3f1e8'],
      [0.12, '#cfd6cf'],
      [1, '#5d706c'],
    ],
  )
  sheet.fill(
    polygon([
      [left, top],
      [right, top],
      [right + 20, foot],
      [left - 14, foot],
    ]),
    cloth,
  )
  for (let x = left + 10; x < right; x += 32)
    sheet.stroke(
      `M${x} ${top + 15}Q${x - 5} ${(top + foot) / 2} ${x - 2} ${foot - 3}`,
      '#46605b',
      4,
      { opacity: 0.25 },
    )
}

/** A name plate, with two lines as print looks from afar. */
export function namePlate(sheet: Sheet, [x, y]: Point): void {
  sheet.fill(
    polygon([
      [x - 42, y - 20],
      [x + 42, y - 20],
      [x + 46, y + 6],
      [x - 46, y + 6],
    ]),
    '#fbfaf5',
  )
  for (const [row, half] of [
    [-12, 26],
    [-4, 18],
  ] as const)
    sheet.box(x - half, y + row, half * 2, 3.4, '#42514f')
}

/** A low armchair seen from the front; feet at (0, 0), seat at 42 cm. */
export function armchair(sheet: Sheet, colour: string, shade: string): void {
  const paint = sheet.linear(
    [-40, -90],
    [40, 0],
    [
      [0, colour],
      [1, shade],
    ],
  )
  sheet.shadow([0, 0], 60, 11, 0.5)
  sheet.fill('M-38 -88Q-38 -96 -28 -97L28 -97Q38 -96 38 -88L40 -10L-40 -10Z', paint)
  sheet.fill(
    'M-46 -58Q-46 -66 -38 -66Q-31 -66 -31 -58L-31 -8L-46 -8ZM46 -58Q46 -66 38 -66Q31 -66 31 -58L31 -8L46 -8Z',
    shade,
  )
  sheet.fill('M-32 -46Q0 -50 32 -46L32 -30Q0 -28 -32 -30Z', colour)
  sheet.box(-40, -10, 5, 10, '#1c1713').box(35, -10, 5, 10, '#1c1713')
}
