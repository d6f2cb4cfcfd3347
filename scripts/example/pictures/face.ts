import type { Hair, Lit, Person } from './person.ts'
import { curve, type Sheet } from './sheet.ts'

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
  const soft = { opacity: 0.45 }
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
