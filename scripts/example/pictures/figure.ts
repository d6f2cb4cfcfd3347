import { back } from './back.ts'
import { face } from './face.ts'
import type { Lit, Person } from './person.ts'
import { polyline, type Point, type Sheet } from './sheet.ts'

/** Where an arm bends and ends, in cm from the feet (or seat) of the figure. */
export type Arm = readonly [elbow: Point, hand: Point]

export type Pose = { left: Arm; right: Arm; turn?: number }

const relaxed: Pose = {
  left: [
    [-25, -108],
    [-23, -82],
  ],
  right: [
    [25, -108],
    [23, -82],
  ],
}

export const poses = {
  relaxed,
  clapping: {
    left: [
      [-24, -110],
      [-3, -118],
    ],
    right: [
      [24, -110],
      [3, -119],
    ],
  },
  folded: {
    left: [
      [-23, -107],
      [-4, -88],
    ],
    right: [
      [23, -107],
      [4, -87],
    ],
  },
  pointing: {
    left: [
      [-25, -108],
      [-22, -82],
    ],
    right: [
      [33, -118],
      [56, -136],
    ],
    turn: 0.8,
  },
  offering: {
    left: [
      [-25, -110],
      [-10, -98],
    ],
    right: [
      [28, -112],
      [40, -104],
    ],
    turn: 0.6,
  },
  filming: {
    left: [
      [-22, -122],
      [-6, -150],
    ],
    right: [
      [22, -122],
      [6, -150],
    ],
  },
} satisfies Record<string, Pose>

/** A clothed figure standing and facing us; feet at (0, 0), centimetres. */
export function standing(sheet: Sheet, person: Person, lit: Lit, pose: Pose = poses.relaxed): void {
  const { cloth, trousers } = paints(sheet, person, lit)
  sheet.shadow([0, 0], 32, 7, 0.6)
  sheet.fill('M-15 -3Q-12 -7 -5 -5L-4 1L-15 1ZM15 -3Q12 -7 5 -5L4 1L15 1Z', '#0b0a0a')
  sheet.fill(
    'M-16.5 -86C-18 -60 -16 -30 -14.5 -4L-4.5 -4C-4 -34 -2 -56 0 -70C2 -56 4 -34 4.5 -4L14.5 -4C16 -30 18 -60 16.5 -86Z',
    trousers,
  )
  torso(sheet, person, cloth, lit)
  arms(sheet, person, pose)
  sheet.group({ transform: 'translate(0 -149)' }, () => face(sheet, person, lit, pose.turn))
}

/** A clothed figure on a low armchair, knees towards us; feet at (0, 0), seat at 45 cm. */
export function seated(sheet: Sheet, person: Person, lit: Lit, pose: Pose, crossed: boolean): void {
  const { cloth, trousers } = paints(sheet, person, lit)
  const legs = crossed
    ? 'M-17 -52C-20 -40 -14 -34 -6 -36L-9 -2L-1 -2L6 -36C16 -34 26 -30 34 -14L40 -18C34 -38 24 -52 17 -54Z'
    : 'M-17 -52C-21 -46 -19 -38 -17 -34L-14 -2L-5 -2L-2 -38L2 -38L5 -2L14 -2L17 -34C19 -38 21 -46 17 -52Z'
  sheet.shadow([4, 1], 42, 8, 0.55)
  sheet.group({ transform: 'translate(0 33)' }, () => torso(sheet, person, cloth, lit))
  sheet.fill(legs, trousers)
  sheet.fill(
    crossed
      ? 'M-10 -3L0 -3L0 1L-12 1ZM33 -14L40 -19L47 -11L43 -7Z'
      : 'M-15 -3L-4 -3L-4 1L-17 1ZM15 -3L4 -3L4 1L17 1Z',
    '#0b0a0a',
  )
  sheet.group({ transform: 'translate(0 33)' }, () => {
    arms(sheet, person, pose)
    sheet.group({ transform: 'translate(0 -149)' }, () => face(sheet, person, lit, pose.turn))
  })
}

/** The upper half of a figure, for behind a lectern or a table; feet would be at (0, 0). */
export function half(sheet: Sheet, person: Person, lit: Lit, pose: Pose): void {
  torso(sheet, person, paints(sheet, person, lit).cloth, lit)
  arms(sheet, person, pose)
  sheet.group({ transform: 'translate(0 -149)' }, () => face(sheet, person, lit, pose.turn))
}

