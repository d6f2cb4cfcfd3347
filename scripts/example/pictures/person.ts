import type { Chance } from './chance.ts'
import { curve, type Point, type Sheet } from './sheet.ts'

export type Hair = 'short' | 'parted' | 'long' | 'bob' | 'bun' | 'scarf' | 'cap' | 'grey'

export type Person = {
  skin: string
  shade: string
  hair: Hair
  hairColour: string
  coat: string
  coatShade: string
  shirt: string
  tie: string | null
  /** 1 is 172 cm. */
  height: number
}

const skins = [
  ['#e9bd98', '#a06a4a'],
  ['#d9a67c', '#8b5a3c'],
  ['#c68f66', '#7a4b30'],
  ['#f0cbaa', '#ad7857'],
  ['#b07a52', '#693f27'],
] as const

const heads = [
  'short',
  'short',
  'short',
  'parted',
  'parted',
  'parted',
  'long',
  'long',
  'bob',
  'bob',
  'bun',
  'scarf',
  'cap',
  'grey',
] as const

const coats = [
  ['#26314a', '#10151f'],
  ['#2b2d33', '#111216'],
  ['#1d2027', '#0b0c0f'],
  ['#4b5360', '#22262d'],
  ['#3a3145', '#18131f'],
  ['#23454a', '#0e1e21'],
  ['#6d3b34', '#2e1613'],
  ['#2f4a6b', '#142133'],
  ['#c9c4b8', '#76705f'],
] as const

/** Someone who might be at such a forum. */
export function someone(dice: Chance): Person {
  const [skin, shade] = dice.pick(skins)
  const [coat, coatShade] = dice.pick(coats)
  const hair = dice.pick(heads)
  const tied = hair === 'short' || hair === 'parted' || hair === 'grey'
  return {
    skin,
    shade,
    coat,
    coatShade,
    hair,
    hairColour: hairColour(hair, dice),
    shirt: dice.pick(['#e8ecef', '#dfe6ee', '#f3eee4', '#cfdbe6']),
    tie: tied && dice.happens(0.7) ? dice.pick(['#7c2430', '#24466e', '#2f6350', '#54435f']) : null,
    height: dice.around(1, 0.04),
  }
}

function hairColour(hair: Hair, dice: Chance): string {
  if (hair === 'scarf') return dice.pick(['#8c9aa8', '#5f7f7a', '#a67f86', '#c8b89a'])
  if (hair === 'grey') return '#6f7073'
  return dice.pick(['#15120f', '#1c1612', '#241a14', '#0f0e0e'])
}

/** Where light comes from in a figure's own space: -1 left, 1 right. */
export type Lit = { side: -1 | 1; rim: string; strength: number }

/** Head and neck seen from the front; chin at (0, 0), 23 cm high. `turn` from -1 to 1. */
export function face(sheet: Sheet, person: Person, lit: Lit, turn = 0): void {
  const { side } = lit
  const skin = sheet.radial([side * 5, -14], 19, [
    [0, person.skin],
    [0.45, person.skin],
    [1, person.shade],
  ])
  const neck = sheet.linear(
    [0, -3],
    [0, 9],
    [
      [0, person.shade],
      [1, person.skin],
    ],
  )
  behindHead(sheet, person)
  sheet.fill('M-5 -4L-5.4 6Q0 11 5.4 6L5 -4Z', neck)
  sheet.oval([-7.6 + turn, -11.5], 1.5, 2.8, person.shade)
  sheet.oval([7.6 + turn, -11.5], 1.5, 2.8, person.shade)
  sheet.fill(
    'M-7.6 -14C-7.8 -26 7.8 -26 7.6 -14C7.7 -6 4.6 0.6 0 0.8C-4.6 0.6 -7.7 -6 -7.6 -14Z',
    skin,
  )
  features(sheet, person, turn * 2.4)
  topOfHead(sheet, person)
}

