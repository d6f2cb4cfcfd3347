import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Role } from '../../../src/access/roles.ts'
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts'
import { picture, withMetadata } from '../../support/pictures.ts'
import { hire, hireOne, type Person, type SentFile, stranger } from '../../support/staff.ts'

let newsroom: Newsroom
let people: Record<Role, Person>
let nth = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = await hire(newsroom.payload)
})

afterAll(() => newsroom.close())

const another = (name?: string) => picture((nth += 1), name)

const send = (file: SentFile, body: object = {}, person = people.photographer) =>
  person.ask('POST', '/photos?depth=0', { file, body })

const stored = (id: string) =>
  newsroom.payload.findByID({ collection: 'photos', id, depth: 0, overrideAccess: true })

const media = () => readdir(join(newsroom.dir, 'media'))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

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
      const served = await people.viewer.ask('GET', `/photos/file/${body.doc.filename}`)
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

    const { body } = await send(file)

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
        origin: 'xmp',
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
})

describe('a photo changed later', () => {
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

describe('an original', () => {
  it('is served to staff only, and never run', async () => {
    const { body } = await send(await another())
    const path = `/photos/file/${body.doc.filename}`

    const answer = await people.viewer.ask('GET', path)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('content-security-policy')).toMatch(/sandbox/)
    expect(await stranger(newsroom.payload)('GET', path)).toMatchObject({ status: 403 })
  })

  it('that is missing is not found, and so is its thumbnail', async () => {
    const { body } = await send(await another())
    await rm(join(newsroom.dir, 'media', body.doc.filename))

    const { viewer } = people
    const statuses = [
      (await viewer.ask('GET', `/photos/file/${body.doc.filename}`)).status,
      (await viewer.ask('GET', `/photos/${body.doc.id}/thumbnail`)).status,
      (await viewer.ask('GET', '/photos/file/..%2Frostrum.db')).status,
      (await viewer.ask('GET', '/photos/file/rostrum.db')).status,
    ]

    expect(statuses).toEqual([404, 404, 403, 404])
  })

  it('has a thumbnail without its metadata', async () => {
    const file = await withMetadata(await another(), ['-GPSLatitude=24.3', '-XMP-dc:Title=Secret'])
    const { body } = await send(file)

    const answer = await people.viewer.ask('GET', `/photos/${body.doc.id}/thumbnail`)
    const { exif, format, xmp } = await sharp(Buffer.from(answer.bytes)).metadata()

    expect({ exif, format, xmp }).toEqual({ exif: undefined, format: 'webp', xmp: undefined })
    expect(
      await stranger(newsroom.payload)('GET', `/photos/${body.doc.id}/thumbnail`),
    ).toMatchObject({
      status: 404,
    })
  })
})

describe('a photographer', () => {
  it('changes and replaces their own photos, as drafts, and publishes none', async () => {
    const { body } = await send(await another())
    const replacement = await another()
    const path = `/photos/${body.doc.id}`
    const ask = (query: string, rev: number, more: object = {}, file?: SentFile) =>
      people.photographer.ask('PATCH', `${path}${query}`, {
        body: { rev, ...more },
        ...(file ? { file } : {}),
      })

    expect(await ask('', 1, { caption: 'New' })).toMatchObject({ status: 200 })
    expect(await ask('', 2, { _status: 'published' })).toMatchObject({ status: 403 })
    expect(await ask('?draft=true', 2, {}, replacement)).toMatchObject({ status: 200 })
    expect(await ask('?draft=true', 3, {}, replacement)).toMatchObject({ status: 200 })
    const newest = await people.photographer.ask('GET', `${path}?draft=true`)
    expect(newest.body.sha256).toBe(sha256(replacement.bytes))
  })

  it('does not touch the photos of others', async () => {
    const other = await hireOne(newsroom.payload, 'photographer')
    const { body } = await send(await another())

    const answer = await other.ask('PATCH', `/photos/${body.doc.id}`, {
      body: { caption: 'x', rev: 1 },
    })

    expect(answer.status).toBe(403)
  })
})

describe('a translator', () => {
  it('writes captions in their language and nothing else', async () => {
    const { body } = await send(await another(), {
      caption: 'Delegates',
      creditText: 'Xinhua/Li Na',
    })
    const path = `/photos/${body.doc.id}`
    const ask = (query: string, rev: number, more: object) =>
      people.translator.ask('PATCH', `${path}${query}`, { body: { rev, ...more } })

    const answer = await ask('?draft=true&locale=zh', 1, { caption: '代表', creditText: 'mine' })
    const english = await ask('?draft=true&locale=en', 2, { caption: 'x' })
    const file = await another()
    const replaced = await people.translator.ask('PATCH', `${path}?draft=true&locale=zh`, {
      file,
      body: { rev: 2 },
    })

    expect(answer.body.doc).toMatchObject({ caption: '代表', creditText: 'Xinhua/Li Na' })
    expect([english.status, replaced.status]).toEqual([403, 403])
  })
})

describe('the trash', () => {
  it('is not opened by a translator', async () => {
    const { body } = await send(await another())
    const path = `/photos/${body.doc.id}`
    await people.editor.ask('PATCH', path, { body: { deletedAt: new Date() } })

    const answer = await people.translator.ask('PATCH', `${path}?trash=true&locale=zh&draft=true`, {
      body: { deletedAt: null },
    })

    expect(answer.status).toBe(403)
  })

  it('takes no published photo from a photographer, nor hides it by way of a draft', async () => {
    const { body } = await send(await another())
    const path = `/photos/${body.doc.id}`
    await people.editor.ask('PATCH', path, { body: { _status: 'published', rev: 1 } })
    await people.photographer.ask('PATCH', `${path}?draft=true`, {
      body: { caption: 'Newer', rev: 2 },
    })

    const answers = [
      await people.photographer.ask('PATCH', path, { body: { deletedAt: new Date() } }),
      await people.photographer.ask('PATCH', `${path}?draft=true`, {
        body: { deletedAt: new Date() },
      }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(await people.editor.ask('GET', `${path}?draft=true`)).toMatchObject({ status: 200 })
  })

  it('is left whole, also when a draft is asked for', async () => {
    const { body } = await send(await another())
    const path = `/photos/${body.doc.id}`
    await people.editor.ask('PATCH', `${path}?draft=true`, { body: { deletedAt: new Date() } })
    const gone = await people.editor.ask('GET', path)

    await people.editor.ask('PATCH', `${path}?draft=true&trash=true`, { body: { deletedAt: null } })

    expect(gone.status).toBe(404)
    expect(await people.editor.ask('GET', path)).toMatchObject({ status: 200 })
  })
})

describe('files nobody has any more', () => {
  it('are swept after a day, those of versions and the trash are kept, missing ones are named', async () => {
    const { sweepPhotos } = await import('../../../src/photos/sweep.ts')
    const folder = join(newsroom.dir, 'media')
    const { body: replaced } = await send(await another())
    const path = `/photos/${replaced.doc.id}`
    await people.editor.ask('PATCH', path, { file: await another(), body: { rev: 1 } })
    const { body: trashed } = await send(await another())
    await people.editor.ask('PATCH', `/photos/${trashed.doc.id}`, {
      body: { deletedAt: new Date() },
    })
    const { body: deleted } = await send(await another())
    await people.editor.ask('DELETE', `/photos/${deleted.doc.id}`)
    const { body: lost } = await send(await another())
    await rm(join(folder, lost.doc.filename))
    expect(await media()).toContain(deleted.doc.filename)

    const now = new Date()
    const today = await sweepPhotos(newsroom.payload, folder, now)
    const tomorrow = await sweepPhotos(
      newsroom.payload,
      folder,
      new Date(now.getTime() + 25 * 3_600_000),
    )

    expect(today.removed).toEqual([])
    expect(tomorrow.removed).toContain(deleted.doc.filename)
    expect(tomorrow.missing).toContainEqual({ id: lost.doc.id, filename: lost.doc.filename })
    const left = await media()
    expect(left).toContain(replaced.doc.filename)
    expect(left).toContain(trashed.doc.filename)
    const { docs } = await newsroom.payload.find({
      collection: 'photos',
      limit: 0,
      overrideAccess: true,
    })
    const gone = tomorrow.missing.map(({ filename }) => filename)
    for (const { filename } of docs) expect([...left, ...gone]).toContain(filename)
  })
})

it('keeps the record of a stored photo', async () => {
  const { body } = await send(await another(), { altText: 'A stage' })

  expect(await stored(body.doc.id)).toMatchObject({ altText: 'A stage', rev: 1 })
})
