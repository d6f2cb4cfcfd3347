import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { tagsOf } from '../../support/exiftool.ts'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import { stranger } from '../../support/staff.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

const ofTheCamera = [
  ...['-GPSLatitude=24.3', '-GPSLongitude=109.4', '-XMP-exif:GPSLatitude=24.3'],
  ...['-EXIF:Artist=Nobody', '-SerialNumber=77123', '-IPTC:By-line=Nobody', '-XMP-dc:Title=Old'],
  ...['-DateTimeOriginal=2024:10:29 09:12:33', '-Orientation#=6'],
]

const said = {
  headline: 'Delegates',
  caption: 'Delegates arrive.',
  creditText: "People's Daily Online/Fu Huazhou",
  copyrightNotice: '© 2024 人民网',
  source: '人民网人民网人民网人民网',
  keywords: ['forum', '论坛'],
  creators: [{ name: 'Fu Huazhou', jobTitle: 'Photographer' }],
  people: [{ name: 'Li Wei' }],
}

async function aPhoto() {
  const file = await withMetadata(await another(), ofTheCamera)
  const { body } = await send(file, said)
  return { file, id: body.doc.id, path: `/photos/${body.doc.id}/for-publication` }
}

/** As the system does when memory is short, to the program of this process: other tests have theirs. */
async function killOneThatWrites(): Promise<void> {
  for (;;) {
    const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')
    for (const id of children.trim().split(' ').filter(Boolean)) {
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      if (command.includes('rostrum-publication-')) return void process.kill(Number(id), 'SIGKILL')
    }
    await pause(1)
  }
}

