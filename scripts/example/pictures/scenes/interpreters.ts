import { camera } from '../camera.ts'
import { chance } from '../chance.ts'
import { row } from '../crowd.ts'
import { frame, type Scene } from '../develop.ts'
import { half } from '../figure.ts'
import { letter } from '../lettering.ts'
import { bokeh, glow } from '../light.ts'
import { someone } from '../person.ts'
import { polygon, Sheet } from '../sheet.ts'

const { width, height } = frame

const booths = [
  {
    left: 200,
    name: 'ENGLISH',
    people: [
      [370, 501],
      [660, 508],
    ],
  },
  {
    left: 880,
    name: 'CHINESE',
    people: [
      [1050, 517],
      [1340, 503],
    ],
  },
  {
    left: 1560,
    name: 'THAI',
    people: [
      [1730, 522],
      [2020, 530],
    ],
  },
] as const

/** Three lit booths in the dark at the back of the hall; headsets, screens, concentration. */
export function interpreters(): Scene {
  return {
    layers: [
      { sheet: dark() },
      { sheet: inside(), blur: 0.6 },
      { sheet: warmth(), blur: 22, blend: 'screen' },
      { sheet: glass() },
      { sheet: reflections(), blur: 12, blend: 'screen' },
      { sheet: heads(), blur: 12 },
    ],
    finish: {
      bloom: 0.5,
      vignette: 0.5,
      shadows: [0.92, 0.98, 1.12],
      lights: [1.06, 1, 0.92],
      contrast: 1.1,
    },
  }
}

function dark(): Sheet {
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
        [0, '#10151c'],
        [0.6, '#1b232c'],
        [1, '#07090c'],
      ],
    ),
  )
  for (let x = 0; x < width; x += 60) sheet.box(x, 0, 3, 1300, '#0a0e13')
  sheet.box(
    0,
    1210,
    width,
    390,
    sheet.linear(
      [0, 1210],
      [0, height],
      [
        [0, '#26303a'],
        [1, '#080a0d'],
      ],
    ),
  )
  return sheet
}

function inside(): Sheet {
  const sheet = new Sheet()
  for (const { left, people } of booths) {
    sheet.box(
      left,
      300,
      640,
      600,
      sheet.radial([left + 320, 380], 620, [
        [0, '#e3b981'],
        [0.5, '#9a6c42'],
        [1, '#3f2a1b'],
      ]),
    )
    for (let panel = 0; panel < 4; panel += 1)
      sheet.box(left + 18 + panel * 156, 330, 138, 420, '#6c4a2e', { opacity: 0.35, rx: 6 })
    sheet.box(left + 200, 300, 240, 14, '#fff5d8')
    for (const [x, seed] of people) {
      const person = { ...someone(chance(seed)), height: 1 }
      const lit = { side: x < left + 320 ? 1 : -1, rim: '#fff0cf', strength: 0.7 } as const
      sheet.placed([x, 1160], 4, () => {
        half(sheet, person, lit, {
          left: [
            [-26, -108],
            [-12, -90],
          ],
          right: [
            [26, -108],
            [14, -92],
          ],
          turn: lit.side * 0.4,
        })
        headset(sheet)
      })
    }
    sheet.box(
      left,
      826,
      640,
      80,
      sheet.linear(
        [0, 826],
        [0, 906],
        [
          [0, '#5f4329'],
          [1, '#2c1d12'],
        ],
      ),
    )
    for (const [x] of people) deskSet(sheet, x)
  }
  return sheet
}

function headset(sheet: Sheet): void {
  sheet.stroke('M-8.6 -161C-10 -178 10 -178 8.6 -161', '#16191d', 2.2)
  sheet.oval([-8.8, -160], 2.6, 4.4, '#0d0f12').oval([8.8, -160], 2.6, 4.4, '#0d0f12')
  sheet
    .stroke('M-8.4 -157Q-8 -151.6 -2.4 -151.8', '#16191d', 1)
    .oval([-2, -151.8], 1.4, 1.1, '#0d0f12')
}

/** The interpreter's desk set: lamp, screen edge and a microphone with its red light. */
function deskSet(sheet: Sheet, x: number): void {
  sheet.fill(
    polygon([
      [x - 84, 846],
      [x + 84, 846],
      [x + 94, 878],
      [x - 94, 878],
    ]),
    '#191c20',
  )
  for (let key = 0; key < 7; key += 1)
    sheet.oval([x - 60 + key * 20, 862], 5, 3.4, key === 3 ? '#ff5a4a' : '#6e7d86')
  sheet
    .stroke(`M${x + 62} 848Q${x + 84} 790 ${x + 40} 760`, '#101215', 5)
    .oval([x + 36, 757], 9, 7, '#101215')
    .oval([x + 40, 760], 12, 9, '#ff4638', { opacity: 0.35 })
  sheet
    .fill(
      polygon([
        [x - 130, 770],
        [x - 74, 780],
        [x - 78, 846],
        [x - 134, 842],
      ]),
      '#0d1114',
    )
    .fill(
      polygon([
        [x - 126, 776],
        [x - 78, 785],
        [x - 82, 838],
        [x - 130, 835],
      ]),
      '#87d4d8',
    )
}

function warmth(): Sheet {
  const sheet = new Sheet()
  for (const { left } of booths) glow(sheet, [left + 320, 560], 560, '#ffcf8f', 0.4)
  return sheet
}

function glass(): Sheet {
  const sheet = new Sheet()
  for (const { left, name } of booths) {
    sheet.fill(
      `M${left - 20} 250H${left + 660}V1240H${left - 20}ZM${left} 300V900H${left + 640}V300Z`,
      sheet.linear(
        [0, 250],
        [0, 1240],
        [
          [0, '#3a4249'],
          [0.6, '#262d33'],
          [1, '#12161a'],
        ],
      ),
      { 'fill-rule': 'evenodd' },
    )
    sheet.box(left + 314, 300, 10, 600, '#2c3339')
    sheet
      .fill(
        polygon([
          [left + 60, 300],
          [left + 190, 300],
          [left + 20, 900],
          [left, 900],
          [left, 500],
        ]),
        '#cfe9ff',
        { opacity: 0.07 },
      )
      .fill(
        polygon([
          [left + 470, 300],
          [left + 520, 300],
          [left + 350, 900],
          [left + 324, 900],
        ]),
        '#cfe9ff',
        { opacity: 0.06 },
      )
    sheet.box(left + 220, 980, 200, 66, '#0d2a2e', { rx: 6 })
    letter(sheet, name, [left + 320, 1013], 28, '#bff5e4', 0.14)
  }
  return sheet
}

function reflections(): Sheet {
  const sheet = new Sheet()
  for (const { left } of booths)
    bokeh(
      sheet,
      chance(left),
      7,
      [
        [left, 320],
        [left + 640, 640],
      ],
      30,
      ['#8fe8e2', '#bfe3ff', '#ffe1b0'],
    )
  sheet.box(0, 1230, width, 60, '#ffcf8f', { opacity: 0.12 })
  return sheet
}

function heads(): Sheet {
  const sheet = new Sheet()
  row(sheet, camera([1200, 800], 172, 1800), {
    seed: 551,
    away: 226,
    gap: 104,
    strength: 0.7,
    rim: '#ffd9a0',
    chairs: '#2d3a44',
  })
  return sheet
}
