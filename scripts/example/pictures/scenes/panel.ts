import { chance } from '../chance.ts'
import { camera } from '../camera.ts'
import { row } from '../crowd.ts'
import { frame, type Scene } from '../develop.ts'
import { type Pose, seated } from '../figure.ts'
import { armchair, emblem } from '../furniture.ts'
import { flowers, tree } from '../greenery.ts'
import { letter } from '../lettering.ts'
import { beam, glow } from '../light.ts'
import { someone } from '../person.ts'
import { polygon, Sheet } from '../sheet.ts'

const { width, height } = frame
const floorLine = 1150

const guests: readonly { x: number; seed: number; pose: Pose; crossed: boolean; mic: boolean }[] = [
  {
    x: 420,
    seed: 201,
    pose: {
      left: [
        [-25, -110],
        [-14, -92],
      ],
      right: [
        [27, -112],
        [32, -120],
      ],
      turn: 0.7,
    },
    crossed: true,
    mic: false,
  },
  {
    x: 800,
    seed: 207,
    pose: {
      left: [
        [-25, -110],
        [-8, -92],
      ],
      right: [
        [22, -112],
        [8, -132],
      ],
      turn: 0.3,
    },
    crossed: false,
    mic: true,
  },
  {
    x: 1200,
    seed: 203,
    pose: {
      left: [
        [-24, -110],
        [-6, -93],
      ],
      right: [
        [24, -110],
        [6, -92],
      ],
      turn: -0.5,
    },
    crossed: true,
    mic: false,
  },
  {
    x: 1590,
    seed: 216,
    pose: {
      left: [
        [-24, -110],
        [-7, -92],
      ],
      right: [
        [24, -110],
        [7, -91],
      ],
      turn: -0.6,
    },
    crossed: false,
    mic: false,
  },
  {
    x: 1980,
    seed: 222,
    pose: {
      left: [
        [-28, -112],
        [-34, -118],
      ],
      right: [
        [24, -110],
        [12, -92],
      ],
      turn: -0.8,
    },
    crossed: false,
    mic: false,
  },
]

/** Five people in armchairs on a stage of wood and plants; one of them has the microphone. */
export function panel(): Scene {
  return {
    layers: [
      { sheet: backdrop(), blur: 2.4 },
      { sheet: lights(), blur: 16, blend: 'screen' },
      { sheet: talk() },
      { sheet: heads(261, 250, 92), blur: 10 },
      { sheet: heads(262, 190, 128), blur: 20 },
    ],
    finish: {
      bloom: 0.42,
      vignette: 0.42,
      shadows: [0.94, 0.98, 1.08],
      lights: [1.06, 1.01, 0.93],
      contrast: 1.08,
    },
  }
}

function backdrop(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    height,
    sheet.linear(
      [0, 0],
      [0, 1150],
      [
        [0, '#0a1620'],
        [1, '#1d3440'],
      ],
    ),
  )
  for (let x = 0; x < width; x += 38)
    sheet.box(
      x,
      0,
      24,
      1060,
      sheet.linear(
        [x, 0],
        [x + 24, 0],
        [
          [0, '#2b4750'],
          [1, '#152a33'],
        ],
      ),
      { opacity: 0.7 },
    )
  sheet.box(
    460,
    110,
    1480,
    600,
    sheet.linear(
      [460, 110],
      [1940, 710],
      [
        [0, '#0e6673'],
        [0.6, '#1f8f7c'],
        [1, '#8cc27e'],
      ],
    ),
    { rx: 8 },
  )
  emblem(sheet, [1720, 470], 1.7)
  letter(sheet, 'DIGITAL AND GREEN', [1120, 250], 66, '#ffffff', 0.14)
  letter(sheet, 'TRANSITION', [952, 352], 66, '#ffffff', 0.14)
  letter(sheet, 'PANEL · LIUZHOU 2024', [938, 446], 32, '#e4ffe6', 0.14)
  for (const [x, seed] of [
    [150, 1],
    [300, 2],
    [2120, 3],
    [2280, 4],
  ] as const) {
    tree(sheet, [x, 1120], 620 + seed * 20, 900 + seed)
    sheet.fill(
      polygon([
        [x - 50, 1050],
        [x + 50, 1050],
        [x + 38, 1150],
        [x - 38, 1150],
      ]),
      '#c9bda8',
    )
  }
  const boards = sheet.linear(
    [0, 1060],
    [0, height],
    [
      [0, '#8a6242'],
      [0.3, '#6d4a31'],
      [1, '#20140d'],
    ],
  )
  sheet.box(0, 1060, width, 540, boards)
  for (let line = -12; line < 13; line += 1)
    sheet.stroke(`M${1200 + line * 130} 1060L${1200 + line * 330} 1600`, '#3c2718', 2, {
      opacity: 0.5,
    })
  return sheet
}

function lights(): Sheet {
  const sheet = new Sheet()
  for (const x of [260, 720, 1200, 1680, 2140])
    beam(sheet, [x, -40], [1200 + (x - 1200) * 0.8, 1150], 420, '#ffe7c0', 0.5)
  glow(sheet, [1200, 430], 900, '#2fae9c', 0.25)
  return sheet
}

function talk(): Sheet {
  const sheet = new Sheet()
  sheet.fill(
    polygon([
      [180, 1130],
      [2220, 1130],
      [2380, 1270],
      [20, 1270],
    ]),
    sheet.linear(
      [0, 1130],
      [0, 1270],
      [
        [0, '#31505a'],
        [1, '#1c3038'],
      ],
    ),
  )
  for (const { x, seed, pose, crossed, mic } of guests) {
    const person = someone(chance(seed))
    const lit = { side: x < 1200 ? 1 : -1, rim: '#fff0d2', strength: 0.75 } as const
    sheet.placed([x, floorLine + 60], 4.3, () => armchair(sheet, '#d8d2c4', '#8d8778'))
    sheet.placed([x, floorLine + 66], 4.3 * person.height, () => {
      seated(sheet, person, lit, pose, crossed)
      if (mic) sheet.stroke('M6 -103L1 -112', '#101214', 3.2).oval([0.4, -113.5], 3, 3.2, '#202326')
    })
  }
  for (const x of [610, 1000, 1395, 1785]) sideTable(sheet, x)
  return sheet
}

function sideTable(sheet: Sheet, x: number): void {
  sheet.shadow([x, 1216], 76, 17, 0.5)
  sheet.box(x - 4, 1090, 8, 122, '#2a2f33').oval([x, 1214], 34, 6, '#2a2f33')
  sheet.oval([x, 1090], 66, 13, '#b98d5e').oval([x, 1086], 66, 12, '#d8b080')
  sheet
    .box(x - 34, 1050, 15, 36, '#d5ecf1', { opacity: 0.75, rx: 3 })
    .box(x + 22, 1056, 13, 30, '#d5ecf1', { opacity: 0.7, rx: 3 })
  flowers(sheet, x - 16, x + 14, 1058, 14, x)
}

function heads(seed: number, away: number, gap: number): Sheet {
  const sheet = new Sheet()
  row(sheet, camera([1200, 900], 186, 1750), {
    seed,
    away,
    gap,
    strength: 0.7,
    rim: '#ffe2bd',
    chairs: '#39525c',
  })
  return sheet
}
