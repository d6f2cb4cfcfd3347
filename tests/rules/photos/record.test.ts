import { describe, expect, it } from '@jest/globals'
import { recordOf } from '../../../src/photos/record.ts'

const now = new Date('2024-11-07T05:55:00Z')

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
  expect(performance.now() - before).toBeLessThan(5000)
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

  it('takes an alternative text that is too long for one as a long description', () => {
    const long = 'word '.repeat(60).trim()

    expect(recordOf({ 'XMP-iptcCore:AltTextAccessibility': long }, now)).toMatchObject({
      altText: {},
      extendedDescription: { default: long },
    })
  })
})
