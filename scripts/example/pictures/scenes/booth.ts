import { chance } from '../chance.ts'
import { frame, type Scene } from '../develop.ts'
import { poses, standing } from '../figure.ts'
import { emblem } from '../furniture.ts'
import { tree } from '../greenery.ts'
import { letter } from '../lettering.ts'
import { beam, bokeh, glow } from '../light.ts'
import { someone } from '../person.ts'
import { curve, polygon, Sheet } from '../sheet.ts'

const { width, height } = frame

/** An exhibition stand: an electric car under lights, a turbine model, charts, people talking. */
export function booth(): Scene {
  return {
    layers: [
      { sheet: hallBehind(), blur: 14 },
      { sheet: stand(), blur: 0.8 },
      { sheet: lights(), blur: 18, blend: 'screen' },
      { sheet: exhibits() },
      { sheet: visitors() },
      { sheet: passing(), blur: 24 },
    ],
    finish: {
      bloom: 0.45,
      vignette: 0.34,
      shadows: [0.94, 1.0, 1.07],
      lights: [1.04, 1.01, 0.96],
      contrast: 1.07,
    },
  }
}

function hallBehind(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    height,
    sheet.linear(
      [0, 0],
      [0, 1100],
      [
        [0, '#20303a'],
        [1, '#8ba3a6'],
      ],
    ),
  )
  for (let x = -100; x < width; x += 160) sheet.stroke(`M${x} 0L1200 620`, '#3f5661', 6)
  bokeh(
    sheet,
    chance(2),
    60,
    [
      [0, 60],
      [width, 520],
    ],
    44,
    ['#fff3d6', '#c5f3ee', '#ffe0a8'],
  )
  for (const [x, colour] of [
    [-60, '#c6683f'],
    [300, '#3e6fa3'],
    [1980, '#7a8f3d'],
    [2240, '#a3445b'],
  ] as const)
    sheet.box(x, 470, 300, 520, colour, { opacity: 0.8 })
  return sheet
}

function stand(): Sheet {
  const sheet = new Sheet()
  const floor = sheet.linear(
    [0, 1060],
    [0, height],
    [
      [0, '#cdd5d2'],
      [0.4, '#a9b4b3'],
      [1, '#4f5c60'],
    ],
  )
  sheet.box(0, 1060, width, 540, floor)
  sheet.fill(
    'M420 1090V300Q1200 190 1980 300V1090Q1200 1010 420 1090Z',
    sheet.linear(
      [420, 0],
      [1980, 0],
      [
        [0, '#0d4a55'],
        [0.4, '#168173'],
        [0.75, '#2aa580'],
        [1, '#0e5558'],
      ],
    ),
  )
  sheet.fill('M420 300Q1200 190 1980 300V236Q1200 124 420 236Z', '#f6f7f1')
  letter(sheet, 'LIUZHOU · GREEN INDUSTRY', [1200, 217], 36, '#0f5f5c', 0.15)
  emblem(sheet, [700, 470], 1.4)
  letter(sheet, 'FROM STEEL CITY', [1150, 430], 44, '#fff', 0.14)
  letter(sheet, 'TO FOREST CITY', [1136, 505], 44, '#d9ffe0', 0.14)
  chart(sheet)
  sheet.fill(
    polygon([
      [420, 1090],
      [1980, 1090],
      [2240, 1330],
      [160, 1330],
    ]),
    sheet.linear(
      [0, 1080],
      [0, 1330],
      [
        [0, '#f1f4ef'],
        [1, '#b6c2c0'],
      ],
    ),
  )
  return sheet
}

function chart(sheet: Sheet): void {
  sheet.box(1530, 380, 360, 300, '#072e36', { rx: 12, opacity: 0.85 })
  for (let bar = 0; bar < 8; bar += 1)
    sheet.box(
      1566 + bar * 37,
      630 - 22 * bar - 20,
      22,
      20 + 22 * bar,
      sheet.linear(
        [0, 420],
        [0, 630],
        [
          [0, '#c8ff9e'],
          [1, '#2fb58c'],
        ],
      ),
      { rx: 3 },
    )
  sheet.stroke(
    curve([
      [1570, 440],
      [1650, 470],
      [1720, 530],
      [1800, 560],
      [1860, 610],
    ]),
    '#ffcf70',
    6,
  )
}

function lights(): Sheet {
  const sheet = new Sheet()
  for (const x of [560, 900, 1240, 1580, 1880]) {
    beam(sheet, [x, 60], [x - 40, 1240], 420, '#fff6df', 0.5)
    glow(sheet, [x, 64], 90, '#fff', 0.9)
  }
  sheet.oval([1000, 1240], 700, 90, '#fff', { opacity: 0.18 })
  return sheet
}

