import { describe, expect, it } from '@jest/globals'
import { splitByline } from '../../../src/photos/byline.ts'
import { clean, cleanCaption, cleanName } from '../../../src/photos/clean.ts'
import { recordOf } from '../../../src/photos/record.ts'

const now = new Date('2024-11-07T05:55:00Z')
const read = (tags: object) => recordOf({ ...tags }, now)

describe('a text of a file', () => {
  it.each([
    ['  Hall  ', 'Hall'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['People&#39;s &amp; Daily &quot;x&quot; &#x27;', 'People\'s & Daily "x" \''],
    ['AT&T &unknown;', 'AT&T &unknown;'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\u0000b\u0007c\u009b', 'abc'],
    ['gpj.\u202eexe', 'gpj.exe'],
    ['lone \ud800', 'lone \ufffd'],
    [['', 'first', 'second'], 'first'],
    [2024, '2024'],
  ])('%j is read as %j', (value, text) => {
    expect(clean(value)).toBe(text)
  })

  it.each([['-'], ['.'], ['\u200b'], [' '], [''], [null], [{}], [true], [[]]])(
    '%j says nothing',
    (value) => {
      expect(clean(value)).toBeNull()
    },
  )

  it('is text, whatever is written in it', () => {
    expect(clean('<script>alert(1)</script>')).toBe('<script>alert(1)</script>')
  })

  it('is cut where it was made to be a burden', () => {
    expect(clean('x'.repeat(10_000_000))).toHaveLength(40_000)
  })
})

describe('what a camera writes', () => {
  it.each([
    'OLYMPUS DIGITAL CAMERA',
    'SONY DSC',
    'DCF 1.0',
    'DCIM',
    '100DCIM',
    '<KENOX S630  / Samsung S630>',
    'Exif_JPEG_PICTURE',
    'KONICA MINOLTA DIGITAL CAMERA',
    'DSC_0012.JPG',
    '微信图片_20241029.jpg',
    'IMG_1234',
    'DSCF0001',
    'sdr',
    'cof_vivid',
    '20241029',
    '12345',
  ])('is no caption: %s', (junk) => {
    expect(cleanCaption(junk)).toBeNull()
    expect(read({ 'XMP-dc:Description': junk, 'XMP-dc:Title': junk })).toMatchObject({
      caption: {},
      headline: {},
    })
  })

  it.each([
    'Fil de fer',
    'Default judgment',
    '2024 forum',
    'A Sony DSC on a table',
    'Image of a river',
  ])('is not what a person has written: %s', (caption) => {
    expect(cleanCaption(caption)).toBe(caption)
  })
})

describe('a byline', () => {
  it.each([
    ['© 2024 Fu Huazhou', 'Fu Huazhou'],
    ['(c) Fu Huazhou', 'Fu Huazhou'],
    ['Copyright: 2019-2024 by Fu Huazhou', 'Fu Huazhou'],
    ['Copyrighted Media', 'Copyrighted Media'],
    ['© 2024', null],
  ])('%s names %s', (byline, name) => {
    expect(cleanName(byline)).toBe(name)
  })

  it.each([
    ['Ann Lee via Reuters', [], 'Ann Lee', 'Reuters'],
    ['Xinhua/Li Na', [], 'Li Na', 'Xinhua'],
    ['新华社/李娜', [], '李娜', '新华社'],
    ['Ann Lee/AFP', [], 'Ann Lee', 'AFP'],
    ['ANN LEE / Getty Images', [], 'ANN LEE', 'Getty Images'],
    ['Ann Lee/Guangxi', ['GUANGXI'], 'Ann Lee', 'GUANGXI'],
    ['Guangxi/Ann Lee', [], 'Ann Lee', 'Guangxi'],
    ['Photo by Ann Lee', [], 'Ann Lee', null],
    ['摄影：李娜', [], '李娜', null],
    ['a/b/c', [], 'a/b/c', null],
    ['Silvia Bell', [], 'Silvia Bell', null],
  ])('%s is taken apart', (byline, known, name, source) => {
    const found = splitByline(byline, known)

    expect(found.name).toBe(name)
    expect(found.source?.toLowerCase() ?? null).toBe(source?.toLowerCase() ?? null)
  })

  it('gives the source where the file names none, and several names from EXIF', () => {
    expect(read({ 'XMP-dc:Creator': ['Ann Lee via Reuters'] })).toMatchObject({
      creators: [{ name: 'Ann Lee' }],
      source: 'Reuters',
      origins: { creators: 'xmp', source: 'xmp' },
    })
    expect(read({ 'IFD0:Artist': 'Ann Lee; Li Na' }).creators.map(({ name }) => name)).toEqual([
      'Ann Lee',
      'Li Na',
    ])
  })
})

describe('rights in a file', () => {
  it('are read where IPTC and PLUS put them', () => {
    const tags = {
      'XMP-xmpRights:WebStatement': 'https://example.org/terms',
      'XMP-plus:Licensor': [{ LicensorName: 'N' }, { LicensorURL: 'https://example.org/buy' }],
      'XMP-plus:DataMining': 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING',
      'XMP-iptcExt:DigitalSourceType': 'trainedAlgorithmicMedia',
      'XMP-xmpRights:UsageTerms-en': 'Editorial use only',
    }

    expect(read(tags)).toMatchObject({
      license: 'https://example.org/terms',
      acquireLicensePage: 'https://example.org/buy',
      dataMining: 'DMI-PROHIBITED-AIMLTRAINING',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      usageTerms: 'Editorial use only',
    })
  })

  it('begin with http where somebody wrote www., and say nothing where a program wrote nil', () => {
    const tags = {
      'XMP-xmpRights:WebStatement': 'www.example.org/terms',
      'XMP-iptcExt:DigitalSourceType': 'nil',
    }

    expect(read(tags)).toMatchObject({
      license: 'http://www.example.org/terms',
      digitalSourceType: null,
    })
  })

  it('are no addresses a browser would run, nor words that are none', () => {
    const tags = {
      'XMP-xmpRights:WebStatement': 'javascript:alert(1)',
      'XMP-plus:Licensor': [{ LicensorURL: 'example' }],
      'XMP-plus:DataMining': 'yes',
    }

    expect(read(tags)).toMatchObject({ license: null, acquireLicensePage: null, dataMining: null })
  })
})

describe('a place in a file', () => {
  it('is what is shown, from the hall to the country, or the older fields', () => {
    const shown = [
      { Sublocation: 'Hall', City: 'Liuzhou', CountryName: 'China' },
      { City: 'Nanning' },
    ]
    const older = { 'XMP-photoshop:City': 'Beijing', 'XMP-photoshop:Country': 'China' }

    expect(read({ 'XMP-iptcExt:LocationShown': shown, ...older }).locationShown).toBe(
      'Hall, Liuzhou, China; Nanning',
    )
    expect(read(older).locationShown).toBe('Beijing, China')
  })

  it.each([
    ['0', '0'],
    ['91', '10'],
    ['undef', '10'],
    ['', ''],
  ])('is not where no camera can stand: %s, %s', (latitude, longitude) => {
    const tags = { 'Composite:GPSLatitude': latitude, 'Composite:GPSLongitude': longitude }

    expect(read(tags).locationCreated).toBeNull()
  })

  it('where the camera stood has a name and a position', () => {
    const tags = {
      'XMP-iptcExt:LocationCreated': [
        { City: 'Liuzhou', GPSLatitude: '24.3', GPSLongitude: '109.4' },
      ],
    }

    expect(read(tags).locationCreated).toEqual({
      latitude: 24.3,
      longitude: 109.4,
      name: 'Liuzhou',
    })
  })
})

it('reads keywords out of a tree where there is no list', () => {
  const tree = { 'XMP-lr:HierarchicalSubject': ['Places|China|Liuzhou', 'forum'] }

  expect(read(tree).keywords).toEqual(['Liuzhou', 'forum'])
  expect(read({ ...tree, 'XMP-dc:Subject': ['list'] }).keywords).toEqual(['list'])
})
