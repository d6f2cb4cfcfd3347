import { chance } from '../chance.ts'
import { camera } from '../camera.ts'
import { frame, type Scene } from '../develop.ts'
import { hills, reeds, ripples, tree } from '../greenery.ts'
import { glow } from '../light.ts'
import { works } from '../works.ts'
import { curve, polygon, Sheet, type Point } from '../sheet.ts'

const { width, height } = frame
const ground = 960

/** A steelworks that has changed: furnaces behind a belt of trees, roofs of panels, a pond with egrets. */
export function steelworks(): Scene {
  const back = sheetOf((sheet) => {
    sky(sheet)
    hills(sheet, {
      from: 0,
      to: width,
      base: 900,
      size: 250,
      seed: 51,
      top: '#8fb3c4',
      foot: '#d5e2da',
    })
  })
  const mirror = sheetOf((sheet) => {
    const surface = sheet.clip(`M0 1180H${width}V${height}H0Z`)
    sheet.group({ 'clip-path': surface }, () =>
      sheet.group({ transform: 'translate(0 2190) scale(1 -1)', opacity: 0.6 }, () => {
        sky(sheet)
        works(sheet)
        belt(sheet)
      }),
    )
  })
  return {
    layers: [
      { sheet: back, blur: 1 },
      { sheet: sheetOf(clouds), blur: 10 },
      { sheet: sheetOf(works) },
      { sheet: sheetOf(belt), blur: 0.6 },
      { sheet: sheetOf(roofs) },
      { sheet: mirror, blur: 5 },
      { sheet: sheetOf(pond) },
      { sheet: sheetOf(sun), blur: 24, blend: 'screen' },
      {
        sheet: sheetOf((sheet) =>
          reeds(sheet, -40, 2440, 1660, 330, 71, ['#1b3b22', '#2c5a2f', '#4d7d3b']),
        ),
        blur: 8,
      },
    ],
    finish: {
      bloom: 0.4,
      vignette: 0.3,
      shadows: [0.95, 1.02, 1.04],
      lights: [1.05, 1.01, 0.94],
      contrast: 1.1,
      saturation: 1.08,
    },
  }
}

function sheetOf(paint: (sheet: Sheet) => void): Sheet {
  const sheet = new Sheet()
  paint(sheet)
  return sheet
}

function sky(sheet: Sheet): void {
  sheet.box(
    0,
    0,
    width,
    1180,
    sheet.linear(
      [0, 0],
      [0, 960],
      [
        [0, '#3f86b8'],
        [0.55, '#9fcbdc'],
        [1, '#f3e7c9'],
      ],
    ),
  )
}

function clouds(sheet: Sheet): void {
  const dice = chance(9)
  for (let bank = 0; bank < 9; bank += 1) {
    const [x, y] = [dice.between(0, width), dice.between(120, 560)]
    for (let puff = 0; puff < 16; puff += 1) {
      sheet.oval(
        [x + dice.around(0, 190), y + dice.around(0, 26)],
        dice.between(40, 120),
        dice.between(16, 46),
        '#fffaf0',
        { opacity: dice.between(0.1, 0.4) },
      )
    }
  }
  for (const [x, y] of [
    [1014, 300],
    [1604, 260],
  ] as const)
    for (let puff = 0; puff < 14; puff += 1)
      sheet.oval(
        [x + puff * 15 + dice.around(0, 16), y - puff * 9],
        16 + puff * 5,
        12 + puff * 3,
        '#ffffff',
        { opacity: 0.42 - puff * 0.026 },
      )
}

function belt(sheet: Sheet): void {
  const dice = chance(12)
  sheet.box(
    0,
    ground - 20,
    width,
    260,
    sheet.linear(
      [0, ground],
      [0, 1180],
      [
        [0, '#5d8a4c'],
        [1, '#86a95b'],
      ],
    ),
  )
  for (let index = 0; index < 64; index += 1)
    tree(
      sheet,
      [index * 39 - 20 + dice.around(0, 12), ground + 20 + dice.between(0, 24)],
      dice.between(110, 210),
      300 + index,
    )
}

/** Rows of panels running to the vanishing point, on the near bank. */
function roofs(sheet: Sheet): void {
  const view = camera([1200, ground - 40], 230, 1500)
  for (let lane = 0; lane < 5; lane += 1) {
    for (let column = -14; column < 15; column += 1) {
      const away = 2050 - lane * 190
      const [x, next] = [column * 140, column * 140 + 128]
      const pane = polygon([
        view.see([x, 20, away - 60]),
        view.see([next, 20, away - 60]),
        view.see([next, 96, away + 50]),
        view.see([x, 96, away + 50]),
      ])
      sheet.fill(
        pane,
        sheet.linear(view.see([x, 96, away]), view.see([next, 20, away]), [
          [0, '#9cc3e0'],
          [0.3, '#2d5688'],
          [1, '#12294d'],
        ]),
      )
      const middle = (x + next) / 2
      for (const at of [x, middle])
        sheet.stroke(
          `M${view.see([at, 20, away - 60]).join(' ')}L${view.see([at, 96, away + 50]).join(' ')}`,
          '#d5e5ef',
          1,
          { opacity: 0.6 },
        )
    }
  }
}

function pond(sheet: Sheet): void {
  const bank: Point[] = [
    [-20, 1196],
    [300, 1176],
    [760, 1192],
    [1300, 1172],
    [1800, 1190],
    [2420, 1174],
    [2420, 1204],
    [-20, 1214],
  ]
  sheet.box(
    0,
    1180,
    width,
    420,
    sheet.linear(
      [0, 1180],
      [0, height],
      [
        [0, '#d7e4cc', 0.1],
        [0.5, '#3f7282', 0.35],
        [1, '#12313a', 0.85],
      ],
    ),
  )
  sheet.fill(curve(bank, true), '#55743c')
  reeds(sheet, 0, width, 1204, 60, 41, ['#4a7138', '#698c43', '#35592f'])
  ripples(sheet, [0, 1215], [width, height], 380, 8, '#f5f6df')
  for (const [x, y, size] of [
    [560, 1270, 1],
    [690, 1300, 0.9],
    [1730, 1285, 1.1],
  ] as const)
    egret(sheet, [x, y], size)
}

function egret(sheet: Sheet, at: Point, size: number): void {
  sheet.placed(at, size, () => {
    sheet.stroke('M-4 -44L-6 0M8 -44L10 0', '#2a2a24', 3)
    sheet.fill(
      'M-38 -42C-20 -74 16 -78 26 -66C34 -88 20 -98 28 -116C30 -124 40 -126 46 -120L66 -114L46 -113C38 -108 46 -92 38 -68C32 -50 0 -36 -38 -42Z',
      '#fbfbf4',
    )
    sheet.fill('M44 -120L68 -114L46 -115Z', '#d9a53c')
  })
}

function sun(sheet: Sheet): void {
  glow(sheet, [260, 520], 1000, '#ffe2a8', 0.5)
  sheet.box(0, 860, width, 180, '#fff2cf', { opacity: 0.16 })
}
