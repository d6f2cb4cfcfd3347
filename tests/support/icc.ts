import { times, toXyz, type Space } from './colours.ts'

/** D65 to D50, after Bradford, as ICC profiles have it. */
const bradford = [
  [1.0478112, 0.0228866, -0.050127],
  [0.0295424, 0.9904844, -0.0170491],
  [-0.0092345, 0.0150436, 0.7521316],
] as const

const headerLength = 128

/** The smallest ICC profile (version 2) of a space: its primaries and its curve. */
export function profileOf(space: Space): Buffer {
  const [x, y, z] = toXyz(space.primaries)
  const primary = (at: 0 | 1 | 2) => xyz(times(bradford, [x[at], y[at], z[at]]))
  const curve = curveOf(space.gamma)
  const tags: [string, Buffer][] = [
    ['desc', described(space.name)],
    ['cprt', text('No copyright')],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['rXYZ', primary(0)],
    ['gXYZ', primary(1)],
    ['bXYZ', primary(2)],
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Buffer] => [name, curve]),
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  let at = headerLength + table.length
  for (const [nth, [name, { length }]] of tags.entries()) {
    table.write(name, 4 + nth * 12, 'ascii')
    table.writeUInt32BE(at, 8 + nth * 12)
    table.writeUInt32BE(length, 12 + nth * 12)
    at += length
  }
  return Buffer.concat([header(at), table, ...tags.map(([, content]) => content)])
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(0x02100000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'ascii')
  bytes.write('acsp', 36, 'ascii')
  xyz([0.9642, 1, 0.8249]).copy(bytes, 68, 8)
  return bytes
}

function xyz(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.write('XYZ ', 0, 'ascii')
  for (const [nth, value] of values.entries())
    bytes.writeInt32BE(Math.round(value * 65_536), 8 + nth * 4)
  return bytes
}

function curveOf(gamma: number): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.write('curv', 0, 'ascii')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt16BE(Math.round(gamma * 256), 12)
  return bytes
}

function text(words: string): Buffer {
  return padded(Buffer.from(`text\0\0\0\0${words}\0`, 'ascii'))
}

function described(words: string): Buffer {
  const head = Buffer.alloc(12)
  head.write('desc', 0, 'ascii')
  head.writeUInt32BE(words.length + 1, 8)
  return padded(Buffer.concat([head, Buffer.from(`${words}\0`, 'ascii'), Buffer.alloc(78)]))
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