/** A clothed figure standing with its back to us; base of the neck at (0, 0), feet at 148. */
export function turnedAway(sheet: Sheet, person: Person, lit: Lit): void {
  const legs = 'M-21 70L-17 146L-3 146L-1 92L1 92L3 146L17 146L21 70Z'
  sheet.shadow([0, 147], 32, 7, 0.5)
  sheet.fill(
    legs,
    sheet.linear(
      [0, 70],
      [0, 146],
      [
        [0, '#1c1f26'],
        [1, person.coatShade],
      ],
    ),
  )
  const above = sheet.clip('M-40 -60H40V84Q0 92 -40 84Z')
  sheet.group({ 'clip-path': above }, () => back(sheet, person, lit))
}

function paints(sheet: Sheet, person: Person, { side }: Lit) {
  const [near, far]: [Point, Point] = [
    [side * 24, -130],
    [side * -26, -100],
  ]
  return {
    cloth: sheet.linear(near, far, [
      [0, person.coat],
      [0.35, person.coat],
      [1, person.coatShade],
    ]),
    trousers: sheet.linear(
      [side * 16, 0],
      [side * -16, 0],
      [
        [0, person.coat],
        [1, person.coatShade],
      ],
    ),
  }
}

function torso(sheet: Sheet, person: Person, cloth: string, lit: Lit): void {
  const shape =
    'M-6 -146C-12 -142 -19 -141 -21.5 -135C-22 -124 -17 -112 -16.5 -104C-17 -94 -19 -84 -18.5 -76Q0 -72 18.5 -76C19 -84 17 -94 16.5 -104C17 -112 22 -124 21.5 -135C19 -141 12 -142 6 -146Z'
  const edge = sheet.linear(
    [lit.side * 22, 0],
    [lit.side * 12, 0],
    [
      [0, lit.rim, lit.strength],
      [1, lit.rim, 0],
    ],
  )
  sheet.fill(shape, cloth).fill(shape, edge, { opacity: 0.5 })
  sheet.fill('M-5.6 -146L0 -116L5.6 -146Q0 -140 -5.6 -146Z', person.shirt)
  if (person.tie)
    sheet.fill('M-1.6 -141L1.6 -141L1.2 -138.4L2.2 -121L0 -116L-2.2 -121L-1.2 -138.4Z', person.tie)
  sheet.fill(
    'M-6 -146.4L-1 -115L-9.4 -128L-7.6 -131L-10.4 -133ZM6 -146.4L1 -115L9.4 -128L7.6 -131L10.4 -133Z',
    person.coatShade,
    { opacity: 0.65 },
  )
  sheet.stroke('M0 -115L0.6 -77', '#000', 0.5, { opacity: 0.5 })
  badge(sheet)
}

/** The lanyard and card everyone wears at a forum. */
function badge(sheet: Sheet): void {
  sheet.stroke('M-5 -144L-0.6 -107M5 -144L0.6 -107', '#2e8f74', 1, { opacity: 0.85 })
  sheet.box(-4.6, -107, 9.2, 12, '#f2f2ea', { rx: 0.8 }).box(-4.6, -107, 9.2, 3.4, '#2e8f74')
}

function arms(sheet: Sheet, person: Person, pose: Pose): void {
  for (const [shoulder, [elbow, hand]] of [
    [[-18.4, -134.5], pose.left],
    [[18.4, -134.5], pose.right],
  ] satisfies [Point, Arm][]) {
    const sleeve = sheet.linear(shoulder, hand, [
      [0, person.coat],
      [1, person.coatShade],
    ])
    const line = polyline([shoulder, elbow, hand])
    sheet.stroke(line, '#000', 11, { opacity: 0.25 })
    sheet.stroke(line, sleeve, 9.4)
    const [dx, dy] = [hand[0] - elbow[0], hand[1] - elbow[1]]
    const length = Math.hypot(dx, dy) || 1
    const cuff: Point = [hand[0] + (dx / length) * 5, hand[1] + (dy / length) * 5]
    const palm: Point = [hand[0] + (dx / length) * 8.4, hand[1] + (dy / length) * 8.4]
    sheet.stroke(polyline([hand, cuff]), person.shirt, 7)
    sheet.stroke(polyline([cuff, palm]), person.skin, 6.4)
  }
}
