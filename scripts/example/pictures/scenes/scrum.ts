import { chance } from '../chance.ts'
import { frame, type Scene } from '../develop.ts'
import { standing } from '../figure.ts'
import { emblem } from '../furniture.ts'
import { bokeh, glow } from '../light.ts'
import { someone } from '../person.ts'
import { press } from '../press.ts'
import { polygon, Sheet, type Point } from '../sheet.ts'

const { width, height } = frame

/** A delegate before a wall of microphones, cameras and raised telephones. */
export function scrum(): Scene {
  return {
    layers: [
      { sheet: wall(), blur: 5 },
      { sheet: guest(), blur: 0.6 },
      { sheet: flashes(), blur: 10, blend: 'screen' },
      {
        sheet: press(
          [
            [240, 930, 3.6],
            [620, 990, 3.4],
            [1760, 985, 3.5],
            [2150, 930, 3.7],
          ],
          600,
        ),
        blur: 3,
      },
      {
        sheet: press(
          [
            [60, 1180, 5.2],
            [880, 1230, 4.7],
            [1500, 1240, 4.8],
            [2330, 1170, 5.2],
          ],
          640,
        ),
        blur: 7,
      },
      {
        sheet: press(
          [
            [430, 1420, 6.8],
            [1980, 1430, 6.8],
          ],
          680,
        ),
        blur: 14,
      },
    ],
    finish: {
      bloom: 0.55,
      vignette: 0.5,
      shadows: [0.92, 0.98, 1.1],
      lights: [1.06, 1.01, 0.94],
      contrast: 1.12,
    },
  }
}

function wall(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    height,
    sheet.linear(
      [0, 0],
      [width, height],
      [
        [0, '#0c3942'],
        [0.5, '#1a6c6b'],
        [1, '#0a2c36'],
      ],
    ),
  )
  for (let line = 0; line < 6; line += 1)
    for (let column = 0; column < 8; column += 1)
      emblem(sheet, [column * 340 + (line % 2) * 170, 80 + line * 240], 0.9)
  sheet.box(0, 0, width, height, '#0d4a50', { opacity: 0.62 })
  return sheet
}

function guest(): Sheet {
  const sheet = new Sheet()
  const aide = someone(chance(709))
  sheet.placed([1640, 1560], 6.2, () =>
    standing(
      sheet,
      { ...aide, hair: 'long', hairColour: '#15110f' },
      { side: -1, rim: '#e7fff6', strength: 0.5 },
      {
        left: [
          [-25, -110],
          [-8, -96],
        ],
        right: [
          [25, -110],
          [8, -95],
        ],
        turn: -0.7,
      },
    ),
  )
  const person = {
    ...someone(chance(702)),
    hair: 'grey',
    hairColour: '#75767a',
    coat: '#2b3552',
    coatShade: '#0f1424',
    tie: '#2f6350',
  } as const
  sheet.placed([1200, 1640], 7.2, () =>
    standing(
      sheet,
      person,
      { side: 1, rim: '#fff6e4', strength: 0.9 },
      {
        left: [
          [-30, -106],
          [-36, -118],
        ],
        right: [
          [28, -108],
          [16, -98],
        ],
        turn: 0.3,
      },
    ),
  )
  stand(sheet)
  const colours = [
    '#2f6fb0',
    '#c23b3b',
    '#e0a534',
    '#1d2226',
    '#2e8f74',
    '#e9e9e4',
    '#7a3f9c',
  ] as const
  for (const [index, colour] of colours.entries())
    microphone(
      sheet,
      [930 + index * 90, 1000 + Math.abs(index - 3) * 18],
      (index - 3) * 0.13,
      colour,
    )
  return sheet
}

/** The plinth the microphones are fixed to. */
function stand(sheet: Sheet): void {
  sheet.fill(
    polygon([
      [930, 1330],
      [1470, 1330],
      [1540, 1640],
      [860, 1640],
    ]),
    sheet.linear(
      [880, 0],
      [1520, 0],
      [
        [0, '#12191d'],
        [0.5, '#3b484e'],
        [1, '#0b0f12'],
      ],
    ),
  )
  sheet.fill(
    polygon([
      [960, 1300],
      [1440, 1300],
      [1478, 1344],
      [922, 1344],
    ]),
    '#53626a',
  )
  emblem(sheet, [1200, 1490], 1.2)
}

/** A hand microphone with a coloured cube, pointing up at `tip`. */
function microphone(sheet: Sheet, [x, y]: Point, lean: number, colour: string): void {
  sheet.group({ transform: `translate(${x} ${y}) rotate(${(lean * 57).toFixed(1)})` }, () => {
    sheet.fill(
      polygon([
        [-13, 60],
        [13, 60],
        [9, 420],
        [-9, 420],
      ]),
      sheet.linear(
        [-13, 0],
        [13, 0],
        [
          [0, '#3b4147'],
          [0.4, '#15181b'],
          [1, '#050607'],
        ],
      ),
    )
    sheet.box(
      -30,
      66,
      60,
      56,
      sheet.linear(
        [-30, 0],
        [30, 0],
        [
          [0, colour],
          [0.6, colour],
          [1, '#10131a'],
        ],
      ),
      { rx: 5 },
    )
    sheet
      .box(-16, 84, 32, 6, '#fff', { opacity: 0.8 })
      .box(-16, 98, 22, 6, '#fff', { opacity: 0.8 })
    sheet.oval(
      [0, 26],
      26,
      36,
      sheet.radial([-8, 10], 44, [
        [0, '#5a6268'],
        [0.5, '#23282c'],
        [1, '#08090a'],
      ]),
    )
  })
}

function flashes(): Sheet {
  const sheet = new Sheet()
  for (const [x, y, size] of [
    [330, 640, 420],
    [2030, 610, 360],
    [1730, 800, 200],
  ] as const) {
    glow(sheet, [x, y], size, '#f2fbff', 1)
    sheet.stroke(`M${x - size} ${y}H${x + size}`, '#ffffff', 3, { opacity: 0.35 })
  }
  bokeh(
    sheet,
    chance(12),
    22,
    [
      [0, 60],
      [width, 620],
    ],
    46,
    ['#bff3ea', '#ffe9c4', '#ffffff'],
  )
  return sheet
}
