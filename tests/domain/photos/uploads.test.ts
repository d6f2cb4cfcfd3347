import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'

const { another, media, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

/** What the form of the admin sends where nothing was written: lists as the number of their rows. */
const emptyForm = { caption: '', creators: 0, creditText: null, keywords: [], locationCreated: {} }

describe('an uploaded photo', () => {
  it('is kept byte for byte under a name of ours, with what it is and whose', async () => {
    const file = await another('Eröffnung 1.JPG')

    const { body, status } = await send(file)

    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      _status: 'draft',
      createdBy: people.photographer.id,
      originalName: 'Eröffnung 1.JPG',
      mimeType: 'image/jpeg',
      filesize: file.bytes.length,
      width: 120,
      height: 80,
      sha256: sha256(file.bytes),
      title: 'Eröffnung 1.JPG',
    })
    expect(body.doc.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(body.doc.thumbhash.length).toBeGreaterThan(10)
    expect(body.doc.dominantColor).toMatch(/^#[0-9a-f]{6}$/)
    const kept = await readFile(join(newsroom.dir, 'media', body.doc.filename))
    expect(sha256(kept)).toBe(sha256(file.bytes))
  })

  it('is never confused with another of the same name: forty at once', async () => {
    const files = await Promise.all(Array.from({ length: 40 }, () => another('DSC_0001.jpg')))

    const answers = await Promise.all(files.map((file) => send(file)))

    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201))
    for (const [index, { body }] of answers.entries()) {
      const served = await people.reporter.ask('GET', `/photos/file/${body.doc.filename}`)
      expect(sha256(new Uint8Array(served.bytes))).toBe(
        sha256(files[index]?.bytes ?? new Uint8Array()),
      )
    }
  }, 120_000)

  it('comes in once: the second is told which one it is', async () => {
    const file = await another()
    const first = await send(file, { headline: 'The opening' })
    const before = await media()

    const again = await send({ ...file, name: 'other.jpg' })

    expect(again.status).toBe(409)
    expect(again.body.errors[0]).toMatchObject({
      message: expect.stringContaining('The opening'),
      data: { code: 'photo-exists', id: first.body.doc.id },
    })
    expect(await media()).toEqual(before)
  })

  it('comes in once also when it is sent five times at one moment', async () => {
    const file = await another()

    const answers = await Promise.all(Array.from({ length: 5 }, () => send(file)))

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      201, 409, 409, 409, 409,
    ])
  })

  it('brings its record with it', async () => {
    const file = await withMetadata(await another(), [
      "-XMP-dc:Description=Delegates in Liuzhou. (People's Daily Online/Fu Huazhou)",
      '-XMP-dc:Description-zh=柳州会场代表。',
      '-XMP-dc:Subject=forum',
      '-XMP-photoshop:DateCreated=2024-10-29T09:12:33+08:00',
      '-GPSLatitude=24.3',
      '-GPSLatitudeRef=N',
      '-GPSLongitude=109.4',
      '-GPSLongitudeRef=E',
    ])

    const { body } = await send(file, emptyForm)

    expect(body.doc).toMatchObject({
      caption: 'Delegates in Liuzhou.',
      creditText: "People's Daily Online/Fu Huazhou",
      source: "People's Daily Online",
      creators: [{ name: 'Fu Huazhou' }],
      keywords: ['forum'],
      dateCreated: {
        local: '2024-10-29T09:12:33',
        offset: '+08:00',
        precision: 'second',
      },
      takenAt: '2024-10-29T01:12:33.000Z',
      locationCreated: { latitude: expect.closeTo(24.3), longitude: expect.closeTo(109.4) },
    })
    const chinese = await people.editor.ask('GET', `/photos/${body.doc.id}?locale=zh&draft=true`)
    expect(chinese.body.caption).toBe('柳州会场代表。')
  })

  it('keeps what its uploader says over what the file says', async () => {
    const file = await withMetadata(await another(), ['-XMP-dc:Description=From the file'])

    const { body } = await send(file, { caption: 'From the desk' })

    expect(body.doc.caption).toBe('From the desk')
  })

  it('takes nobody’s word for what only the file says', async () => {
    const { body } = await send(await another(), {
      sha256: 'x',
      width: 9999,
      originalName: 'other.jpg',
      createdBy: people.admin.id,
    })

    expect(body.doc).toMatchObject({
      width: 120,
      originalName: 'DSC_0001.jpg',
      createdBy: people.photographer.id,
    })
    expect(body.doc.sha256).toHaveLength(64)
  })

  it('keeps the stars of its photographer, and comes as what a machine made if it says so', async () => {
    const made = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
    const starred = ['-XMP-xmp:Rating=4', `-XMP-iptcExt:DigitalSourceType=${made}`]
    const rejected = ['-XMP-xmp:Rating=-1', '-XMP-dc:Description=新华社记者 李娜 摄']

    const first = await send(await withMetadata(await another(), starred))
    const second = await send(await withMetadata(await another(), rejected))

    expect(first.body.doc).toMatchObject({ rating: 4, pick: 'none', usageCategory: 'aiGenerated' })
    expect(second.body.doc).toMatchObject({
      ...{ rating: 0, pick: 'rejected', usageCategory: 'unknown' },
      ...{ creditText: '新华社记者 李娜 摄', creators: [{ name: '李娜' }], source: '新华社' },
    })
  })
})

