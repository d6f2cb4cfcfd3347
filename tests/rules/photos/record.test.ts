import { describe, expect, it } from '@jest/globals'
import { inlineCredit, withInlineCredit } from '../../../src/photos/inline-credit.ts'
import { decodeLegacy } from '../../../src/photos/read-metadata.ts'
import { recordOf } from '../../../src/photos/record.ts'
import { textIn } from '../../../src/photos/said-by-file.ts'
import { instantOf, readTaken } from '../../../src/photos/taken.ts'

const now = new Date('2024-11-07T05:55:00Z')

describe('a credit at the end of a caption', () => {
  it('is taken apart and can be printed back exactly', () => {
    const printed = "Delegates meet in Liuzhou. (People's Daily Online/Fu Huazhou)"
    const taken = inlineCredit(printed)

    expect(taken).toEqual({
      caption: 'Delegates meet in Liuzhou.',
      creditText: "People's Daily Online/Fu Huazhou",
      source: "People's Daily Online",
      creator: 'Fu Huazhou',
    })
    expect(taken && withInlineCredit(taken)).toBe(printed)
  })

  it.each([
    ['代表在柳州。(人民网/付华洲)', '人民网', '付华洲'],
    ['代表在柳州。\uff08人民网\uff0f付华周\uff09', '人民网', '付华周'],
    ['柳州会场。\uff08人民网/付华周\uff09。', '人民网', '付华周'],
    ['Workers at a mill (Xinhua/Li Na).', 'Xinhua', 'Li Na'],
    ['Hall [1] (AFP/Jean-Luc d’Arc)', 'AFP', 'Jean-Luc d’Arc'],
  ])('is found in %s', (caption, source, creator) => {
    expect(inlineCredit(caption)).toMatchObject({ source, creator })
  })

  it.each([
    'Li Wei (left/right)',
    'Li Wei (L/R)',
    'Score (3/4)',
    'The forum (Liuzhou, Guangxi)',
    'See (https://example.org/a)',
    'A stage (People’s Daily Online/Fu Huazhou) in Liuzhou',
    'A mill (file/photo)',
    '',
  ])('is not imagined in “%s”', (caption) => {
    expect(inlineCredit(caption)).toBeNull()
  })
})

it('takes no time over a text made to be slow', () => {
  const before = performance.now()
  const spaces = `a${' '.repeat(300_000)}b`

  const read = recordOf(
    {
      'XMP-dc:Description': `${spaces}(`,
      'XMP-dc:Creator': spaces,
      'XMP-photoshop:Credit': spaces,
    },
    now,
  )

  expect(read.creators).toHaveLength(1)
  expect(performance.now() - before).toBeLessThan(500)
})

