import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { PublicValue } from '../../../src/wire/documents.ts'
import { tagsOf } from '../../support/exiftool.ts'
import { both, shown, to } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

/** Photos of which a good deal, everything, and hardly anything is known. */
const photos: Record<string, Record<string, PublicValue>> = {
  whole: {
    headline: both('Delegates & guests', '代表与嘉宾'),
    caption: both('Li Wei (left) at the “Forum” <opening>.', '李伟（左）出席“论坛”开幕式。'),
    altText: both('Two people shake hands', '两人握手'),
    extendedDescription: both(
      'Behind them, twelve flags.\nIn front, the press.',
      '身后有十二面旗帜。',
    ),
    keywords: ['forum', '论坛', 'R&D'],
    creators: [
      { name: 'Fu Huazhou', jobTitle: 'Staff photographer', contributor: to('contributors', 'fu') },
      { name: '王小明', jobTitle: null, contributor: null },
    ],
    creditText: "People's Daily Online/Fu Huazhou",
    source: 'People’s Daily Online',
    copyrightNotice: '© 2024 人民网',
    usageTerms: 'Editorial use only; not in advertising.',
    license: 'https://licences.example.org/editorial?v=1&x=2',
    acquireLicensePage: 'https://pictures.example.org/buy',
    people: [
      { speaker: to('speakers', 'li'), name: null, role: 'left' },
      { speaker: null, name: 'Zhang San', role: 'right' },
    ],
    locationShown: 'Main Hall, Liuzhou',
    event: to('events', 'forum'),
    dateCreated: '2024-10-29T09:05:12+08:00',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    dataMining: 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  },
  plain: {
    headline: { localized: { zh: '江边' } },
    caption: { localized: { en: 'The river.' } },
    creators: [{ name: 'Fu Huazhou', jobTitle: null, contributor: null }],
    creditText: 'Xinhua/Li Na',
    keywords: ['river'],
    dateCreated: '2024-10',
    dataMining: 'DMI-PROHIBITED',
    event: to('events', 'not-public'),
    people: [{ speaker: to('speakers', 'not-public'), name: null, role: null }],
  },
  bare: { caption: both('A hall.', '会场。') },
}

let api: Api

beforeAll(async () => {
  api = anApi()
  mkdirSync(api.mediaDir, { recursive: true })
  const [id] = Object.keys(photos)
  const stage = sharp({ create: { width: 700, height: 500, channels: 3, background: '#306090' } })
  const exif = {
    IFD0: { Copyright: 'camera junk', Artist: 'Nobody' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 19/1 0/1' },
  }
  await stage
    .withExif(exif)
    .jpeg()
    .toFile(join(api.mediaDir, `${id}.jpg`))
  for (const [name, said] of Object.entries(photos)) {
    const size = { file: `${id}.jpg`, width: 700, height: 500, focalPoint: null }
    const keys = { ...nothing, ...size, ...said }
    api.edition.apply('photos', name, shown('photos', name, { keys }), new Date())
  }
})

const nothing = {
  ...{ headline: null, caption: null, altText: null, extendedDescription: null, keywords: [] },
  ...{ creators: [], creditText: null, source: null, copyrightNotice: null, usageTerms: null },
  ...{ license: null, acquireLicensePage: null, people: [], locationShown: null, event: null },
  ...{ dateCreated: null, digitalSourceType: null, dataMining: null, session: null },
}

async function bytesOf(path: string, type: string): Promise<Buffer> {
  for (;;) {
    const res = await api
      .ask('get', path)
      .buffer(true)
      .parse((stream, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => done(null, Buffer.concat(parts)))
      })
    if (res.headers['content-type'] === type) return res.body
    await pause(20)
  }
}

type Said = Record<string, unknown>

/** The groups of properties that are ours, and those of the file and its format. */
const expected = new Set([
  ...['XMP-dc', 'XMP-photoshop', 'XMP-xmpRights', 'XMP-plus', 'XMP-iptcCore', 'XMP-iptcExt'],
  ...['SourceFile', 'ExifTool', 'System', 'File', 'Composite'],
  ...['JFIF', 'RIFF', 'QuickTime', 'Meta'],
])

/** What the API answers in one language and no other. */
async function saidIn(id: string, lang: string): Promise<Said> {
  return (await api.get(`/v1/photos/${id}?lang=${lang}&include=event,people.speaker`)).body.data
}

/** The property of a language, without which the default one is not in it. */
const inLanguage = (tags: Said, name: string, language: string) => tags[`${name}-${language}`]

