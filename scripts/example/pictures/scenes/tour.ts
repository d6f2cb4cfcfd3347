import { chance } from '../chance.ts'
import { frame, type Scene } from '../develop.ts'
import { poses, standing } from '../figure.ts'
import { hills, reeds, ripples, tree } from '../greenery.ts'
import { glow } from '../light.ts'
import { someone } from '../person.ts'
import { polygon, Sheet } from '../sheet.ts'

const { width, height } = frame

/** The field visit: delegates on a boardwalk through a restored wetland, late in the afternoon. */
export function tour(): Scene {
  return {
    layers: [
      { sheet: distance(), blur: 1.4 },
      { sheet: haze(), blur: 26, blend: 'screen' },
      { sheet: wetland() },
      { sheet: walkers() },
      { sheet: near(), blur: 10 },
    ],
    finish: {
      bloom: 0.42,
      vignette: 0.34,
      shadows: [0.98, 1, 1.02],
      lights: [1.07, 1.01, 0.9],
      contrast: 1.1,
      saturation: 1.04,
    },
  }
}

function distance(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    0,
    width,
    900,
    sheet.linear(
      [0, 0],
      [0, 860],
      [
        [0, '#6fa3bf'],
        [0.5, '#cfdccb'],
        [1, '#ffe1ab'],
      ],
    ),
  )
  const across = { from: 0, to: width }
  hills(sheet, { ...across, base: 780, size: 420, seed: 84, top: '#8fb0b3', foot: '#f1e2bd' })
  hills(sheet, { ...across, base: 815, size: 300, seed: 92, top: '#5f8f8b', foot: '#cfd6ac' })
  for (let index = 0; index < 44; index += 1)
    tree(sheet, [index * 58 - 30, 880 + (index % 3) * 8], 130 + (index % 5) * 22, 1200 + index, [
      '#27513a',
      '#4b7f46',
      '#a9b55c',
    ])
  return sheet
}

function haze(): Sheet {
  const sheet = new Sheet()
  glow(sheet, [480, 470], 1100, '#ffd990', 0.65)
  sheet.box(0, 720, width, 170, '#ffe6b8', { opacity: 0.28 })
  return sheet
}

function wetland(): Sheet {
  const sheet = new Sheet()
  sheet.box(
    0,
    872,
    width,
    728,
    sheet.linear(
      [0, 872],
      [0, height],
      [
        [0, '#efd9a2'],
        [0.3, '#8fae9a'],
        [1, '#1f4a4c'],
      ],
    ),
  )
  ripples(sheet, [0, 880], [width, 1500], 420, 15, '#fff3cf')
  reeds(sheet, 0, width, 900, 70, 17, ['#4f7a3f', '#7b9a48', '#39612f'])
  for (const [left, right, y, tall] of [
    [0, 620, 1010, 150],
    [1500, 2400, 990, 130],
    [1750, 2400, 1120, 190],
    [-40, 420, 1180, 220],
  ] as const)
    reeds(sheet, left, right, y, tall, y, ['#3f6b35', '#6d8f42', '#2d5029', '#a3a651'])
  const dice = chance(20)
  for (let pad = 0; pad < 60; pad += 1) {
    const depth = dice.between(0, 1)
    sheet.oval(
      [dice.between(0, width), 960 + depth * 420],
      20 + depth * 46,
      5 + depth * 12,
      dice.pick(['#4f8a55', '#3b7047', '#7aa65c']),
      { opacity: 0.9 },
    )
  }
  boardwalk(sheet)
  return sheet
}

/** Left and right edge and height of the walk, from its far end (0) to ours (1). */
const edge = (t: number): readonly [number, number, number] => {
  const y = 905 + 720 * t * t
  const middle = 1420 - 300 * Math.sin(t * 1.5)
  return [middle - 20 - 620 * t * t, middle + 20 + 620 * t * t, y]
}

/** Planks running from the lower edge to the trees. */
function boardwalk(sheet: Sheet): void {
  for (let plank = 0; plank < 70; plank += 1) {
    const [a, b] = [edge(plank / 70), edge((plank + 0.92) / 70)]
    const tone = ['#b98f5f', '#a97f52', '#c49c6b'][plank % 3] ?? '#b98f5f'
    sheet.fill(
      polygon([
        [a[0], a[2]],
        [a[1], a[2]],
        [b[1], b[2]],
        [b[0], b[2]],
      ]),
      tone,
    )
    sheet.fill(
      polygon([
        [b[0], b[2]],
        [b[1], b[2]],
        [b[1], b[2] + 6 * (plank / 70)],
        [b[0], b[2] + 6 * (plank / 70)],
      ]),
      '#4f3823',
    )
  }
  for (let post = 4; post < 70; post += 7) {
    const [left, right, y] = edge(post / 70)
    const tall = 18 + 190 * (post / 70) ** 2
    for (const x of [left, right])
      sheet.box(x - 1 - post * 0.1, y - tall, 3 + post * 0.2, tall, '#6b4c2f')
  }
  for (const side of [0, 1] as const)
    for (const share of [1, 0.55]) {
      const rail = Array.from({ length: 66 }, (_, index) => {
        const t = (index + 4) / 70
        const at = edge(t)
        return `${index ? 'L' : 'M'}${at[side].toFixed(1)} ${(at[2] - (18 + 190 * t * t) * share).toFixed(1)}`
      }).join('')
      sheet.stroke(rail, '#8a653f', 6)
    }
}

function walkers(): Sheet {
  const sheet = new Sheet()
  const group = [
    [1330, 1010, 0.85, 904, 0.4],
    [1420, 1020, 0.9, 911, -0.5],
    [1190, 1110, 1.5, 917, 0.7],
    [1300, 1130, 1.6, 923, -0.6],
    [1060, 1290, 2.6, 930, 0.6],
    [1290, 1330, 2.8, 937, -0.6],
    [900, 1330, 2.7, 941, 0.7],
  ] as const
  for (const [index, [x, y, scale, seed, turn]] of group.entries()) {
    const person = someone(chance(seed))
    const pose = index === 5 ? poses.pointing : index % 2 ? poses.relaxed : poses.folded
    sheet.placed([x, y], scale * person.height, () =>
      standing(sheet, person, { side: -1, rim: '#ffe2a6', strength: 1 }, { ...pose, turn }),
    )
  }
  return sheet
}

function near(): Sheet {
  const sheet = new Sheet()
  reeds(sheet, -40, 560, 1660, 560, 5, ['#22401f', '#39602c', '#6f7f37'])
  reeds(sheet, 1900, 2440, 1660, 640, 6, ['#22401f', '#39602c', '#6f7f37'])
  return sheet
}
