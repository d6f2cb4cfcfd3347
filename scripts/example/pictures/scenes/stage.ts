import { camera } from '../camera.ts'
import { chance } from '../chance.ts'
import { row } from '../crowd.ts'
import { frame, type Scene } from '../develop.ts'
import { half, poses } from '../figure.ts'
import { clothTable, emblem, lectern, namePlate } from '../furniture.ts'
import { flowers, hills } from '../greenery.ts'
import { letter } from '../lettering.ts'
import { beam, glow } from '../light.ts'
import { someone } from '../person.ts'
import { polygon, Sheet, type Point } from '../sheet.ts'

const { width, height } = frame
const view = camera([1200, 700], 178, 2150)

/** The opening: a minister at the lectern before a wide screen of green hills, seen over the heads. */
export function stage(): Scene {
  return {
    layers: [
      { sheet: room() },
      { sheet: screen(), blur: 1.2 },
      { sheet: spill(), blur: 30, blend: 'screen' },
      { sheet: floor(), blur: 0.8 },
      { sheet: people() },
      { sheet: beams(), blur: 6, blend: 'screen' },
      { sheet: audience(11, 640, 84, 0.8), blur: 2 },
      { sheet: audience(12, 470, 88, 0.8), blur: 4 },
      { sheet: audience(13, 335, 96, 0.9), blur: 9 },
      { sheet: audience(14, 225, 130, 1), blur: 18 },
    ],
    finish: {
      bloom: 0.5,
      vignette: 0.45,
      shadows: [0.86, 1.02, 1.1],
      lights: [1.06, 1.01, 0.94],
      contrast: 1.1,
    },
  }
}

function room(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    height,
    sheet.linear(
      [0, 0],
      [0, height],
      [
        [0, '#04090d'],
        [0.5, '#0a1a20'],
        [1, '#020304'],
      ],
    ),
  )
  for (let index = 0; index < 9; index += 1) {
    const x = 130 + index * 268
    sheet.box(x - 2, 0, 4, 120, '#0d1215').box(x - 17, 92, 34, 46, '#10161a', { rx: 5 })
  }
  sheet.box(0, 84, width, 16, '#0e1418').box(0, 118, width, 7, '#0b1013')
  return sheet
}

/** The wall of light: hills in mist, a sun and the name of the forum in strokes. */
function screen(): Sheet {
  const sheet = new Sheet()
  const pane = polygon([
    [338, 168],
    [2062, 168],
    [2062, 792],
    [338, 792],
  ])
  sheet.group({ 'clip-path': sheet.clip(pane) }, () => {
    sheet.fill(
      pane,
      sheet.linear(
        [0, 168],
        [0, 792],
        [
          [0, '#0b6a86'],
          [0.5, '#3fb0a8'],
          [0.85, '#d8efc4'],
          [1, '#7fc49a'],
        ],
      ),
    )
    sheet.oval(
      [1700, 430],
      330,
      330,
      sheet.radial([1700, 430], 330, [
        [0, '#fffbe0', 0.95],
        [0.16, '#fff3c2', 0.85],
        [0.22, '#ffe9a8', 0.35],
        [1, '#ffe9a8', 0],
      ]),
    )
    const across = { from: 300, to: 2100 }
    hills(sheet, { ...across, base: 650, size: 270, seed: 5, top: '#5fb7ac', foot: '#cdeccb' })
    hills(sheet, { ...across, base: 710, size: 220, seed: 9, top: '#1f8a83', foot: '#8ed0b0' })
    hills(sheet, { ...across, base: 770, size: 170, seed: 16, top: '#0a5a5e', foot: '#2f9a83' })
    sheet.box(
      338,
      745,
      1724,
      60,
      sheet.linear(
        [0, 745],
        [0, 800],
        [
          [0, '#bfe6d2'],
          [1, '#3aa08f'],
        ],
      ),
    )
    for (let index = 0; index < 26; index += 1)
      sheet.box(
        360 + ((index * 211) % 1600),
        752 + (index % 5) * 9,
        70 + (index % 4) * 40,
        2,
        '#fff',
        { opacity: 0.35 },
      )
    emblem(sheet, [1200, 270])
    letter(sheet, 'ASEAN-CHINA ENVIRONMENTAL', [1200, 384], 52, '#ffffff', 0.15)
    letter(sheet, 'COOPERATION FORUM 2024', [1200, 468], 52, '#ffffff', 0.15)
    letter(
      sheet,
      'FORGING REGIONAL CAPACITY BUILDING PARTNERSHIPS',
      [1200, 546],
      25,
      '#f4ffe9',
      0.14,
    )
    letter(sheet, 'LIUZHOU · GUANGXI', [1200, 600], 22, '#f4ffe9', 0.14)
  })
  for (let x = 338; x <= 2062; x += 143.7)
    sheet.stroke(`M${x} 168V792`, '#04222a', 1, { opacity: 0.25 })
  sheet.stroke(pane, '#06161b', 10)
  return sheet
}

