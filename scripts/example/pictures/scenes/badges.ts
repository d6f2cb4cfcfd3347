import { chance } from '../chance.ts'
import { queue } from '../crowd.ts'
import { frame, type Scene } from '../develop.ts'
import { half } from '../figure.ts'
import { emblem } from '../furniture.ts'
import { tree } from '../greenery.ts'
import { letter } from '../lettering.ts'
import { bokeh, glow } from '../light.ts'
import { someone } from '../person.ts'
import { polygon, Sheet } from '../sheet.ts'

const { width, height } = frame

/** Registration in the morning: a bright foyer, three helpers, cards on green lanyards. */
export function badges(): Scene {
  return {
    layers: [
      { sheet: foyer(), blur: 6 },
      { sheet: sunlight(), blur: 20, blend: 'screen' },
      { sheet: counter() },
      {
        sheet: queue(
          [
            [330, 850, 4.5],
            [1120, 860, 4.6],
            [1930, 840, 4.5],
          ],
          801,
        ),
        blur: 2.4,
      },
      {
        sheet: queue(
          [
            [1500, 1060, 5.4],
            [2240, 1030, 5.6],
          ],
          833,
        ),
        blur: 8,
      },
      { sheet: queue([[60, 1220, 7.4]], 861), blur: 18 },
    ],
    finish: {
      bloom: 0.5,
      vignette: 0.3,
      shadows: [0.97, 1, 1.06],
      lights: [1.05, 1.01, 0.95],
      contrast: 1.06,
    },
  }
}

function foyer(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    height,
    sheet.linear(
      [0, 0],
      [0, 1000],
      [
        [0, '#dfeaf0'],
        [0.6, '#c4d6d6'],
        [1, '#a9b9b4'],
      ],
    ),
  )
  for (let pane = 0; pane < 8; pane += 1) {
    const x = pane * 310
    sheet.box(
      x + 12,
      40,
      286,
      800,
      sheet.linear(
        [0, 40],
        [0, 840],
        [
          [0, '#8fc6ea'],
          [0.7, '#e6f1e4'],
          [1, '#a7c98a'],
        ],
      ),
    )
    tree(sheet, [x + 150, 850], 520, 700 + pane, ['#4f8a5a', '#78b46a', '#b8d98a'])
    sheet.box(x + 12, 40, 286, 800, '#eaf6ff', { opacity: 0.3 })
  }
  sheet.box(
    0,
    840,
    width,
    760,
    sheet.linear(
      [0, 840],
      [0, height],
      [
        [0, '#d9d6cb'],
        [1, '#7c8280'],
      ],
    ),
  )
  for (const x of [180, 2130]) rollUp(sheet, x)
  return sheet
}

function rollUp(sheet: Sheet, x: number): void {
  sheet.box(
    x - 120,
    250,
    240,
    700,
    sheet.linear(
      [0, 250],
      [0, 950],
      [
        [0, '#0e6a78'],
        [0.6, '#2f9f86'],
        [1, '#b9dd9a'],
      ],
    ),
  )
  emblem(sheet, [x, 390], 1.2)
  for (const [row, half_] of [
    [520, 80],
    [550, 66],
    [600, 74],
    [630, 50],
  ] as const)
    sheet.box(x - half_, row, half_ * 2, 12, '#f4fff0', { rx: 4, opacity: 0.9 })
}

function sunlight(): Sheet {
  const sheet = new Sheet()
  glow(sheet, [1500, 300], 1000, '#fff1cd', 0.5)
  for (const x of [300, 900, 1500])
    sheet.fill(
      polygon([
        [x, 840],
        [x + 260, 840],
        [x - 60, 1600],
        [x - 520, 1600],
      ]),
      '#fff3d5',
      { opacity: 0.22 },
    )
  bokeh(
    sheet,
    chance(4),
    20,
    [
      [0, 60],
      [width, 500],
    ],
    60,
    ['#ffffff', '#f4ffe2', '#fff2cf'],
  )
  return sheet
}

function counter(): Sheet {
  const sheet = new Sheet()
  for (const [x, seed, turn] of [
    [480, 771, 0.5],
    [1290, 779, -0.3],
    [1610, 786, 0.5],
    [930, 790, 0.2],
  ] as const) {
    const person = {
      ...someone(chance(seed)),
      coat: '#1f7d6c',
      coatShade: '#0f433c',
      shirt: '#fbfbf6',
      tie: null,
    }
    sheet.placed([x, 1330], 4.3, () =>
      half(
        sheet,
        person,
        { side: 1, rim: '#ffffff', strength: 0.7 },
        {
          left: [
            [-26, -110],
            [-12, -98],
          ],
          right: [
            [27, -112],
            [26, -104],
          ],
          turn,
        },
      ),
    )
  }
  sheet.fill(
    polygon([
      [180, 930],
      [2220, 930],
      [2290, 990],
      [110, 990],
    ]),
    sheet.linear(
      [0, 930],
      [0, 990],
      [
        [0, '#fdfcf7'],
        [1, '#d9d5c8'],
      ],
    ),
  )
  sheet.box(
    110,
    990,
    2180,
    420,
    sheet.linear(
      [0, 990],
      [0, 1410],
      [
        [0, '#1d7f70'],
        [1, '#0b3f40'],
      ],
    ),
  )
  for (const x of [240, 1330, 2230]) emblem(sheet, [x, 1190], 1.1)
  letter(sheet, 'REGISTRATION', [730, 1190], 54, '#eafff0', 0.14)
  letter(sheet, 'MEDIA', [1560, 1190], 54, '#eafff0', 0.14)
  for (const x of [620, 1440, 2020]) laptop(sheet, x)
  const dice = chance(31)
  for (let card = 0; card < 26; card += 1) {
    const x = 720 + (card % 9) * 44 + dice.around(0, 4)
    const y = 944 + Math.floor(card / 9) * 15
    sheet
      .fill(
        polygon([
          [x, y],
          [x + 34, y],
          [x + 37, y + 11],
          [x - 3, y + 11],
        ]),
        '#ffffff',
      )
      .fill(
        polygon([
          [x, y],
          [x + 34, y],
          [x + 35, y + 4],
          [x - 1, y + 4],
        ]),
        '#2e8f74',
      )
  }
  for (let lanyard = 0; lanyard < 12; lanyard += 1)
    sheet.stroke(`M${1700 + lanyard * 18} 942q26 22 ${6 + (lanyard % 3) * 8} 44`, '#2e8f74', 5, {
      opacity: 0.9,
    })
  return sheet
}

function laptop(sheet: Sheet, x: number): void {
  sheet
    .fill(
      polygon([
        [x - 74, 836],
        [x + 74, 836],
        [x + 80, 950],
        [x - 80, 950],
      ]),
      '#aeb7ba',
    )
    .fill(
      polygon([
        [x - 84, 950],
        [x + 84, 950],
        [x + 96, 972],
        [x - 96, 972],
      ]),
      '#c8cfd0',
    )
  emblem(sheet, [x, 892], 0.26)
}
