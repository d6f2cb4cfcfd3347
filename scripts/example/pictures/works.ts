import { polygon, type Sheet } from './sheet.ts'

const ground = 960

/** Two blast furnaces with stoves, stacks, sheds and tanks standing 960 pixels down. */
export function works(sheet: Sheet): void {
  const steel = (x: number, wide: number): string =>
    sheet.linear(
      [x, 0],
      [x + wide, 0],
      [
        [0, '#a8a59b'],
        [0.35, '#7d8287'],
        [1, '#3c4a56'],
      ],
    )
  furnace(sheet, 700)
  furnace(sheet, 1240)
  for (const [x, wide, top, band] of [
    [1000, 28, 320, '#b4553f'],
    [1590, 30, 280, '#b4553f'],
    [460, 24, 470, '#dadada'],
    [1810, 26, 420, '#dadada'],
  ] as const) {
    sheet.fill(
      polygon([
        [x, top],
        [x + wide, top],
        [x + wide * 1.35, ground],
        [x - wide * 0.35, ground],
      ]),
      steel(x, wide),
    )
    for (let stripe = 0; stripe < 3; stripe += 1)
      sheet.box(x - 1, top + 16 + stripe * 44, wide + 2, 20, band, { opacity: 0.75 })
  }
  for (const [x, wide, tall] of [
    [180, 330, 170],
    [1690, 420, 200],
    [2080, 340, 150],
    [930, 260, 130],
  ] as const)
    shed(sheet, x, wide, tall)
  for (const x of [1930, 2010, 2090]) sheet.box(x, ground - 250, 66, 250, steel(x, 66), { rx: 30 })
  sheet
    .fill(
      polygon([
        [820, 560],
        [838, 556],
        [480, 900],
        [452, 900],
      ]),
      '#5d6468',
    )
    .stroke('M830 556L466 900', '#aeb3ae', 2)
  for (let step = 0; step < 12; step += 1)
    sheet.stroke(`M${830 - step * 30} ${572 + step * 29}V${ground}`, '#5b656b', 4)
}

function furnace(sheet: Sheet, x: number): void {
  const shell = sheet.linear(
    [x, 0],
    [x + 220, 0],
    [
      [0, '#b9a58d'],
      [0.4, '#8a7a6d'],
      [1, '#3d3f47'],
    ],
  )
  sheet.fill(
    `M${x + 40} ${ground}L${x + 30} 720Q${x + 50} 660 ${x + 62} 560L${x + 70} 470H${x + 150}L${x + 158} 560Q${x + 170} 660 ${x + 190} 720L${x + 180} ${ground}Z`,
    shell,
  )
  for (const y of [470, 540, 610, 690, 770, 850])
    sheet.box(x + 10, y, 200, 7, '#4a4f55').stroke(`M${x + 10} ${y - 16}H${x + 210}`, '#6f767b', 2)
  for (const dx of [12, 106, 204]) sheet.box(x + dx, 400, 6, ground - 400, '#4d5359')
  for (let y = 420; y < 900; y += 66)
    sheet.stroke(
      `M${x + 14} ${y}L${x + 106} ${y + 66}M${x + 206} ${y}L${x + 112} ${y + 66}`,
      '#545b61',
      2.6,
    )
  sheet
    .stroke(
      `M${x + 90} 470C${x + 80} 360 ${x + 190} 350 ${x + 230} 430L${x + 290} 640`,
      '#7f858a',
      20,
    )
    .stroke(`M${x + 86} 466C${x + 76} 352 ${x + 186} 344 ${x + 226} 426`, '#c4c3b9', 5)
  for (const dx of [250, 296, 342])
    sheet.fill(
      `M${x + dx} ${ground}V640Q${x + dx + 19} 608 ${x + dx + 38} 640V${ground}Z`,
      sheet.linear(
        [x + dx, 0],
        [x + dx + 38, 0],
        [
          [0, '#c2b9aa'],
          [0.5, '#8b8982'],
          [1, '#4b5157'],
        ],
      ),
    )
}

function shed(sheet: Sheet, x: number, wide: number, tall: number): void {
  sheet.box(
    x,
    ground - tall,
    wide,
    tall,
    sheet.linear(
      [x, 0],
      [x + wide, 0],
      [
        [0, '#cfd8d4'],
        [1, '#6f8690'],
      ],
    ),
  )
  for (let line = x + 12; line < x + wide; line += 14)
    sheet.box(line, ground - tall, 1.4, tall, '#50656e', { opacity: 0.35 })
  for (let saw = 0; saw < wide; saw += 66)
    sheet.fill(
      polygon([
        [x + saw, ground - tall],
        [x + saw + 20, ground - tall - 34],
        [x + saw + 66, ground - tall],
      ]),
      sheet.linear(
        [x + saw, 0],
        [x + saw + 66, 0],
        [
          [0, '#dfe8e6'],
          [1, '#2f5b86'],
        ],
      ),
    )
}
