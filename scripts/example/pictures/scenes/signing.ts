import { chance } from '../chance.ts'
import { frame, type Scene } from '../develop.ts'
import { half, poses, standing } from '../figure.ts'
import { clothTable, emblem, namePlate } from '../furniture.ts'
import { flowers } from '../greenery.ts'
import { letter } from '../lettering.ts'
import { beam, bokeh, glow } from '../light.ts'
import { someone, type Person } from '../person.ts'
import { polygon, Sheet } from '../sheet.ts'

const { width, height } = frame

/** Two people sign, nine stand behind them and clap. */
export function signing(): Scene {
  return {
    layers: [
      { sheet: wall(), blur: 3 },
      { sheet: shine(), blur: 14, blend: 'screen' },
      { sheet: witnesses(), blur: 0.8 },
      { sheet: table() },
      { sheet: near(), blur: 26, blend: 'screen' },
    ],
    finish: {
      bloom: 0.4,
      vignette: 0.4,
      shadows: [1.05, 0.97, 0.95],
      lights: [1.05, 1.01, 0.94],
      contrast: 1.08,
    },
  }
}

function wall(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    1180,
    sheet.linear(
      [0, 0],
      [0, 1180],
      [
        [0, '#5c1419'],
        [0.6, '#8e2226'],
        [1, '#4a1013'],
      ],
    ),
  )
  for (let x = -20; x < width; x += 86)
    sheet.box(
      x,
      0,
      86,
      1180,
      sheet.linear(
        [x, 0],
        [x + 86, 0],
        [
          [0, '#000', 0.32],
          [0.45, '#ffb199', 0.12],
          [1, '#000', 0.34],
        ],
      ),
    )
  sheet.box(
    430,
    90,
    1540,
    470,
    sheet.linear(
      [430, 90],
      [1970, 560],
      [
        [0, '#0f5f6c'],
        [1, '#2f9a83'],
      ],
    ),
    { rx: 6 },
  )
  emblem(sheet, [640, 325], 1.6)
  letter(sheet, 'GREEN PARTNERSHIP', [1310, 260], 60, '#fff', 0.14)
  letter(sheet, 'SIGNING CEREMONY', [1310, 370], 48, '#e8ffe9', 0.14)
  sheet.box(
    0,
    1160,
    width,
    440,
    sheet.linear(
      [0, 1160],
      [0, height],
      [
        [0, '#7d2a24'],
        [1, '#2a0c0b'],
      ],
    ),
  )
  for (let index = 0; index < 200; index += 1)
    sheet.oval(
      [(index * 397) % 2400, 1180 + ((index * 97) % 400)],
      22,
      5,
      index % 2 ? '#b2553f' : '#5a1714',
      { opacity: 0.3 },
    )
  return sheet
}

function shine(): Sheet {
  const sheet = new Sheet()
  for (const x of [300, 900, 1500, 2100])
    beam(sheet, [x, -60], [x + (1200 - x) * 0.3, 1200], 520, '#ffe8c8', 0.5)
  glow(sheet, [1200, 800], 1000, '#ffdca8', 0.18)
  return sheet
}

function witnesses(): Sheet {
  const sheet = new Sheet()
  const dice = chance(340)
  for (let index = 0; index < 9; index += 1) {
    const person = someone(dice)
    const x = 260 + index * 235 + dice.around(0, 14)
    const pose = index % 4 === 2 ? poses.folded : poses.clapping
    const lit = { side: x < 1200 ? 1 : -1, rim: '#ffe9cf', strength: 0.7 } as const
    sheet.placed([x, 1240], 4.4 * person.height, () =>
      standing(sheet, person, lit, { ...pose, turn: (1200 - x) / 1100 }),
    )
  }
  return sheet
}

function table(): Sheet {
  const sheet = new Sheet()
  const signers: readonly [number, Person][] = [
    [
      860,
      {
        ...someone(chance(61)),
        hair: 'grey',
        hairColour: '#77787c',
        coat: '#24304a',
        coatShade: '#0e1422',
        tie: '#7c2430',
      },
    ],
    [
      1540,
      {
        ...someone(chance(64)),
        hair: 'bob',
        hairColour: '#15110f',
        coat: '#6d3b34',
        coatShade: '#2e1613',
        tie: null,
      },
    ],
  ]
  for (const [x, person] of signers) {
    const lit = { side: x < 1200 ? 1 : -1, rim: '#fff0dc', strength: 0.8 } as const
    sheet.placed([x, 1590], 5, () =>
      half(sheet, person, lit, {
        left: [
          [-29, -104],
          [-12, -86],
        ],
        right: [
          [29, -104],
          [10, -86],
        ],
        turn: x < 1200 ? 0.3 : -0.3,
      }),
    )
  }
  clothTable(sheet, 330, 2070, 1190, 1640)
  sheet.fill(
    polygon([
      [330, 1190],
      [2070, 1190],
      [2096, 1236],
      [304, 1236],
    ]),
    sheet.linear(
      [0, 1190],
      [0, 1236],
      [
        [0, '#ffffff'],
        [1, '#dcd8ca'],
      ],
    ),
  )
  for (const [x] of signers) {
    sheet
      .fill(
        polygon([
          [x - 92, 1176],
          [x - 4, 1182],
          [x + 2, 1216],
          [x - 104, 1210],
        ]),
        '#8e1f25',
      )
      .fill(
        polygon([
          [x + 84, 1176],
          [x - 4, 1182],
          [x + 2, 1216],
          [x + 98, 1210],
        ]),
        '#a3262c',
      )
    sheet
      .fill(
        polygon([
          [x - 84, 1178],
          [x - 4, 1184],
          [x, 1210],
          [x - 94, 1205],
        ]),
        '#fffdf5',
      )
      .fill(
        polygon([
          [x + 76, 1178],
          [x - 4, 1184],
          [x, 1210],
          [x + 88, 1205],
        ]),
        '#f7f3e6',
      )
    sheet.stroke(`M${x + 30} 1196L${x + 62} 1148`, '#16181c', 5)
    namePlate(sheet, [x + 210, 1228])
  }
  flowers(sheet, 1080, 1320, 1196, 46, 19)
  flowers(sheet, 380, 520, 1200, 34, 23)
  flowers(sheet, 1880, 2020, 1200, 34, 29)
  for (const x of [1110, 1290]) miniFlag(sheet, x)
  return sheet
}

/** A desk flag in the forum's own colours. */
function miniFlag(sheet: Sheet, x: number): void {
  sheet.box(x - 2, 1020, 5, 170, '#c9a65a')
  sheet.fill(
    `M${x + 3} 1024Q${x + 44} 1010 ${x + 78} 1028L${x + 76} 1086Q${x + 44} 1070 ${x + 3} 1084Z`,
    sheet.linear(
      [x, 0],
      [x + 80, 0],
      [
        [0, '#19806c'],
        [0.5, '#3cc09a'],
        [1, '#136355'],
      ],
    ),
  )
  emblem(sheet, [x + 40, 1050], 0.28)
}

function near(): Sheet {
  const sheet = new Sheet()
  bokeh(
    sheet,
    chance(5),
    16,
    [
      [0, 1320],
      [width, height],
    ],
    110,
    ['#ffcf9a', '#ff9e7c', '#ffe7c4'],
  )
  return sheet
}