function features(sheet: Sheet, person: Person, shift: number): void {
  const soft = { opacity: 0.55, filter: sheet.soft(0.5) }
  sheet.oval([-3.2 + shift, -12.4], 2, 0.9, person.shade, soft)
  sheet.oval([3.2 + shift, -12.4], 2, 0.9, person.shade, soft)
  sheet.stroke(
    `M${-4.8 + shift} -14.3Q${-3.2 + shift} -15.2 ${-1.6 + shift} -14.3M${1.6 + shift} -14.3Q${3.2 + shift} -15.2 ${4.8 + shift} -14.3`,
    '#2a1a12',
    0.7,
    { opacity: 0.75 },
  )
  sheet.oval([-3.2 + shift, -12.3], 0.75, 0.6, '#1a100b', { opacity: 0.85 })
  sheet.oval([3.2 + shift, -12.3], 0.75, 0.6, '#1a100b', { opacity: 0.85 })
  sheet.fill(
    `M${shift - 0.3} -12.5Q${shift + 2.4} -7.6 ${shift + 0.4} -7.2Q${shift - 1.4} -7 ${shift - 1.5} -7.6Z`,
    person.shade,
    { opacity: 0.4 },
  )
  sheet.stroke(
    `M${-2.2 + shift * 0.8} -4.3Q${shift * 0.8} -3.4 ${2.2 + shift * 0.8} -4.3`,
    '#7b3b31',
    0.9,
    { opacity: 0.75 },
  )
}

function behindHead(sheet: Sheet, { hair, hairColour: colour }: Person): void {
  if (hair === 'long')
    sheet.fill(
      curve(
        [
          [-8.5, -18],
          [0, -25],
          [8.5, -18],
          [10, -2],
          [10.5, 10],
          [0, 6],
          [-10.5, 10],
          [-10, -2],
        ],
        true,
      ),
      colour,
    )
  if (hair === 'bob')
    sheet.fill(
      curve(
        [
          [-8.6, -19],
          [0, -25],
          [8.6, -19],
          [9.8, -8],
          [9, 0],
          [0, -2],
          [-9, 0],
          [-9.8, -8],
        ],
        true,
      ),
      colour,
    )
  if (hair === 'bun') sheet.oval([0, -25], 4.2, 3.6, colour)
  if (hair === 'scarf')
    sheet.fill(
      curve(
        [
          [-9.4, -16],
          [0, -25.6],
          [9.4, -16],
          [11, 0],
          [15, 12],
          [0, 17],
          [-15, 12],
          [-11, 0],
        ],
        true,
      ),
      colour,
    )
}

function topOfHead(sheet: Sheet, { hair, hairColour: colour }: Person): void {
  const crown: Record<Hair, string> = {
    short: 'M-8 -12C-9 -27 9 -27 8 -12Q7.4 -17 5.4 -18.6Q0 -20.4 -5.4 -18.4Q-7.4 -17 -8 -12Z',
    grey: 'M-8 -12C-9 -26.5 9 -26.5 8 -12Q7.6 -16 6 -19.4Q0 -21.6 -6 -19.4Q-7.6 -16 -8 -12Z',
    parted:
      'M-8.1 -12C-9.6 -27.5 9 -27.8 8.1 -12Q7.6 -17 5 -17.6Q-1 -17.4 -4 -20Q-6.6 -18 -8.1 -12Z',
    long: 'M-8.6 -6C-10.5 -31.4 10.5 -31.4 8.6 -6Q8 -16 3 -20.4Q-5 -19 -8.6 -6Z',
    bob: 'M-8.8 -5C-10.5 -32 10.5 -32 8.8 -5Q8.4 -13 7 -17Q0 -19.4 -6.6 -17Q-8.4 -13 -8.8 -5Z',
    bun: 'M-8 -12C-9 -26.6 9 -26.6 8 -12Q7.2 -18 0 -20.6Q-7.2 -18 -8 -12Z',
    scarf:
      'M-8.6 -4C-11 -33 11 -33 8.6 -4Q7.6 -18 0 -19.6Q-7.6 -18 -8.6 -4ZM-8.6 -6Q-8 4 0 4.4Q8 4 8.6 -6Q10.6 2 13 9Q0 18 -13 9Q-10.6 2 -8.6 -6Z',
    cap: 'M-8.1 -15.6Q-8.6 -25 -7.4 -26.4Q0 -29 7.4 -26.4Q8.6 -25 8.1 -15.6Q0 -18.6 -8.1 -15.6Z',
  }
  const sheen = sheet.radial([3, -23], 9, [
    [0, '#fff', 0.2],
    [1, '#fff', 0],
  ])
  sheet.fill(crown[hair], colour).fill(crown[hair], sheen)
}

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
