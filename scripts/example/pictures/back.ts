import type { Hair, Lit, Person } from './person.ts'
import { curve, type Point, type Sheet } from './sheet.ts'

/** Head and shoulders seen from behind; base of the neck at (0, 0). A dark shape with light on its edges. */
export function back(sheet: Sheet, person: Person, lit: Lit, nod = 0): void {
  const shoulders =
    'M-6 -3C-9 1 -15 2.5 -19 5C-23 7.6 -24.5 14 -25.5 26C-26.5 44 -27 90 -27 190L27 190C27 90 26.5 44 25.5 26C24.5 14 23 7.6 19 5C15 2.5 9 1 6 -3Z'
  const cloth = sheet.linear(
    [0, -4],
    [0, 60],
    [
      [0, person.coat],
      [0.16, person.coatShade],
      [0.7, '#0a0b0d'],
    ],
  )
  sheet.fill(shoulders, cloth)
  sheet.fill('M-6.4 -1.6Q0 3.4 6.4 -1.6L7.6 1.4Q0 6.6 -7.6 1.4Z', person.shirt, { opacity: 0.55 })
  rim(sheet, shoulders, lit, [-24, 24], [0, 22])
  const skull = curve(
    [
      [0, -27 + nod],
      [5.6, -25 + nod],
      [8, -18 + nod],
      [7.7, -10],
      [5.6, -5],
      [5.8, 0],
      [-5.8, 0],
      [-5.6, -5],
      [-7.7, -10],
      [-8, -18 + nod],
      [-5.6, -25 + nod],
    ],
    true,
  )
  sheet.fill('M-5.6 -8L-6.6 2Q0 5 6.6 2L5.6 -8Z', person.shade)
  sheet.oval([-8, -13], 1.4, 2.6, person.shade).oval([8, -13], 1.4, 2.6, person.shade)
  const shape = backHair(person.hair, skull, nod)
  const hairPaint = sheet.linear(
    [0, -27],
    [0, 4],
    [
      [0, person.hairColour],
      [1, '#060505'],
    ],
  )
  sheet.fill(shape, hairPaint)
  rim(sheet, shape, lit, [-9, 9], [-28, -6])
}

function backHair(hair: Hair, skull: string, nod: number): string {
  const flowing: Point[] = [
    [0, -28 + nod],
    [7, -24 + nod],
    [9.4, -14],
    [10.4, 2],
    [9, 13],
    [0, 15],
    [-9, 13],
    [-10.4, 2],
    [-9.4, -14],
    [-7, -24 + nod],
  ]
  if (hair === 'long') return curve(flowing, true)
  if (hair === 'bob' || hair === 'scarf')
    return curve(
      flowing.map(([x, y]) => [
        x * (y > 0 ? (hair === 'scarf' ? 1.5 : 0.9) : 1.02),
        y > 0 ? y * 0.3 : y,
      ]),
      true,
    )
  if (hair === 'bun')
    return `${skull}${curve(
      [
        [0, -16],
        [4, -13],
        [3.6, -8],
        [0, -6.5],
        [-3.6, -8],
        [-4, -13],
      ],
      true,
    )}`
  if (hair === 'cap')
    return 'M-8.2 -10Q-9 -27 -7 -28Q0 -30 7 -28Q9 -27 8.2 -10Q6 -6 5 -5L-5 -5Q-6 -6 -8.2 -10Z'
  return curve(
    [
      [0, -27.6 + nod],
      [5.8, -25.4 + nod],
      [8.3, -18 + nod],
      [7.8, -10],
      [5, -5],
      [0, -4],
      [-5, -5],
      [-7.8, -10],
      [-8.3, -18 + nod],
      [-5.8, -25.4 + nod],
    ],
    true,
  )
}

function rim(
  sheet: Sheet,
  shape: string,
  lit: Lit,
  [left, right]: Point,
  [top, bottom]: Point,
): void {
  const down = sheet.linear(
    [0, top],
    [0, bottom],
    [
      [0, lit.rim, lit.strength],
      [1, lit.rim, 0],
    ],
  )
  const far = lit.side < 0 ? right : left
  const near = lit.side < 0 ? left : right
  const across = sheet.linear(
    [near, 0],
    [far, 0],
    [
      [0, lit.rim, lit.strength * 0.8],
      [0.4, lit.rim, 0],
    ],
  )
  sheet.stroke(shape, down, 0.9).stroke(shape, across, 0.7)
}
