import { describe, expect, it } from '@jest/globals'
import { conflictsOf, originsOfChoices, stillOpen } from '../../../src/photos/metadata/conflicts.ts'
import { recordOf } from '../../../src/photos/record.ts'

const now = new Date('2024-11-07T05:55:00Z')

/** A file whose IPTC was edited after its XMP. */
const edited = { 'Photoshop:IPTCDigest': 'old', 'File:CurrentIPTCDigest': 'new' }
const read = (tags: object) => recordOf({ ...edited, ...tags }, now)

describe('a file whose IPTC alone was edited', () => {
  it('is believed there, and both values are kept', () => {
    const tags = { 'XMP-photoshop:Headline': 'Before', 'IPTC:Headline': 'After' }

    expect(read(tags).headline.default).toBe('After')
    expect(conflictsOf(read(tags), ['en', 'zh'])).toEqual([
      {
        field: 'headline',
        language: 'en',
        taken: 'After',
        other: 'Before',
        places: { taken: 'iptc', other: 'xmp' },
      },
    ])
  })

  it.each([
    ['is the same', edited['Photoshop:IPTCDigest']],
    ['is not written down', undefined],
    ['was never made', '00000000000000000000000000000000'],
  ])('is not thought of where the digest %s', (_, stored) => {
    const tags = { 'XMP-photoshop:Headline': 'XMP', 'IPTC:Headline': 'IPTC' }
    const digests = { 'Photoshop:IPTCDigest': stored, 'File:CurrentIPTCDigest': 'old' }

    expect(recordOf({ ...tags, ...digests }, now)).toMatchObject({
      headline: { default: 'XMP' },
      contested: [],
    })
  })

  it.each([
    ['photographers', { 'XMP-dc:Creator': ['Li Na'], 'IPTC:By-line': ['Wang Wei'] }, 'creators'],
    ['keywords', { 'XMP-dc:Subject': ['a', 'b'], 'IPTC:Keywords': ['a', 'c'] }, 'keywords'],
    [
      'dates',
      { 'XMP-photoshop:DateCreated': '2024:10:28', 'IPTC:DateCreated': '2024:10:29' },
      'dateCreated',
    ],
  ])('may contradict itself in %s', (_, tags, field) => {
    expect(conflictsOf(read(tags), ['en'])).toEqual([
      expect.objectContaining({ field, language: null }),
    ])
  })

  it('does not contradict itself where the IPTC is only less exact, or bends an apostrophe', () => {
    const tags = {
      'XMP-photoshop:DateCreated': '2024:10:29 09:12:33+08:00',
      'IPTC:DateCreated': '2024:10:29',
      'XMP-photoshop:Source': 'People’s Daily',
      'IPTC:Source': "People's Daily",
    }

    expect(read(tags)).toMatchObject({
      dateCreated: { local: '2024-10-29T09:12:33' },
      source: 'People’s Daily',
      contested: [],
    })
  })
})

it.each([
  ['+00:00 for want of an offset', '2024:10:29 09:12:33+08:00', '09:12:33+00:00'],
  ['seconds that nobody knows', '2024:10:29 09:12+08:00', '09:12:00+00:00'],
])('an IPTC with %s contradicts nothing', (_, xmp, time) => {
  const tags = {
    'XMP-photoshop:DateCreated': xmp,
    'IPTC:DateCreated': '2024:10:29',
    'IPTC:TimeCreated': time,
  }

  expect(read(tags)).toMatchObject({
    dateCreated: { offset: '+08:00' },
    contested: [],
  })
})

it('an IPTC with only the first photographer contradicts nothing', () => {
  const tags = { 'XMP-dc:Creator': ['Li Na', 'Wang Wei'], 'IPTC:By-line': ['Li Na'] }

  expect(read(tags)).toMatchObject({
    creators: [{ name: 'Li Na' }, { name: 'Wang Wei' }],
    contested: [],
  })
})

describe('what IPTC has no room for', () => {
  const english = 'Ecology and Environment Department of Guangxi'
  const chinese = '中华人民共和国生态环境部与广西壮族自治区人民政府宣传办公室联合供图'
  const bytes = (text: string, count: number) =>
    new TextDecoder().decode(Buffer.from(text).subarray(0, count))

  it.each([
    ['32 characters', english, english.slice(0, 32)],
    ['a space at the end', english, english.slice(0, 31).trim()],
    ['32 bytes', chinese, bytes(chinese, 30)],
    ['32 bytes, in the middle of a character', chinese, bytes(chinese, 32)],
    ['32 characters of Chinese', chinese, chinese.slice(0, 32)],
    ['32 bytes of GB18030', chinese, chinese.slice(0, 16)],
  ])('is no edit when it is cut after %s', (_, source, cut) => {
    expect(read({ 'XMP-photoshop:Source': source, 'IPTC:Source': cut })).toMatchObject({
      source,
      contested: [],
    })
  })

  it.each([
    ['headline', 'XMP-photoshop:Headline', 'IPTC:Headline', 256],
    ['caption', 'XMP-dc:Description', 'IPTC:Caption-Abstract', 2000],
    ['copyrightNotice', 'XMP-dc:Rights', 'IPTC:CopyrightNotice', 128],
    ['instructions', 'XMP-photoshop:Instructions', 'IPTC:SpecialInstructions', 256],
  ])('is known for %s', (_, xmp, iptc, room) => {
    const long = 'word '.repeat(500).trim()

    expect(read({ [xmp]: long, [iptc]: long.slice(0, room) }).contested).toEqual([])
    expect(read({ [xmp]: long, [iptc]: long.slice(0, room - 40) }).contested).toHaveLength(1)
  })

  it('is known of each keyword and name', () => {
    const whole = 'Coordinated digital and green development of enterprises in the region'
    const tags = {
      'XMP-dc:Subject': ['forum', whole],
      'IPTC:Keywords': ['forum', whole.slice(0, 64)],
      'XMP-dc:Creator': ['Abdurrahman Muhammad bin Abdullah al-Hashimi'],
      'IPTC:By-line': ['Abdurrahman Muhammad bin Abdulla'],
    }

    expect(read(tags)).toMatchObject({ keywords: ['forum', whole], contested: [] })
  })
})

describe('a contradiction', () => {
  const conflict = {
    ...{ field: 'caption' as const, language: 'en', taken: 'After', other: 'Before' },
    places: { taken: 'iptc' as const, other: 'xmp' as const },
  }
  const open = (caption: string, language = 'en', kept = [conflict]) =>
    stillOpen([conflict], kept, { values: { caption }, language })

  it('is open until the field is changed or it is put aside', () => {
    expect(open('After')).toEqual([conflict])
    expect(open('Before')).toEqual([])
    expect(open('Otherwise')).toEqual([])
    expect(open('After', 'en', [])).toEqual([])
  })

  it('in one language stays open while another is written', () => {
    expect(open('任何', 'zh')).toEqual([conflict])
  })

  it('leaves a value that was chosen its origin', () => {
    const origins = (caption: string) =>
      originsOfChoices([conflict], { values: { caption }, language: 'en' })

    expect(origins('Before')).toEqual({ 'caption.en': 'xmp' })
    expect(origins('Otherwise')).toEqual({})
  })
})
