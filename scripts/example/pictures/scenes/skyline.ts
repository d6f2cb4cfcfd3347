import { chance } from '../chance.ts'
import { frame, type Scene } from '../develop.ts'
import { hills, reeds, ripples } from '../greenery.ts'
import { glow } from '../light.ts'
import { curve, Sheet } from '../sheet.ts'

const { width, height } = frame
const shore = 930
const across = { from: 0, to: width }

/** Liuzhou at first light: karst behind towers, an arch bridge, the river taking the sky. */
export function skyline(): Scene {
  const mirrored = new Sheet()
  const below = mirrored.clip(`M0 ${shore}H${width}V${height}H0Z`)
  mirrored.group({ 'clip-path': below }, () =>
    mirrored.group({ transform: `translate(0 ${shore * 2}) scale(1 -1)`, opacity: 0.78 }, () => {
      sky(mirrored)
      land(mirrored)
      city(mirrored)
    }),
  )
  return {
    layers: [
      { sheet: draw(sky) },
      { sheet: draw(clouds), blur: 9 },
      { sheet: draw(land), blur: 0.7 },
      { sheet: draw(city) },
      { sheet: mirrored, blur: 5 },
      { sheet: draw(water), blur: 1 },
      { sheet: draw(light), blur: 20, blend: 'screen' },
      { sheet: draw(foreground), blur: 7 },
    ],
    finish: {
      bloom: 0.45,
      vignette: 0.32,
      shadows: [0.96, 0.98, 1.1],
      lights: [1.06, 1, 0.92],
      contrast: 1.08,
    },
  }
}

function draw(paint: (sheet: Sheet) => void): Sheet {
  const sheet = new Sheet()
  paint(sheet)
  return sheet
}

function sky(sheet: Sheet): void {
  sheet.box(
    0,
    0,
    width,
    shore,
    sheet.linear(
      [0, 0],
      [0, shore],
      [
        [0, '#3d6a9c'],
        [0.4, '#8fb0c8'],
        [0.68, '#f2c9a0'],
        [0.88, '#f7a96f'],
        [1, '#f4c08d'],
      ],
    ),
  )
  sheet.oval([1640, 690], 66, 66, '#fff7df').oval(
    [1640, 690],
    560,
    560,
    sheet.radial([1640, 690], 560, [
      [0, '#fff0c4', 0.95],
      [0.2, '#ffd694', 0.5],
      [1, '#ffb46c', 0],
    ]),
  )
}

function clouds(sheet: Sheet): void {
  const dice = chance(61)
  for (let index = 0; index < 70; index += 1) {
    const [x, y] = [dice.between(-200, width), dice.between(90, 520)]
    sheet.oval(
      [x, y],
      dice.between(140, 480),
      dice.between(4, 22),
      dice.pick(['#ffe1c4', '#fff1e3', '#e9b9a6']),
      { opacity: dice.between(0.08, 0.3) },
    )
  }
}

function land(sheet: Sheet): void {
  hills(sheet, { ...across, base: 870, size: 380, seed: 2, top: '#8394b3', foot: '#efbf9b' })
  hills(sheet, { ...across, base: 890, size: 300, seed: 14, top: '#63789a', foot: '#d9b39f' })
  hills(sheet, { ...across, base: 915, size: 220, seed: 23, top: '#344d70', foot: '#8b8590' })
}

function city(sheet: Sheet): void {
  const dice = chance(77)
  for (let x = 40; x < width; x += dice.between(26, 74)) {
    if (x > 1040 && x < 1460) continue
    const cluster = Math.exp(-(((x - 560) / 300) ** 2)) + 0.7 * Math.exp(-(((x - 1900) / 240) ** 2))
    tower(
      sheet,
      x,
      dice.between(26, 60),
      60 + cluster * dice.between(120, 400) + dice.between(0, 50),
      dice.between(0, 1e6) | 0,
    )
  }
  const green = chance(78)
  for (let x = -20; x < width; x += green.between(14, 34))
    sheet.oval(
      [x, shore - 10],
      green.between(20, 44),
      green.between(14, 34),
      green.pick(['#26413f', '#2f5147', '#3a5f4c']),
    )
  sheet.box(0, shore - 12, width, 14, '#2b3a42')
  bridge(sheet)
}

