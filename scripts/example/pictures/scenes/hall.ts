import { camera } from '../camera.ts'
import { row } from '../crowd.ts'
import { frame, type Scene } from '../develop.ts'
import { emblem } from '../furniture.ts'
import { hills } from '../greenery.ts'
import { letter } from '../lettering.ts'
import { beam, glow } from '../light.ts'
import { polygon, type Point, Sheet } from '../sheet.ts'

const { width, height } = frame
const view = camera([1200, 600], 330, 1750)

const rows = [1700, 1540, 1390, 1250, 1120, 1000, 885, 780, 680, 590, 505, 425]

/** The hall from the back: some three hundred delegates, a long ceiling of light, the stage far off. */
export function hall(): Scene {
  return {
    layers: [
      { sheet: shell() },
      { sheet: stageFarAway(), blur: 1 },
      { sheet: air(), blur: 14, blend: 'screen' },
      ...rows.map((away, index) => ({
        sheet: people(away, index),
        blur: Math.max(0, (index - 7) * 1.6),
      })),
      { sheet: lamps(), blur: 5, blend: 'screen' },
    ],
    finish: {
      bloom: 0.5,
      vignette: 0.42,
      shadows: [1.06, 0.98, 0.92],
      lights: [1.05, 1.01, 0.93],
      contrast: 1.08,
    },
  }
}

const corner = (x: number, y: number, z: number): Point => view.see([x, y, z])

function shell(): Sheet {
  const sheet = new Sheet()
  sheet.box(0, 0, width, height, '#1d1713')
  const [nearW, farW, nearD, farD, top] = [1120, 1120, 300, 2300, 900]
  const ceiling = polygon([
    corner(-nearW, top, nearD),
    corner(nearW, top, nearD),
    corner(farW, top, farD),
    corner(-farW, top, farD),
  ])
  sheet.fill(
    ceiling,
    sheet.linear(
      [0, 0],
      [0, 160],
      [
        [0, '#57422f'],
        [1, '#8d6d4c'],
      ],
    ),
  )
  for (const side of [-1, 1]) {
    const wall = polygon([
      corner(side * nearW, 0, nearD),
      corner(side * nearW, top, nearD),
      corner(side * farW, top, farD),
      corner(side * farW, 0, farD),
    ])
    sheet.fill(
      wall,
      sheet.linear(
        [side < 0 ? 0 : width, 0],
        [side < 0 ? 640 : width - 640, 0],
        [
          [0, '#2a1d15'],
          [1, '#8a6443'],
        ],
      ),
    )
    for (let away = 700; away < farD; away += 260) {
      const panel = polygon([
        corner(side * farW, 60, away),
        corner(side * farW, 700, away),
        corner(side * farW, 700, away + 130),
        corner(side * farW, 60, away + 130),
      ])
      sheet.fill(
        panel,
        sheet.linear(
          [0, corner(0, 700, away)[1]],
          [0, corner(0, 60, away)[1]],
          [
            [0, '#f6cf92', 0.75],
            [0.5, '#c48d56', 0.25],
            [1, '#5d3f28', 0.1],
          ],
        ),
      )
    }
  }
  sheet.fill(
    polygon([
      corner(-farW, 0, farD),
      corner(farW, 0, farD),
      corner(nearW, 0, 120),
      corner(-nearW, 0, 120),
    ]),
    '#3a1f1c',
  )
  sheet.fill(
    polygon([corner(-60, 0, farD), corner(60, 0, farD), corner(60, 0, 120), corner(-60, 0, 120)]),
    sheet.linear(
      [0, 860],
      [0, height],
      [
        [0, '#a33b34'],
        [1, '#571a18'],
      ],
    ),
  )
  sheet.fill(
    polygon([
      corner(-farW, 0, farD),
      corner(farW, 0, farD),
      corner(farW, top, farD),
      corner(-farW, top, farD),
    ]),
    sheet.linear(
      [0, 160],
      [0, 860],
      [
        [0, '#7a5738'],
        [1, '#3c2717'],
      ],
    ),
  )
  for (let away = 460; away < farD - 60; away += 220) {
    for (const x of [-900, -450, 0, 450, 900]) {
      const pane = polygon([
        corner(x - 150, top - 2, away),
        corner(x + 150, top - 2, away),
        corner(x + 150, top - 2, away + 130),
        corner(x - 150, top - 2, away + 130),
      ])
      sheet.fill(pane, '#fff0cf', { opacity: 0.9 })
    }
  }
  return sheet
}