function exhibits(): Sheet {
  const sheet = new Sheet()
  sheet.shadow([960, 1226], 690, 84, 0.5)
  sheet.oval([960, 1206], 610, 56, '#e9eeea').oval([960, 1198], 600, 52, '#fbfcf8')
  car(sheet)
  sheet.box(1652, 1050, 190, 120, '#f4f6f1').box(1652, 1040, 190, 12, '#2aa580')
  sheet.fill('M1742 1040L1745 690H1751L1754 1040Z', '#f5f7f6')
  for (const turn of [14, 134, 254])
    sheet.group({ transform: `translate(1748 690) rotate(${turn})` }, () =>
      sheet.fill(
        'M0 0Q15 -40 4 -190Q-7 -60 -4 0Z',
        sheet.linear(
          [-8, 0],
          [10, 0],
          [
            [0, '#b9c6ca'],
            [1, '#ffffff'],
          ],
        ),
      ),
    )
  sheet.oval([1748, 690], 10, 10, '#dbe3e5')
  tree(sheet, [330, 1120], 460, 77)
  sheet.fill(
    polygon([
      [280, 1060],
      [380, 1060],
      [366, 1150],
      [294, 1150],
    ]),
    '#f0efe8',
  )
  return sheet
}

/** A small electric car, three-quarter profile. */
function car(sheet: Sheet): void {
  const paint = sheet.linear(
    [0, 860],
    [0, 1190],
    [
      [0, '#e8fff4'],
      [0.3, '#5fd0a8'],
      [0.65, '#1f8f7c'],
      [1, '#0b3d3c'],
    ],
  )
  sheet.fill(
    'M520 1130C500 1060 540 1020 620 1000C690 900 780 866 950 866C1120 866 1210 910 1290 1000C1380 1012 1420 1040 1416 1130Q1410 1150 1380 1150H560Q526 1150 520 1130Z',
    paint,
  )
  sheet
    .fill(
      'M680 1000C740 916 810 892 930 890L930 1000Z',
      sheet.linear(
        [680, 890],
        [930, 1000],
        [
          [0, '#0e2a33'],
          [0.5, '#7fb7bd'],
          [1, '#143741'],
        ],
      ),
    )
    .fill(
      'M956 890C1100 890 1170 930 1222 1000L956 1000Z',
      sheet.linear(
        [956, 890],
        [1222, 1000],
        [
          [0, '#8fc5c9'],
          [0.5, '#1a4651'],
          [1, '#0c2229'],
        ],
      ),
    )
  sheet
    .stroke('M560 1040Q980 1010 1390 1050', '#ffffff', 4, { opacity: 0.6 })
    .stroke('M942 880V1140', '#0c3f3e', 3, { opacity: 0.6 })
  sheet
    .fill('M1360 1030Q1400 1040 1408 1070L1370 1060Z', '#fffbe2')
    .fill('M530 1050Q548 1036 580 1036L566 1064Z', '#ff7a63')
  for (const x of [690, 1240])
    sheet
      .oval([x, 1144], 88, 88, '#10181a')
      .oval(
        [x, 1144],
        58,
        58,
        sheet.radial([x - 16, 1124], 70, [
          [0, '#f2f6f6'],
          [0.6, '#9fadb0'],
          [1, '#4d5a5e'],
        ]),
      )
      .oval([x, 1144], 15, 15, '#263236')
}

function visitors(): Sheet {
  const sheet = new Sheet()
  const lit = { side: -1, rim: '#fffaf0', strength: 0.8 } as const
  const group = [
    [1450, 1370, 411, poses.folded, -0.7],
    [1610, 1400, 417, { ...poses.pointing, turn: 0.4 }, 0.4],
    [2030, 1390, 425, poses.clapping, -0.9],
    [2190, 1420, 402, poses.folded, -0.8],
    [480, 1390, 431, poses.folded, 0.8],
    [260, 1400, 437, poses.relaxed, 0.8],
  ] as const
  for (const [x, y, seed, pose, turn] of group) {
    const person = someone(chance(seed))
    sheet.placed([x, y], 4 * person.height, () => standing(sheet, person, lit, { ...pose, turn }))
  }
  return sheet
}

function passing(): Sheet {
  const sheet = new Sheet()
  const person = someone(chance(460))
  sheet.placed([2360, 1900], 7.4, () =>
    standing(sheet, person, { side: -1, rim: '#fff', strength: 0.4 }, poses.relaxed),
  )
  return sheet
}
