import type { Camera } from './camera.ts'
import { chance } from './chance.ts'
import { back } from './back.ts'
import { turnedAway } from './figure.ts'
import { someone } from './person.ts'
import { Sheet } from './sheet.ts'

export type Row = {
  seed: number
  /** Distance from the lens and between seats, in cm. */
  away: number
  gap: number
  /** How much light from the stage lies on heads and shoulders (0-1). */
  strength: number
  rim?: string
  /** Half the width of an aisle left free in the middle, in cm. */
  aisle?: number
  chairs?: string | null
}

/** A row of people seen from behind, across the whole picture. */
export function row(sheet: Sheet, view: Camera, wanted: Row): void {
  const { seed, away, gap, strength, rim = '#a8f2e4', aisle = 0, chairs = '#41605f' } = wanted
  const dice = chance(seed)
  const scale = view.scale(away)
  const reach = 1300 / scale
  for (let x = -reach - gap; x < reach + gap; x += gap * dice.between(0.9, 1.1)) {
    const person = someone(dice)
    const [rise, nod] = [dice.around(0, 5), dice.around(0, 2)]
    if (Math.abs(x) < aisle) continue
    const seat = view.see([x, 104 + rise, away])
    const side = seat[0] < 1200 ? 1 : -1
    sheet.placed(seat, scale, () => {
      back(sheet, person, { side, rim, strength }, nod)
      if (chairs) chair(sheet, chairs)
    })
  }
}

/** The back of a conference chair in front of whoever sits on it. */
function chair(sheet: Sheet, colour: string): void {
  const cover = 'M-24 34Q-24 27 -18 26.4Q0 25 18 26.4Q24 27 24 34L26 190L-26 190Z'
  const paint = sheet.linear(
    [0, 26],
    [0, 110],
    [
      [0, colour],
      [0.15, colour, 0.85],
      [1, colour, 0.12],
    ],
  )
  sheet.fill(cover, '#060b0c').fill(cover, paint)
}

/** People standing in line with their backs to us, some with a rucksack; each `[x, y, pixels per cm]`. */
export function queue(places: readonly (readonly [number, number, number])[], seed: number): Sheet {
  const sheet = new Sheet()
  for (const [index, [x, y, scale]] of places.entries()) {
    const person = someone(chance(seed + index * 5))
    sheet.placed([x, y], scale, () => {
      turnedAway(sheet, person, { side: 1, rim: '#fffbe8', strength: 0.9 })
      if (index % 2 === 0)
        sheet
          .fill(
            'M-20 24Q0 16 20 24L23 84Q0 92 -23 84Z',
            sheet.linear(
              [-20, 0],
              [20, 0],
              [
                [0, '#57616b'],
                [1, '#262c33'],
              ],
            ),
          )
          .stroke('M-13 52H13', '#14181c', 1.6)
    })
  }
  return sheet
}
