import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inlineCredit } from '../../../src/photos/inline-credit.ts'
import { recordOf } from '../../../src/photos/record.ts'

const now = new Date('2024-11-07T05:55:00Z')

describe('a credit at the end of a caption', () => {
  it('is taken apart', () => {
    const printed = "Delegates meet in Liuzhou. (People's Daily Online/Fu Huazhou)"

    expect(inlineCredit(printed)).toEqual({
      caption: 'Delegates meet in Liuzhou.',
      creditText: "People's Daily Online/Fu Huazhou",
      source: "People's Daily Online",
      creator: 'Fu Huazhou',
      printed: " (People's Daily Online/Fu Huazhou)",
    })
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

  const word = fc.constantFrom('Xinhua', '新华社', "People's Daily", 'Li Na', '付华周', 'Åse Ö')
  const printing = fc.record({
    words: fc.string({ unit: 'grapheme', maxLength: 60 }),
    gap: fc.constantFrom('', ' ', '  ', '\n'),
    open: fc.constantFrom('(', '\uff08'),
    source: word,
    stroke: fc.constantFrom('/', '\uff0f', ' / '),
    creator: word,
    close: fc.constantFrom(')', '\uff09', ').', '\uff09\u3002'),
  })

  it('can be printed back to the letter, whatever brackets it stood in', () => {
    fc.assert(
      fc.property(printing, ({ close, creator, gap, open, source, stroke, words }) => {
        const sent = `${words}${gap}${open}${source}${stroke}${creator}${close}`
        const found = inlineCredit(sent)

        expect(found).toMatchObject({ source, creator })
        expect(`${found?.caption}${found?.printed}`).toBe(sent)
      }),
    )
  })

  it('leaves the caption in every language, and fills what the file leaves out', () => {
    const record = recordOf(
      {
        'XMP-dc:Description': "At the forum. (People's Daily Online/Fu Huazhou)",
        'XMP-dc:Description-zh-CN': '论坛现场。\uff08人民网/付华周\uff09',
      },
      now,
    )

    expect(record).toMatchObject({
      caption: { default: 'At the forum.', 'zh-CN': '论坛现场。' },
      creditInCaption: {
        default: " (People's Daily Online/Fu Huazhou)",
        'zh-CN': '\uff08人民网/付华周\uff09',
      },
      creditText: "People's Daily Online/Fu Huazhou",
      source: "People's Daily Online",
      creators: [{ name: 'Fu Huazhou', jobTitle: null }],
      origins: { creditText: 'caption', source: 'caption', creators: 'caption', caption: 'xmp' },
    })
  })

  it('stays where it says another than the file', () => {
    const record = recordOf(
      { 'XMP-dc:Description': 'A mill. (Xinhua/Li Na)', 'XMP-photoshop:Credit': 'Reuters' },
      now,
    )

    expect(record).toMatchObject({
      creditText: 'Reuters',
      caption: { default: 'A mill. (Xinhua/Li Na)' },
      creditInCaption: {},
    })
  })
})
