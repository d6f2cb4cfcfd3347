/** How C2PA calls its boxes: `c2pa` and the rest of every such name. */
const kind = Buffer.from('6332706100110010800000aa00389b71', 'hex')

const unsigned = (value: number, bytes: number): Buffer => {
  const number = Buffer.alloc(bytes)
  number.writeUIntBE(value, 0, bytes)
  return number
}

function box(type: string, content: Buffer): Buffer {
  return Buffer.concat([unsigned(content.length + 8, 4), Buffer.from(type), content])
}

/** A manifest store as C2PA nests it, with as many bytes inside: who reads metadata only sees that it is one. */
function manifest(size: number): Buffer {
  const named = box('jumd', Buffer.concat([kind, unsigned(3, 1), Buffer.from('c2pa\0')]))
  return box('jumb', Buffer.concat([named, box('bidb', Buffer.alloc(size, 7))]))
}

/** Bytes of a box that one APP11 segment of ours holds. */
const perSegment = 60_000

/** A JPEG that carries content credentials, in several segments where one is not enough. */
export function jpegWithCredentials(jpeg: Uint8Array, size = 100_000): Uint8Array<ArrayBuffer> {
  const store = manifest(size)
  const [head, body] = [store.subarray(0, 8), store.subarray(8)]
  const segments = Array.from({ length: Math.ceil(body.length / perSegment) }, (_, nth) => {
    const part = body.subarray(nth * perSegment, (nth + 1) * perSegment)
    const mark = [Buffer.from('JP'), unsigned(1, 2), unsigned(nth + 1, 4), head, part]
    const content = Buffer.concat(mark)
    return Buffer.concat([Buffer.from([0xff, 0xeb]), unsigned(content.length + 2, 2), content])
  })
  return joined(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2))
}

/** The same as a chunk of a WebP that has its extended header, as sharp writes one with metadata. */
export function webpWithCredentials(webp: Uint8Array, size = 1_001): Uint8Array<ArrayBuffer> {
  const store = manifest(size)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(store.length)
  const even = Buffer.alloc(store.length % 2)
  const whole = joined(webp, Buffer.from('C2PA'), length, store, even)
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true)
  return whole
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}