function spill(): Sheet {
  const sheet = new Sheet()
  sheet.box(250, 120, 1900, 740, '#2d8f8f', { opacity: 0.34 })
  glow(sheet, [1700, 430], 620, '#ffe9b0', 0.35)
  return sheet
}

function floor(): Sheet {
  const sheet = new Sheet()
  const deck = polygon([
    [120, 850],
    [2280, 850],
    [2400, 1010],
    [0, 1010],
  ])
  sheet.box(
    0,
    792,
    width,
    70,
    sheet.linear(
      [0, 792],
      [0, 862],
      [
        [0, '#071417'],
        [1, '#10262a'],
      ],
    ),
  )
  sheet.fill(
    deck,
    sheet.linear(
      [0, 850],
      [0, 1010],
      [
        [0, '#2c5b5c'],
        [0.35, '#1c3c40'],
        [1, '#0f2226'],
      ],
    ),
  )
  sheet.shadow([1200, 925], 820, 84, 0.3, '#bff3dc')
  sheet.box(
    0,
    1010,
    width,
    130,
    sheet.linear(
      [0, 1010],
      [0, 1140],
      [
        [0, '#1a2c2e'],
        [1, '#060b0c'],
      ],
    ),
  )
  sheet.box(0, 1008, width, 4, '#8fd6c4', { opacity: 0.5 })
  flowers(sheet, -10, width + 10, 1050, 26, 44)
  return sheet
}

function people(): Sheet {
  const sheet = new Sheet()
  const lit = { side: 1, rim: '#dffcf0', strength: 0.8 } as const
  const at = view.see([-40, 0, 880])
  const speaker = {
    ...someone(chance(3)),
    hair: 'parted',
    hairColour: '#17120f',
    coat: '#27375a',
    coatShade: '#0d1424',
    tie: '#8a2733',
  } as const
  const spot: Point = [at[0] - 140, 905]
  sheet.shadow([spot[0], 938], 190, 28, 0.6)
  sheet.placed([spot[0], 950], 2.55, () =>
    half(sheet, speaker, lit, { ...poses.offering, turn: 0.4 }),
  )
  lectern(sheet, spot)
  for (const [x, seed, pose] of [
    [1740, 21, 'folded'],
    [1880, 25, 'folded'],
    [2015, 30, 'folded'],
  ] as const) {
    const person = someone(chance(seed))
    sheet.placed([x, 952], 2.3 * person.height, () =>
      half(sheet, person, { ...lit, side: -1 }, poses[pose]),
    )
  }
  table(sheet)
  return sheet
}

/** The presiding table with name plates and flowers. */
function table(sheet: Sheet): void {
  clothTable(sheet, 1640, 2120, 800, 965)
  for (const x of [1740, 1880, 2015]) {
    namePlate(sheet, [x, 800])
    sheet.box(x + 52, 776, 10, 28, '#cfe6ea', { opacity: 0.8, rx: 2 })
  }
}

function beams(): Sheet {
  const sheet = new Sheet()
  const dice = chance(8)
  for (let index = 0; index < 9; index += 1) {
    const x = 130 + index * 268
    const warm = index % 3 === 1
    beam(
      sheet,
      [x, 130],
      [x + (1150 - x) * 0.42 + dice.around(0, 60), 1000],
      260,
      warm ? '#ffe2b0' : '#9feaf0',
      warm ? 0.75 : 0.6,
    )
    glow(sheet, [x, 134], 90, warm ? '#fff0d0' : '#d8fbff', 0.95)
  }
  glow(sheet, [1040, 640], 330, '#fff2d8', 0.2)
  return sheet
}

function audience(seed: number, away: number, gap: number, strength: number): Sheet {
  const sheet = new Sheet()
  row(sheet, view, { seed, away, gap, strength })
  return sheet
}