describe('the record of a file', () => {
  const caption = (tags: object) => recordOf({ ...tags }, now).caption.default

  it('prefers XMP to IPTC to EXIF', () => {
    const exif = { 'IFD0:ImageDescription': 'exif' }
    const iptc = { ...exif, 'IPTC:Caption-Abstract': 'iptc' }

    expect(caption(exif)).toBe('exif')
    expect(caption(iptc)).toBe('iptc')
    expect(caption({ ...iptc, 'XMP-dc:Description': 'xmp' })).toBe('xmp')
  })

  it('believes the IPTC when only that was edited since, and says where they differ', () => {
    const edited = { 'Photoshop:IPTCDigest': 'old', 'File:CurrentIPTCDigest': 'new' }
    const record = recordOf(
      { ...edited, 'XMP-photoshop:Headline': 'Before', 'IPTC:Headline': 'After' },
      now,
    )

    expect(record.headline.default).toBe('After')
    expect(record.conflicts).toEqual([
      {
        field: 'headline',
        taken: 'After',
        other: 'Before',
        places: { taken: 'iptc', other: 'xmp' },
      },
    ])
  })

  it('does not take a text cut off by the IPTC for an edit', () => {
    const edited = { 'Photoshop:IPTCDigest': 'old', 'File:CurrentIPTCDigest': 'new' }
    const whole = 'Ecology and Environment Department of Guangxi'
    const record = recordOf(
      { ...edited, 'XMP-photoshop:Source': whole, 'IPTC:Source': whole.slice(0, 32) },
      now,
    )

    expect(record).toMatchObject({ source: whole, conflicts: [] })
  })

  it.each([
    'OLYMPUS DIGITAL CAMERA',
    'SONY DSC',
    'DCF 1.0',
    'DCIM',
    'DSC_0012.JPG',
    '20241029',
    '-',
    '.',
    ' ',
  ])('does not take “%s” for a caption', (junk) => {
    expect(caption({ 'IFD0:ImageDescription': junk })).toBeUndefined()
  })

  it('takes bylines apart and leaves copyright signs to the notice', () => {
    const creators = (byline: string) => recordOf({ 'XMP-dc:Creator': byline }, now)

    expect(creators('Ann Lee via Reuters')).toMatchObject({
      creators: [{ name: 'Ann Lee' }],
      source: 'Reuters',
    })
    expect(creators('Xinhua/Li Na')).toMatchObject({
      creators: [{ name: 'Li Na' }],
      source: 'Xinhua',
    })
    expect(creators('© 2024 Fu Huazhou')).toMatchObject({ creators: [{ name: 'Fu Huazhou' }] })
  })

  it('keeps the credit of the file, and a caption whose brackets say another', () => {
    const record = recordOf(
      { 'XMP-dc:Description': 'A mill. (Xinhua/Li Na)', 'XMP-photoshop:Credit': 'Reuters' },
      now,
    )

    expect(record).toMatchObject({
      creditText: 'Reuters',
      caption: { default: 'A mill. (Xinhua/Li Na)' },
    })
  })
})

describe('the time a picture was taken', () => {
  it.each([
    ['2024:10:29 09:12:33+08:00', '2024-10-29T09:12:33', '+08:00', 'second'],
    ['2024:10:29 09:12:33.250+0800', '2024-10-29T09:12:33', '+08:00', 'second'],
    ['2024-10-29T09:12Z', '2024-10-29T09:12', '+00:00', 'minute'],
    ['2024:10:29 09:12:33', '2024-10-29T09:12:33', null, 'second'],
    ['2024:10:29', '2024-10-29', null, 'day'],
    ['2024', '2024', null, 'year'],
  ])('%s is kept as said', (text, local, offset, precision) => {
    expect(readTaken(text, 'xmp', now)).toEqual({ local, offset, precision, origin: 'xmp' })
  })

  it.each(['0000:00:00 00:00:00', '2024:02:30 10:00:00', '2024:11:09 10:00:00', 'yesterday', ''])(
    'is not known from “%s”',
    (text) => {
      expect(readTaken(text, 'exif', now)).toBeNull()
    },
  )

  it('is an instant only when its offset is known', () => {
    expect(instantOf({ local: '2024-10-29T09:12:33', offset: '+08:00' })?.toISOString()).toBe(
      '2024-10-29T01:12:33.000Z',
    )
    expect(instantOf({ local: '2024-10-29T09:12:33', offset: null })).toBeNull()
  })
})

describe('text of an undeclared character set', () => {
  it.each([
    ['UTF-8', Buffer.from('柳州'), '柳州'],
    ['GB18030', Buffer.from([0xc1, 0xf8, 0xd6, 0xdd]), '柳州'],
    ['Windows-1252', Buffer.from([0x45, 0x72, 0xf6, 0x66, 0x66]), 'Eröff'],
  ])('is read as %s', (_, bytes, text) => {
    expect(decodeLegacy(bytes)).toBe(text)
  })
})

describe('a text the file does not name the language of', () => {
  it('is in the first language, unless it is Chinese and we have that', () => {
    expect(textIn({ default: 'Hall' }, 'en', ['en', 'zh'])).toBe('Hall')
    expect(textIn({ default: 'Hall' }, 'zh', ['en', 'zh'])).toBeUndefined()
    expect(textIn({ default: '会场' }, 'zh', ['en', 'zh'])).toBe('会场')
    expect(textIn({ default: 'Hall', 'zh-CN': '会场' }, 'zh', ['en', 'zh'])).toBe('会场')
  })
})