const colons = (date: unknown) =>
  typeof date === 'string'
    ? date
        .replace(/^(\d{4})-(\d\d)(?:-(\d\d))?/, (_, y, m, d) => [y, m, d].filter(Boolean).join(':'))
        .replace('T', ' ')
    : undefined

const orNothing = (value: unknown) => (value === null || value === '' ? undefined : value)

const listed = (values: unknown[]) => (values.length > 0 ? values : undefined)

const rows = (value: unknown): Said[] => (Array.isArray(value) ? value : [])

describe.each(Object.keys(photos))('A file of the photo %s', (id) => {
  describe.each([
    ['jpg', 'image/jpeg'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
  ])('as %s', (extension, type) => {
    let tags: Said
    let en: Said
    let zh: Said

    beforeAll(async () => {
      en = await saidIn(id, 'en')
      zh = await saidIn(id, 'zh')
      const base = new URL(String(en.src)).pathname.replace(/\/full\/.*/, '')
      tags = await tagsOf(await bytesOf(`${base}/full/320.${extension}`, type), extension)
    })

    it.each([
      ['dc:Description', 'caption'],
      ['dc:Title', 'headline'],
      ['iptcCore:AltTextAccessibility', 'alt'],
      ['iptcCore:ExtDescrAccessibility', 'extendedDescription'],
    ])('says in XMP-%s what the API says as %s, in every language', (name, key) => {
      const written = photos[id]?.[key === 'alt' ? 'altText' : key]
      const has = (language: string) => JSON.stringify(written ?? '').includes(`"${language}"`)

      expect(inLanguage(tags, `XMP-${name}`, 'en')).toBe(has('en') ? en[key] : undefined)
      expect(inLanguage(tags, `XMP-${name}`, 'zh')).toBe(has('zh') ? zh[key] : undefined)
      expect(tags[`XMP-${name}`]).toBe(orNothing(en[key]))
    })

    it.each([
      ['photoshop:Headline', 'headline'],
      ['photoshop:Credit', 'credit'],
      ['photoshop:Source', 'source'],
      ['dc:Rights', 'copyright'],
      ['xmpRights:UsageTerms', 'usageTerms'],
      ['xmpRights:WebStatement', 'license'],
      ['iptcExt:DigitalSourceType', 'digitalSourceType'],
    ])('says in XMP-%s what the API says as %s', (name, key) => {
      expect(tags[`XMP-${name}`]).toBe(orNothing(en[key]))
    })

    it('names who took it, what they are, and who sells it', () => {
      const { creators, acquireLicensePage, dataMining } = en
      const licensor = acquireLicensePage ? [{ LicensorURL: acquireLicensePage }] : undefined
      const terms = 'http://ns.useplus.org/ldf/vocab/'
      const mining = typeof dataMining === 'string' ? `${terms}${dataMining}` : undefined

      expect(tags['XMP-dc:Creator']).toEqual(listed(rows(creators).map(({ name }) => name)))
      expect(tags['XMP-photoshop:AuthorsPosition']).toBe(
        orNothing(rows(creators)[0]?.jobTitle ?? null),
      )
      expect(tags['XMP-plus:Licensor']).toEqual(licensor)
      expect([mining, mining?.split('/').at(-1)]).toContain(tags['XMP-plus:DataMining'])
    })

    it('names who and what is on it, where and when', () => {
      const { dateCreated, event, keywords, locationShown, people } = en
      const names = rows(people).flatMap(({ name, speaker }) => {
        const title = typeof speaker === 'object' && speaker && 'title' in speaker && speaker.title
        return name ?? title ?? []
      })
      const title = typeof event === 'object' && event && 'title' in event ? event.title : undefined
      const place = locationShown ? [{ LocationName: locationShown }] : undefined

      expect(tags['XMP-dc:Subject']).toEqual(listed(rows(keywords)))
      expect(tags['XMP-iptcExt:PersonInImage']).toEqual(listed(names))
      expect(tags['XMP-iptcExt:Event']).toBe(title)
      expect(tags['XMP-iptcExt:LocationShown']).toEqual(place)
      expect(tags['XMP-photoshop:DateCreated']).toBe(colons(dateCreated))
    })

    it('says nothing else, and nothing of the camera or where it stood', () => {
      const groups = new Set(Object.keys(tags).map((tag) => tag.split(':')[0] ?? ''))

      expect(JSON.stringify(tags)).not.toMatch(/GPS|camera junk|Nobody/)
      expect([...groups].filter((group) => !expected.has(group))).toEqual([])
    })
  })
})
