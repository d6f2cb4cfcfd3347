import { describe, expect, it } from '@jest/globals'
import { decodeTogether, hasOldText } from '../../../src/photos/metadata/charset.ts'

/** As exiftool gives bytes: text where they are UTF-8, else marked as base64. */
const raw = (...bytes: number[]) => {
  const text = Buffer.from(bytes)
  const isUtf8 = Buffer.from(text.toString('utf8')).equals(text)
  return isUtf8 ? text.toString('utf8') : `base64:${text.toString('base64')}`
}

const latin = (text: string) => Buffer.from(text, 'latin1')

const liuzhou = [0xc1, 0xf8, 0xd6, 0xdd]
const unicom = [0xc1, 0xaa, 0xcd, 0xa8]

describe('text of an undeclared character set', () => {
  it.each([
    ['UTF-8', raw(...Buffer.from('柳州')), 'gb18030', '柳州', null],
    ['GB18030', raw(...liuzhou), 'gb18030', '柳州', 'gb18030'],
    ['GB18030 that could be UTF-8', raw(...unicom, ...liuzhou), 'gb18030', '联通柳州', 'gb18030'],
    ['Windows-1252', raw(0x45, 0x72, 0xf6, 0x66, 0x66), 'gb18030', 'Eröff', 'windows-1252'],
    [
      'German at a Chinese desk',
      raw(...latin('Größe und Schützen, Auflösung')),
      'gb18030',
      'Größe und Schützen, Auflösung',
      'windows-1252',
    ],
    [
      'Spanish at a Chinese desk',
      raw(...latin('Málaga, Córdoba')),
      'gb18030',
      'Málaga, Córdoba',
      'windows-1252',
    ],
    [
      'Windows-1252 at a desk without Chinese',
      raw(...liuzhou),
      'windows-1252',
      'ÁøÖÝ',
      'windows-1252',
    ],
    ['Big5', raw(0xac, 0x68, 0xa6, 0x7b), 'big5', '柳州', 'big5'],
    ['Shift JIS', raw(0x93, 0x8c, 0x8b, 0x9e), 'shift_jis', '東京', 'shift_jis'],
  ])('is read as %s', (_, text, legacy, read, charset) => {
    expect(decodeTogether({ 'IPTC:City': text }, legacy)).toEqual({
      charset,
      decoded: { 'IPTC:City': read },
    })
  })

  it('is the same for all texts of a file', () => {
    const { decoded } = decodeTogether(
      { 'IPTC:City': raw(...liuzhou), 'IPTC:Keywords': [raw(...unicom), 'forum'] },
      'gb18030',
    )

    expect(decoded).toEqual({ 'IPTC:City': '柳州', 'IPTC:Keywords': ['联通', 'forum'] })
  })

  it('may be cut in the middle of its last character', () => {
    const whole = Buffer.from('生态环境部与广西壮族自治区人民政府')

    const { charset, decoded } = decodeTogether(
      { 'IPTC:Source': raw(...whole.subarray(0, 32)) },
      'gb18030',
    )

    expect({ charset, source: decoded['IPTC:Source'] }).toEqual({
      charset: null,
      source: '生态环境部与广西壮族',
    })
  })

  it.each([
    [{ 'IPTC:City': 'Liuzhou' }, false],
    [{ 'IPTC:City': 'ÁøÖÝ' }, true],
    [{ 'IPTC:City': '柳州', 'IPTC:CodedCharacterSet': '\u001b%G' }, false],
    [{ 'IPTC:Keywords': ['forum', '??'], 'IPTC:CodedCharacterSet': '\u001b%G' }, true],
    [{ 'IFD0:Artist': '???' }, true],
    [{ 'XMP-dc:Title': '柳州?' }, false],
  ])('has to be looked at closely in %j: %s', (tags, has) => {
    expect(hasOldText(tags)).toBe(has)
  })
})
