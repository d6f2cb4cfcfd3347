import { afterAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import type { SentFile } from '../../support/staff.ts'

const { another, newsroom, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

/** The picture with an XMP packet of any size and kind before its own first segment. */
async function withPacket(xmp: string): Promise<SentFile> {
  const file = await another()
  const [start, rest] = [file.bytes.subarray(0, 2), file.bytes.subarray(2)]
  return { ...file, bytes: new Uint8Array(Buffer.concat([start, ...segmentsOf(xmp), rest])) }
}

/** XMP that one segment has no room for goes on in others, as Adobe's extended XMP. */
function segmentsOf(xmp: string): Buffer[] {
  const guid = 'A'.repeat(32)
  const body = Buffer.from(xmp)
  if (body.length < 60_000) return [segment('http://ns.adobe.com/xap/1.0/\0', body)]
  const pointer = `<rdf:Description rdf:about="" xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${guid}"/>`
  const parts = Array.from({ length: Math.ceil(body.length / 60_000) }, (_, nth) => {
    const head = Buffer.alloc(40)
    head.write(guid)
    head.writeUInt32BE(body.length, 32)
    head.writeUInt32BE(nth * 60_000, 36)
    const part = Buffer.concat([head, body.subarray(nth * 60_000, (nth + 1) * 60_000)])
    return segment('http://ns.adobe.com/xmp/extension/\0', part)
  })
  return [segment('http://ns.adobe.com/xap/1.0/\0', Buffer.from(rdf(pointer))), ...parts]
}

function segment(name: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

const rdf = (inside: string, before = '') =>
  `${before}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:RDF></x:xmpmeta>`

const described = (inside: string) =>
  rdf(`<rdf:Description rdf:about="">${inside}</rdf:Description>`)

const caption = (text: string) =>
  `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:description>`

const keywords = (count: number) =>
  `<dc:subject><rdf:Bag>${Array.from({ length: count }, (_, nth) => `<rdf:li>k${nth}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`

const entities = Array.from({ length: 12 }, (_, nth) => {
  const inside = nth === 0 ? 'lol' : `&e${nth - 1};`.repeat(10)
  return `<!ENTITY e${nth} "${inside}">`
})
const bomb = rdf(
  `<rdf:Description rdf:about="">${caption('&e11;')}</rdf:Description>`,
  `<?xml version="1.0"?><!DOCTYPE x [${entities.join('')}]>`,
)

/** The slowest file may take the ten seconds after which reading ends. */
const bounded = 20_000

describe('metadata made to do harm', () => {
  it.each([
    ['ten megabytes of XMP', described(caption('x'.repeat(10_000_000)))],
    ['a hundred thousand keywords', described(keywords(100_000))],
    ['entities within entities', bomb],
    [
      'a file of the server by entity',
      rdf(caption('&f;'), '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
    ],
    ['XML that ends nowhere', '<x:xmpmeta><rdf:RDF><rdf:Description>'.repeat(500)],
    ['no XML at all', '\u0000\u0001\u0002'.repeat(1000)],
  ])(
    'comes in, within its time and with no more than is of use: %s',
    async (_, xmp) => {
      const began = performance.now()

      const { body, status } = await send(await withPacket(xmp))

      expect(status).toBe(201)
      expect(performance.now() - began).toBeLessThan(bounded)
      expect((body.doc.caption ?? '').length).toBeLessThanOrEqual(40_000)
      expect([body.doc.keywords ?? []].flat().length).toBeLessThanOrEqual(500)
      expect(JSON.stringify(body.doc)).not.toMatch(/root:|lollol/)
    },
    60_000,
  )

  it('is text and nothing else, on one line in its direction', async () => {
    const file = await withMetadata(await another(), [
      '-XMP-dc:Description=<script>alert(1)</script>',
      '-XMP-photoshop:Headline=photo\u202egpj.exe',
      '-XMP-dc:Creator=\u2066Li Na\u2069',
      '-GPSLatitude=0',
      '-GPSLongitude=0',
    ])

    const { body } = await send(file)

    expect(body.doc).toMatchObject({
      caption: '<script>alert(1)</script>',
      headline: 'photogpj.exe',
      creators: [{ name: 'Li Na' }],
    })
    expect(body.doc.locationCreated ?? {}).not.toMatchObject({ latitude: 0 })
  })

  it('does not spoil the next file', async () => {
    await send(await withPacket(bomb))
    const next = await withMetadata(await another(), ['-XMP-dc:Description=Fine'])

    const { body } = await send(next)

    expect(body.doc.caption).toBe('Fine')
  })
})

it('reads on after exiftool has died', async () => {
  const { readdirSync, readFileSync } = await import('node:fs')
  await send(await another())
  const own = `${process.pid}`
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === own)
  for (const child of children) process.kill(Number(child), 'SIGKILL')

  const { body, status } = await send(
    await withMetadata(await another(), ['-XMP-dc:Description=Read']),
  )

  expect({ status, caption: body.doc.caption }).toEqual({ status: 201, caption: 'Read' })

  function parentOf(child: string): string | undefined {
    try {
      return readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]
    } catch {
      return undefined
    }
  }
})
