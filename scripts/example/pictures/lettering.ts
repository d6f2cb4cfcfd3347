import { polyline, type Point, type Sheet } from './sheet.ts'

/** Capitals as strokes on a grid 4 wide and 6 high, so that no font is needed. Strokes: `xy` pairs, parted by spaces. */
const strokes: Readonly<Record<string, string>> = {
  A: '062046 1434',
  B: '0600304245330333 3344453606',
  C: '4130100105163645',
  D: '0600204244260606',
  E: '40000646 0333',
  F: '40000603 0333',
  G: '413010010516364543 4323',
  H: '0006 4046 0343',
  I: '2026',
  J: '30353616051',
  K: '0006 400346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '1001051636454130 3010',
  P: '060030414233 3303',
  R: '060030414233 330313 1346',
  S: '413010010213334345361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  '0': '100105163645413010',
  '1': '112026',
  '2': '01103041420646',
  '4': '3036 300444',
  '-': '1333',
  '·': '2324',
}

/** Writes capitals centred on `middle`, `size` pixels high. */
export function letter(
  sheet: Sheet,
  text: string,
  middle: Point,
  size: number,
  colour: string,
  weight = 0.13,
): void {
  const unit = size / 6
  const advance = 5.6 * unit
  const left = middle[0] - (text.length * advance - 1.6 * unit) / 2
  const top = middle[1] - size / 2
  for (const [index, glyph] of text.split('').entries()) {
    for (const stroke of (strokes[glyph] ?? '').split(' ')) {
      const points = [...stroke.matchAll(/(\d)(\d)/g)].map<Point>(([, x, y]) => [
        left + index * advance + Number(x) * unit,
        top + Number(y) * unit,
      ])
      if (points.length > 1) sheet.stroke(polyline(points), colour, size * weight)
    }
  }
}
