import { chance } from '../chance.ts'
import { frame, type Scene } from '../develop.ts'
import { half, poses, standing, type Pose } from '../figure.ts'
import { tree } from '../greenery.ts'
import { glow } from '../light.ts'
import { back } from '../back.ts'
import { someone } from '../person.ts'
import { polygon, Sheet } from '../sheet.ts'

const { width } = frame

const writing: Pose = {
  left: [
    [-27, -108],
    [-12, -92],
  ],
  right: [
    [27, -108],
    [10, -92],
  ],
}

/** A training workshop: a wall of coloured notes, one table of eight, screens and paper. */
export function workshop(): Scene {
  return {
    layers: [
      { sheet: room(), blur: 2.6 },
      { sheet: day(), blur: 22, blend: 'screen' },
      { sheet: table() },
      { sheet: near(), blur: 9 },
    ],
    finish: {
      bloom: 0.42,
      vignette: 0.32,
      shadows: [0.97, 0.99, 1.05],
      lights: [1.05, 1.01, 0.95],
      contrast: 1.07,
    },
  }
}

function room(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    1020,
    sheet.linear(
      [0, 0],
      [0, 1020],
      [
        [0, '#e4ded0'],
        [1, '#b3aa98'],
      ],
    ),
  )
  sheet.box(0, 1020, width, 580, '#6d6457')
  for (let pane = 0; pane < 3; pane += 1) {
    sheet.box(
      60 + pane * 230,
      120,
      205,
      700,
      sheet.linear(
        [0, 120],
        [0, 820],
        [
          [0, '#a9d3ee'],
          [1, '#e7f1d6'],
        ],
      ),
    )
    tree(sheet, [160 + pane * 230, 830], 420, 1500 + pane, ['#4f8a5a', '#78b46a', '#b8d98a'])
  }
  sheet.box(900, 130, 1240, 660, '#fbfaf4', { rx: 10 }).box(
    900,
    130,
    1240,
    660,
    sheet.linear(
      [900, 130],
      [2140, 790],
      [
        [0, '#fff', 0.3],
        [1, '#8f8a7c', 0.3],
      ],
    ),
    { rx: 10 },
  )
  const dice = chance(8)
  for (const [column, colour] of [
    '#f6c453',
    '#7fc8a9',
    '#ef8e7d',
    '#86b7e3',
    '#c6a4d9',
  ].entries()) {
    sheet.box(940 + column * 236, 170, 180, 16, '#4a5a58', { rx: 6 })
    for (let note = 0; note < 8; note += 1) {
      if (dice.happens(0.16)) continue
      const [x, y] = [938 + column * 236 + (note % 2) * 102, 212 + Math.floor(note / 2) * 138]
      sheet.group(
        { transform: `rotate(${dice.around(0, 4).toFixed(1)} ${x + 44} ${y + 44})` },
        () => {
          sheet.box(x + 3, y + 5, 90, 96, '#000', { opacity: 0.14 }).box(x, y, 90, 96, colour)
          for (let line = 0; line < 3; line += 1)
            sheet.box(x + 12, y + 22 + line * 19, dice.between(38, 66), 5, '#33413f', {
              opacity: 0.55,
            })
        },
      )
    }
  }
  const trainer = someone(chance(1010))
  sheet.placed([800, 1260], 4.6, () =>
    standing(
      sheet,
      { ...trainer, hair: 'bob', hairColour: '#17120f' },
      { side: -1, rim: '#fff', strength: 0.7 },
      { ...poses.pointing, turn: 0.6 },
    ),
  )
  return sheet
}

function day(): Sheet {
  const sheet = new Sheet()
  glow(sheet, [360, 400], 900, '#fff2d0', 0.5)
  return sheet
}

function table(): Sheet {
  const sheet = new Sheet()
  for (const [index, x] of [470, 820, 1190, 1560, 1920].entries()) {
    const person = someone(chance(1020 + index * 3))
    const lit = { side: -1, rim: '#fff7e4', strength: 0.8 } as const
    sheet.placed([x, 1520], 4.6 * person.height, () =>
      half(sheet, person, lit, {
        ...(index === 2 ? poses.offering : writing),
        turn: (1200 - x) / 900,
      }),
    )
  }
  sheet.fill(
    polygon([
      [250, 1085],
      [2150, 1085],
      [2420, 1420],
      [-20, 1420],
    ]),
    sheet.linear(
      [0, 1085],
      [0, 1420],
      [
        [0, '#e2c79c'],
        [0.4, '#cba874'],
        [1, '#7a5c38'],
      ],
    ),
  )
  sheet.fill(
    polygon([
      [-20, 1420],
      [2420, 1420],
      [2420, 1470],
      [-20, 1470],
    ]),
    '#4d3822',
  )
  for (const x of [520, 1240, 1960]) laptop(sheet, x)
  const dice = chance(77)
  for (let page = 0; page < 16; page += 1) {
    const [x, y] = [dice.between(240, 2100), dice.between(1150, 1350)]
    const lean = dice.between(-40, 40)
    sheet.fill(
      polygon([
        [x, y],
        [x + 110, y - 5],
        [x + 126 + lean * 0.3, y + 46],
        [x + 6 + lean * 0.3, y + 52],
      ]),
      dice.pick(['#fbfaf4', '#f1efe4', '#e6f1ea']),
    )
    sheet.stroke(
      `M${x + 22} ${y + 14}L${x + 92} ${y + 11}M${x + 26} ${y + 26}L${x + 80} ${y + 23}`,
      '#7d8683',
      3,
      { opacity: 0.7 },
    )
  }
  for (const [x, y] of [
    [720, 1180],
    [1480, 1190],
    [1000, 1300],
    [1760, 1290],
  ] as const) {
    sheet
      .fill(
        `M${x - 20} ${y - 44}H${x + 20}L${x + 15} ${y + 10}H${x - 15}Z`,
        sheet.linear(
          [x - 20, 0],
          [x + 20, 0],
          [
            [0, '#ffffff'],
            [1, '#9db5ae'],
          ],
        ),
      )
      .oval([x, y - 44], 20, 6, '#4a2f1d')
  }
  return sheet
}

function laptop(sheet: Sheet, x: number): void {
  sheet.fill(
    polygon([
      [x - 92, 1010],
      [x + 92, 1010],
      [x + 100, 1140],
      [x - 100, 1140],
    ]),
    sheet.linear(
      [x, 1010],
      [x, 1140],
      [
        [0, '#c9ced0'],
        [1, '#8f979a'],
      ],
    ),
  )
  sheet
    .fill(
      polygon([
        [x - 102, 1140],
        [x + 102, 1140],
        [x + 124, 1172],
        [x - 124, 1172],
      ]),
      '#b9c0c2',
    )
    .oval([x, 1072], 12, 12, '#f4f6f6', { opacity: 0.7 })
}

function near(): Sheet {
  const sheet = new Sheet()
  for (const [x, seed] of [
    [420, 1101],
    [1330, 1109],
    [2080, 1117],
  ] as const) {
    const person = someone(chance(seed))
    sheet.placed([x, 1420], 6.4, () =>
      back(sheet, person, { side: -1, rim: '#fff4da', strength: 0.8 }),
    )
  }
  return sheet
}
