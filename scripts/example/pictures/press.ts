import { back } from './back.ts'
import { chance } from './chance.ts'
import { someone } from './person.ts'
import { Sheet } from './sheet.ts'

/** People of the press from behind, each holding something up. */
export function press(places: readonly (readonly [number, number, number])[], seed: number): Sheet {
  const sheet = new Sheet()
  for (const [index, [x, y, scale]] of places.entries()) {
    const person = someone(chance(seed + index * 7))
    const side = x < 1200 ? 1 : -1
    sheet.placed([x, y], scale, () => {
      for (const hand of [-1, 1])
        sheet
          .stroke(
            `M${hand * 24} 26L${hand * 34} -6L${hand * 15 + side * 9} -34`,
            person.coatShade,
            11,
          )
          .oval([hand * 13 + side * 9, -38], 5, 5, person.shade)
      back(sheet, person, { side, rim: '#dff8ff', strength: 0.85 })
      if (index % 2) telephone(sheet, side * 9)
      else cameraBody(sheet, side * 9)
    })
  }
  return sheet
}

function telephone(sheet: Sheet, x: number): void {
  sheet.box(x - 17, -52, 34, 18, '#0b0d0f', { rx: 2.4 }).box(
    x - 15.6,
    -50.6,
    31.2,
    15.2,
    sheet.linear(
      [x - 16, 0],
      [x + 16, 0],
      [
        [0, '#1d6f70'],
        [1, '#7fd4c0'],
      ],
    ),
    { rx: 1 },
  )
  sheet
    .oval([x, -43.6], 2.6, 3, '#d9a67c')
    .fill(`M${x - 5} -35.6Q${x} -43 ${x + 5} -35.6Z`, '#1c2740')
}

function cameraBody(sheet: Sheet, x: number): void {
  sheet
    .box(x - 13, -50, 26, 17, '#0d0f11', { rx: 2.4 })
    .box(x - 6, -55, 12, 6, '#131619', { rx: 1.6 })
  sheet.box(
    x - 9,
    -47,
    15,
    10.6,
    sheet.linear(
      [x - 9, -47],
      [x + 6, -37],
      [
        [0, '#2a7d80'],
        [1, '#a4e0cf'],
      ],
    ),
  )
  sheet.box(x - 5, -64, 10, 9, '#16191c', { rx: 1.4 }).box(x - 4, -63, 8, 6, '#f4fbff')
}