function stageFarAway(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    700,
    795,
    1000,
    60,
    sheet.linear(
      [0, 795],
      [0, 855],
      [
        [0, '#d8b98a'],
        [1, '#4b3423'],
      ],
    ),
  )
  sheet.box(640, 300, 1120, 470, '#0b2a35')
  sheet.group({ 'clip-path': sheet.clip('M650 310H1750V760H650Z') }, () => {
    sheet.box(
      650,
      310,
      1100,
      450,
      sheet.linear(
        [0, 310],
        [0, 760],
        [
          [0, '#0f7793'],
          [0.6, '#59bdb1'],
          [1, '#e2f3cf'],
        ],
      ),
    )
    const across = { from: 640, to: 1760 }
    hills(sheet, { ...across, base: 690, size: 150, seed: 7, top: '#4fb0a5', foot: '#bfe6c9' })
    hills(sheet, { ...across, base: 745, size: 110, seed: 19, top: '#0e6466', foot: '#3aa08a' })
  })
  emblem(sheet, [1200, 390], 0.75)
  letter(sheet, 'ASEAN-CHINA ENVIRONMENTAL', [1200, 480], 36, '#fff', 0.16)
  letter(sheet, 'COOPERATION FORUM 2024', [1200, 538], 36, '#fff', 0.16)
  for (const [x, tall] of [
    [905, 76],
    [1090, 70],
    [1140, 70],
    [1190, 72],
    [1240, 69],
    [1290, 71],
  ] as const) {
    sheet.oval([x, 795 - tall], 8, 10, '#c99a75')
    sheet.fill(
      `M${x - 17} 800L${x - 14} ${812 - tall}Q${x} ${804 - tall} ${x + 14} ${812 - tall}L${x + 17} 800Z`,
      '#1c2533',
    )
  }
  sheet.fill(
    polygon([
      [880, 752],
      [930, 752],
      [924, 812],
      [886, 812],
    ]),
    '#7a573a',
  )
  sheet.fill(
    polygon([
      [1060, 762],
      [1320, 762],
      [1326, 812],
      [1054, 812],
    ]),
    '#efe9da',
  )
  return sheet
}

function air(): Sheet {
  const sheet = new Sheet()
  glow(sheet, [1200, 560], 900, '#3fb5b5', 0.4)
  for (const x of [420, 1980]) glow(sheet, [x, 420], 500, '#ffca85', 0.35)
  for (const x of [760, 980, 1420, 1640])
    beam(sheet, [x, 150], [1200 + (x - 1200) * 0.4, 860], 200, '#ffeccc', 0.5)
  return sheet
}

function people(away: number, index: number): Sheet {
  const sheet = new Sheet()
  row(sheet, view, {
    seed: 100 + index,
    away,
    gap: 74,
    strength: 0.75,
    rim: '#ffe3b4',
    aisle: 95,
    chairs: '#8d6a4a',
  })
  return sheet
}

function lamps(): Sheet {
  const sheet = new Sheet()
  for (const [x, away] of [
    [-420, 760],
    [420, 760],
    [-420, 1150],
    [420, 1150],
    [-420, 1600],
    [420, 1600],
  ] as const) {
    const at = view.see([x, 780, away])
    const size = view.scale(away)
    glow(sheet, at, 130 * size, '#ffdf9f', 0.9)
    for (let ring = -3; ring <= 3; ring += 1)
      glow(
        sheet,
        [at[0] + ring * 24 * size, at[1] + Math.abs(ring) * -7 * size],
        24 * size,
        '#fff6df',
        1,
      )
  }
  return sheet
}