function tower(sheet: Sheet, x: number, wide: number, tall: number, seed: number): void {
  const dice = chance(seed)
  const top = shore - tall
  sheet.box(
    x,
    top,
    wide,
    tall,
    sheet.linear(
      [x, 0],
      [x + wide, 0],
      [
        [0, '#34455f'],
        [0.6, '#4d5f78'],
        [1, '#e8a878'],
      ],
    ),
  )
  sheet.box(
    x,
    top,
    wide,
    tall,
    sheet.linear(
      [0, top],
      [0, shore],
      [
        [0, '#fff', 0],
        [1, '#f0c3a0', 0.45],
      ],
    ),
  )
  if (dice.happens(0.4)) sheet.box(x + wide * 0.35, top - 16, wide * 0.3, 16, '#3a4b64')
  for (let y = top + 9; y < shore - 30; y += 11) {
    for (let w = x + 4; w < x + wide - 5; w += 8)
      if (dice.happens(0.24)) sheet.box(w, y, 4.4, 5, '#ffdf9e', { opacity: dice.between(0.4, 1) })
  }
}

function bridge(sheet: Sheet): void {
  const arch = 'M900 930C1010 700 1450 700 1560 930'
  sheet.stroke(arch, '#a3443a', 17).stroke(arch, '#e8916c', 5)
  sheet.box(760, 872, 960, 13, '#2f3c4c').box(760, 870, 960, 3, '#e9b48e')
  for (let x = 950; x < 1530; x += 26) {
    const t = (x - 900) / 660
    const top = 930 - 4 * 172 * t * (1 - t)
    if (top < 866) sheet.stroke(`M${x} ${top}V872`, '#5d4a4c', 2)
  }
  for (const x of [800, 905, 1555, 1660]) sheet.box(x - 9, 880, 18, 56, '#323d4a')
}

function water(sheet: Sheet): void {
  sheet.box(
    0,
    shore,
    width,
    height - shore,
    sheet.linear(
      [0, shore],
      [0, height],
      [
        [0, '#e6b18d', 0.12],
        [0.4, '#5a7891', 0.32],
        [1, '#16304a', 0.88],
      ],
    ),
  )
  ripples(sheet, [0, shore + 4], [width, height], 620, 5, '#ffe4c2')
  ripples(sheet, [0, shore + 4], [width, height], 420, 6, '#2c4863')
  for (let index = 0; index < 60; index += 1)
    sheet.oval(
      [1640 + ((index * 37) % 90) - 45, shore + 8 + index * 10.5],
      26 + index * 1.6 - ((index * 7) % 23),
      2.2,
      '#fff2cf',
      { opacity: 0.75 - index * 0.009 },
    )
  boat(sheet)
}

function boat(sheet: Sheet): void {
  sheet.fill('M500 1146Q640 1172 780 1146L752 1180Q640 1192 530 1180Z', '#22303e')
  sheet
    .fill('M560 1146L568 1112L724 1112L736 1146Z', '#dfe5e4')
    .box(580, 1120, 30, 16, '#40627a')
    .box(624, 1120, 30, 16, '#40627a')
    .box(668, 1120, 30, 16, '#40627a')
  sheet.fill('M548 1112L740 1112L722 1100L566 1100Z', '#3c8a6c')
  sheet.oval([640, 1190], 170, 8, '#0f2436', { opacity: 0.5 })
  sheet.fill(
    curve(
      [
        [780, 1170],
        [960, 1184],
        [1200, 1188],
        [960, 1192],
        [780, 1182],
      ],
      true,
    ),
    '#ffeed6',
    { opacity: 0.35 },
  )
}

function light(sheet: Sheet): void {
  glow(sheet, [1640, 690], 900, '#ffbe7a', 0.5)
  sheet.box(0, 850, width, 110, '#f9c79f', { opacity: 0.3 })
}

function foreground(sheet: Sheet): void {
  reeds(sheet, -40, 760, 1640, 380, 31, ['#0f1f22', '#16302c', '#21423a'])
  reeds(sheet, 1720, 2440, 1640, 300, 32, ['#0f1f22', '#16302c', '#21423a'])
}