describe('a photo downloaded for publication', () => {
  it('has the pixels of the original, and the record in XMP and IIM', async () => {
    const { file, path } = await aPhoto()

    const { bytes, headers, status } = await people.reporter.ask('GET', path)
    const copy = Buffer.from(bytes)
    const tags = await tagsOf(copy, 'jpg')

    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="DSC_0001.jpg"/)
    expect(await sharp(copy).raw().toBuffer()).toEqual(await sharp(file.bytes).raw().toBuffer())
    expect(tags).toMatchObject({
      'XMP-dc:Description': 'Delegates arrive.',
      'XMP-photoshop:Source': '人民网人民网人民网人民网',
      'XMP-iptcExt:PersonInImage': ['Li Wei'],
      'IPTC:CodedCharacterSet': '\u001b%G',
      'IPTC:By-line': 'Fu Huazhou',
      'IPTC:By-lineTitle': 'Photographer',
      'IPTC:Credit': "People's Daily Online/Fu Huazhou",
      'IPTC:Source': '人民网人民网人民网人',
      'IPTC:CopyrightNotice': '© 2024 人民网',
      'IPTC:Keywords': ['forum', '论坛'],
      'IFD0:Orientation': 6,
      'ExifIFD:DateTimeOriginal': '2024:10:29 09:12:33',
    })
    expect(tags['Photoshop:IPTCDigest']).toBe(tags['File:CurrentIPTCDigest'])
    expect(JSON.stringify(tags)).not.toMatch(/GPS|Nobody|77123|"Old"/)
  })

  it('has nothing of before in a TIFF either, whose words stand beside its pixels', async () => {
    const whole = await sharp({
      create: { width: 64, height: 48, channels: 3, background: '#357' },
    })
      .tiff()
      .toBuffer()
    const plain = { name: 'DSC_0001.tif', type: 'image/tiff', bytes: new Uint8Array(whole) }
    const before = ['ImageDescription', 'Artist', 'Copyright', 'Make', 'Model']
    const file = await withMetadata(
      plain,
      before.map((tag) => `-IFD0:${tag}=Nobody`),
    )
    const { body } = await send(file, said)

    const { bytes, status } = await people.reporter.ask(
      'GET',
      `/photos/${body.doc.id}/for-publication`,
    )
    const tags = await tagsOf(Buffer.from(bytes), 'tif')

    expect(status).toBe(200)
    expect(tags).toMatchObject({ 'XMP-dc:Description': 'Delegates arrive.' })
    expect(JSON.stringify(tags)).not.toContain('Nobody')
    expect(await sharp(Buffer.from(bytes)).raw().toBuffer()).toEqual(
      await sharp(file.bytes).raw().toBuffer(),
    )
  })

  it('says so where a file takes no new words, as its end is damaged', async () => {
    const file = await another()
    const broken = new Uint8Array([...file.bytes.subarray(0, -2), 0xff, 0xe1, 0xff])
    const { body } = await send({ ...file, bytes: broken }, said)

    const answer = await people.reporter.ask('GET', `/photos/${body.doc.id}/for-publication`)

    expect(answer.status).toBe(422)
    expect(answer.body.errors[0]?.message).toMatch(/cannot be written into this file/)
  })

  it('does not blame the file when the program that writes is killed: another try gets it', async () => {
    const { path } = await aPhoto()

    const [answer] = await Promise.all([people.reporter.ask('GET', path), killOneThatWrites()])

    expect(answer.status).toBe(503)
    expect(answer.body.errors[0]?.message).toMatch(/try again/)
    expect(await people.reporter.ask('GET', path)).toMatchObject({ status: 200 })
  })

  it('names its event and who is in it only where readers may know them', async () => {
    const times = { start: '2024-10-29T00:00:00Z', end: '2024-10-30T10:00:00Z', timeZone: 'UTC' }
    const made = async (path: string, body: object) =>
      (await people.editor.ask('POST', path, { body })).body.doc.id
    const forum = { name: 'Open forum', kind: 'forum', ...times, _status: 'published' }
    const shown = await made('/events', forum)
    const hidden = await made('/events?draft=true', {
      name: 'Secret forum',
      kind: 'forum',
      ...times,
    })
    const guest = await made('/speakers?draft=true', { name: 'Secret Guest' })
    const tags = async (id: string) => {
      const seen = [{ speaker: guest }]
      const sent = await send(await another(), { ...said, event: id, people: seen })
      const at = `/photos/${sent.body.doc.id}/for-publication`
      return JSON.stringify(
        await tagsOf(Buffer.from((await people.reporter.ask('GET', at)).bytes), 'jpg'),
      )
    }

    const [open, secret] = [await tags(shown), await tags(hidden)]

    expect(open).toContain('Open forum')
    expect(open + secret).not.toContain('Secret')
  })

  it('leaves the original as it came', async () => {
    const { file, id, path } = await aPhoto()

    await people.editor.ask('GET', path)
    const { filename } = (await people.editor.ask('GET', `/photos/${id}?draft=true`)).body
    const original = await people.editor.ask('GET', `/photos/file/${filename}`)

    expect(sha256(new Uint8Array(original.bytes))).toBe(sha256(file.bytes))
  })

  it('has the words of the newest draft', async () => {
    const { id, path } = await aPhoto()
    const body = { rev: 1, caption: 'Newer words.' }
    await people.editor.ask('PATCH', `/photos/${id}?draft=true`, { body })

    const tags = await tagsOf(new Uint8Array((await people.reporter.ask('GET', path)).bytes), 'jpg')

    expect(tags['IPTC:Caption-Abstract']).toBe('Newer words.')
  })

  it('has no date of the IPTC as that of the camera', async () => {
    const old = ['-IPTC:DateCreated=2024:10:30', '-IPTC:TimeCreated=17:40:00+08:00']
    const { body } = await send(await withMetadata(await another(), old), {
      dateCreated: { local: '2024-10-29T09:15:00', offset: '+08:00' },
    })

    const { bytes } = await people.reporter.ask('GET', `/photos/${body.doc.id}/for-publication`)
    const tags = await tagsOf(new Uint8Array(bytes), 'jpg')

    expect(tags['XMP-photoshop:DateCreated']).toBe('2024:10:29 09:15:00+08:00')
    expect(tags['IPTC:DateCreated']).toBe('2024:10:29')
    expect(tags['IPTC:TimeCreated']).toBe('09:15:00+08:00')
    expect(JSON.stringify(tags)).not.toContain('2024:10:30')
  })

  it('is for staff only, and there for none that was killed', async () => {
    const { id, path } = await aPhoto()
    const outside = await stranger(newsroom.payload)('GET', path)
    const kill = { rev: 1, pubStatus: 'canceled' }
    const killed = await people.editor.ask('PATCH', `/photos/${id}`, { body: kill })

    const { body, status } = await people.editor.ask('GET', path)

    expect(outside.status).toBe(404)
    expect(killed.status).toBe(200)
    expect(status).toBe(410)
    expect(body.errors[0]?.message).toMatch(/killed/)
  })

  it.each(['png', 'webp', 'avif'] as const)(
    'says it in XMP as %s, which has no room for IIM',
    async (kind) => {
      const grey = sharp({ create: { width: 64, height: 48, channels: 3, background: '#456' } })
      const bytes = new Uint8Array(await grey.toFormat(kind, { quality: 61 }).toBuffer())
      const file = { name: `hall.${kind}`, type: `image/${kind}`, bytes }
      const { body } = await send(file, { ...said, caption: `In ${kind}.` })

      const answer = await people.reporter.ask('GET', `/photos/${body.doc.id}/for-publication`)
      const tags = await tagsOf(new Uint8Array(answer.bytes), kind)

      expect(answer.headers.get('content-type')).toBe(`image/${kind}`)
      expect(tags['XMP-dc:Description']).toBe(`In ${kind}.`)
    },
  )
})
