import { describe, expect, it } from '@jest/globals'
import { notesOf } from '../../../src/photos/metadata/notes.ts'
import { recordOf } from '../../../src/photos/record.ts'
import { instantOf, readTaken } from '../../../src/photos/taken.ts'

const now = new Date('2024-11-07T05:55:00Z')

describe('the time a picture was taken', () => {
  it.each([
    ['2024:10:29 09:12:33+08:00', '2024-10-29T09:12:33', '+08:00', 'second'],
    ['2024:10:29 09:12:33.250+0800', '2024-10-29T09:12:33', '+08:00', 'second'],
    ['2024:10:29 09:12:33.0+8:00', '2024-10-29T09:12:33', '+08:00', 'second'],
    ['2024-10-29T09:12Z', '2024-10-29T09:12', '+00:00', 'minute'],
    ['2024:10:29 09:12:33', '2024-10-29T09:12:33', null, 'second'],
    ['2024/10/29 09:12:33', '2024-10-29T09:12:33', null, 'second'],
    ['2024:10:29   :  :  ', '2024-10-29', null, 'day'],
    ['2024:10:29', '2024-10-29', null, 'day'],
    ['2024:10:00', '2024-10', null, 'month'],
    ['2024:00:00', '2024', null, 'year'],
    ['2024', '2024', null, 'year'],
  ])('%s is kept as said', (text, local, offset, precision) => {
    expect(readTaken(text, now)).toEqual({ local, offset, precision })
  })

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2024:02:30 10:00:00',
    '2024:10:29 25:00:00',
    '1066:10:14',
    '2024:11:09 10:00:00',
    'yesterday',
    '',
  ])('is not known from “%s”', (text) => {
    expect(readTaken(text, now)).toBeNull()
  })

  it('is an instant only when its offset is known', () => {
    expect(instantOf({ local: '2024-10-29T09:12:33', offset: '+08:00' })?.toISOString()).toBe(
      '2024-10-29T01:12:33.000Z',
    )
    expect(instantOf({ local: '2024-10-29T09:12:33', offset: null })).toBeNull()
  })

  it('more than a day ahead is noted, and another place is asked', () => {
    const tags = {
      'XMP-photoshop:DateCreated': '2031:01:01 10:00:00',
      'XMP-exif:DateTimeOriginal': '2032:01:01 10:00:00',
      'ExifIFD:DateTimeOriginal': '2024:10:29 09:12:33',
    }

    expect(recordOf(tags, now).dateCreated?.local).toBe('2024-10-29T09:12:33')
    expect(
      notesOf({ tags, charset: null, isRead: true }, { width: 4000, height: 3000 }, now),
    ).toEqual([
      { kind: 'dateAhead', written: '2031:01:01 10:00:00' },
      { kind: 'dateAhead', written: '2032:01:01 10:00:00' },
    ])
  })

  it('of a clock that runs up to a day fast is believed', () => {
    expect(readTaken('2024:11:08 05:54:00', now)).not.toBeNull()
  })

  it.each([
    ['the time of the day', '2024:10:29', '2024:10:29 09:12:33', '2024-10-29T09:12:33', null],
    ['the offset', '2024:10:29 09:12:33', '2024:10:29 09:12:33', '2024-10-29T09:12:33', '+08:00'],
    ['nothing of another day', '2024:10:28', '2024:10:29 09:12:33', '2024-10-28', null],
  ])('takes from the camera %s', (_, xmp, exif, local, offset) => {
    const tags = {
      'XMP-photoshop:DateCreated': xmp,
      'ExifIFD:DateTimeOriginal': exif,
      ...(offset ? { 'ExifIFD:OffsetTimeOriginal': offset } : {}),
    }

    expect(recordOf(tags, now).dateCreated).toMatchObject({ local, offset })
  })

  it('takes no midnight and no UTC from programs that know neither time nor offset', () => {
    const midnight = {
      'XMP-photoshop:DateCreated': '2024:10:29',
      'ExifIFD:DateTimeOriginal': '2024:10:29 00:00:00',
    }
    const utc = {
      'XMP-photoshop:DateCreated': '2024:10:29 09:12:33',
      'IPTC:DateCreated': '2024:10:29',
      'IPTC:TimeCreated': '09:12:33+00:00',
    }

    expect(recordOf(midnight, now).dateCreated).toMatchObject({ local: '2024-10-29' })
    expect(recordOf(utc, now).dateCreated).toMatchObject({ offset: null })
  })
})