describe('a photo changed later', () => {
  it('has no endless list of keywords, in a draft either', async () => {
    const { body } = await send(await another())
    const keywords = Array.from({ length: 501 }, (_, nth) => `word ${nth}`)

    const { body: said, status } = await people.photographer.ask(
      'PATCH',
      `/photos/${body.doc.id}?draft=true`,
      { body: { rev: body.doc.rev, keywords } },
    )

    expect(status).toBe(400)
    expect(said.errors[0]?.data.errors[0]).toMatchObject({
      path: 'keywords',
      message: expect.stringContaining('500'),
    })
  })

  it('keeps what only its file says', async () => {
    const { body } = await send(await another())
    const { filesize } = body.doc

    const answer = await people.photographer.ask('PATCH', `/photos/${body.doc.id}?draft=true`, {
      body: { rev: 1, mimeType: 'text/html', width: 9, height: 9, filesize: 3, filename: 'x.jpg' },
    })

    expect(answer.body.doc).toMatchObject({
      filename: body.doc.filename,
      filesize,
      height: 80,
      mimeType: 'image/jpeg',
      width: 120,
    })
  })

  it('keeps what the desk wrote when it gets another file', async () => {
    const { body } = await send(await another(), { caption: 'From the desk' })
    const file = await withMetadata(await another(), [
      '-XMP-dc:Description=From the file',
      '-XMP-photoshop:Credit=Xinhua',
    ])

    const answer = await people.photographer.ask('PATCH', `/photos/${body.doc.id}?draft=true`, {
      file,
      body: { rev: 1 },
    })

    expect(answer.body.doc).toMatchObject({
      caption: 'From the desk',
      creditText: 'Xinhua',
      sha256: sha256(file.bytes),
      filesize: file.bytes.length,
    })
  })

  it('is not cut, whatever the query says', async () => {
    const { body } = await send(await another())
    const edits =
      'uploadEdits[crop][x]=1&uploadEdits[crop][y]=1&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=20'

    const answer = await people.photographer.ask(
      'PATCH',
      `/photos/${body.doc.id}?draft=true&${edits}`,
      { body: { rev: 1 } },
    )

    expect(answer).toMatchObject({
      status: 200,
      body: { doc: { width: 120, filename: body.doc.filename } },
    })
  })
})

describe('a photo without a file', () => {
  it.each(['', '?draft=true', '?draft=true&uploadEdits[focalPoint][x]=2'])(
    'is refused, and no address is asked for one: %s',
    async (query) => {
      let asked = 0
      const elsewhere = createServer((_, response) => {
        asked += 1
        response.end()
      }).listen(0)
      const address = elsewhere.address()
      const port = typeof address === 'object' ? address?.port : undefined

      const answer = await people.photographer.ask('POST', `/photos${query}`, {
        body: { filename: 'x.png', url: `http://127.0.0.1:${port}/x.png` },
      })
      elsewhere.close()

      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ data: { code: 'file-needed' } }] },
      })
      expect(asked).toBe(0)
    },
  )
})

describe('a file that is no photo', () => {
  const refused: [string, () => Promise<Uint8Array<ArrayBuffer>>, number, RegExp][] = [
    [
      'SVG',
      async () => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      415,
      /SVG/,
    ],
    ['HEIC', async () => bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 415, /HEIC/],
    ['text that calls itself JPEG', async () => bytes('hello'), 415, /not a picture/],
    ['half a JPEG', async () => half(), 415, /damaged/],
    ['a bomb of 400 megapixels', async () => bomb(), 413, /megapixels/],
  ]

  it.each(refused)(
    'is refused with a reason and leaves nothing behind: %s',
    async (_, make, status, reason) => {
      const before = await media()
      const count = () => newsroom.payload.count({ collection: 'photos', overrideAccess: true })
      const rows = await count()

      const answer = await send({ name: 'DSC_0001.jpg', type: 'image/jpeg', bytes: await make() })

      expect(answer.status).toBe(status)
      expect(answer.body.errors[0]?.message).toMatch(reason)
      expect(await media()).toEqual(before)
      expect(await count()).toEqual(rows)
    },
  )

  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

  const half = async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
    const whole = await sharp({
      create: { width: 400, height: 400, channels: 3, background: '#000', noise },
    })
      .jpeg()
      .toBuffer()
    return new Uint8Array(whole.subarray(0, whole.length / 2))
  }

  const bomb = async () => {
    const create = { width: 20_000, height: 20_000, channels: 3 as const, background: '#000' }
    return new Uint8Array(await sharp({ create, limitInputPixels: false }).png().toBuffer())
  }
})
