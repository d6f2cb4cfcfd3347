import { afterAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { jpegWithCredentials, webpWithCredentials } from '../../support/content-credentials.ts'
import { tagsOf } from '../../support/exiftool.ts'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'

const { another, newsroom, people, send, stored } = await openPhotoDesk()

afterAll(() => newsroom.close())

async function signed(kind: 'jpeg' | 'webp') {
  const plain = await another()
  if (kind === 'jpeg') return { ...plain, bytes: jpegWithCredentials(plain.bytes) }
  const webp = await sharp(plain.bytes).webp().withExif({}).toBuffer()
  return { name: 'hall.webp', type: 'image/webp', bytes: webpWithCredentials(webp) }
}

describe('a photo with content credentials', () => {
  it.each(['jpeg', 'webp'] as const)('keeps them to the byte as %s, and says so', async (kind) => {
    const file = await signed(kind)

    const { body, status } = await send(file)
    const { contentCredentials, filename } = await stored(body.doc.id)
    const original = await people.editor.ask('GET', `/photos/file/${filename}`)

    expect(status).toBe(201)
    expect(contentCredentials).toBe(true)
    expect(sha256(new Uint8Array(original.bytes))).toBe(sha256(file.bytes))
  })

  it('is told from one without', async () => {
    const { body } = await send(await another())

    expect((await stored(body.doc.id)).contentCredentials).toBe(false)
  })

  it.each(['jpeg', 'webp'] as const)(
    'is downloaded for publication as %s without them: its new words would break the signature',
    async (kind) => {
      const { body } = await send(await signed(kind), { creditText: 'Xinhua/Li Na' })

      const answer = await people.reporter.ask('GET', `/photos/${body.doc.id}/for-publication`)
      const copy = Buffer.from(answer.bytes)
      const tags = await tagsOf(copy, kind)

      expect(answer.status).toBe(200)
      expect(tags['XMP-photoshop:Credit']).toBe('Xinhua/Li Na')
      expect(copy.includes('jumb') || copy.includes('c2pa')).toBe(false)
    },
  )
})
