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
      creators: ['Fu Huazhou'],
      printed: " (People's Daily Online/Fu Huazhou)",
    })
  })

  it.each([
    ['代表在柳州。(人民网/付华洲)', '人民网', '付华洲'],
    ['代表在柳州。\uff08人民网\uff0f付华周\uff09', '人民网', '付华周'],
    ['柳州会场。\uff08人民网/付华周\uff09。', '人民网', '付华周'],
    ['Workers at a mill (Xinhua/Li Na).', 'Xinhua', 'Li Na'],
    ['Hall [1] (AFP/Jean-Luc d’Arc)', 'AFP', 'Jean-Luc d’Arc'],
    ['柳州会场。（新华社记者 李娜 摄）', '新华社', '李娜'],
    ['柳州会场。新华社记者李娜摄', '新华社', '李娜'],
    ['柳州会场。（人民网见习记者 付华周摄）', '人民网', '付华周'],
    ['柳州会场。新华社发（李娜 摄）', '新华社', '李娜'],
    ['柳州会场。（新华社发 李娜摄）', '新华社', '李娜'],
    ['A mill. (Photo by Li Na/Xinhua)', 'Xinhua', 'Li Na'],
    ['A mill. (Photo by Mara Lind/Nordfoto)', 'Nordfoto', 'Mara Lind'],
    ['A mill. Photo by Li Na/Xinhua', 'Xinhua', 'Li Na'],
    ['A mill. (Photo: Xinhua/Li Na)', 'Xinhua', 'Li Na'],
    ['A mill. (Xinhua photo by Li Na)', 'Xinhua', 'Li Na'],
    ['A mill. (Photo by Ann Lee via Reuters)', 'Reuters', 'Ann Lee'],
    ['A mill. (Photo by Li Na)', null, 'Li Na'],
  ])('is found in %s', (caption, source, creator) => {
    expect(inlineCredit(caption)).toMatchObject({ source, creators: [creator] })
  })

  it('names all who have taken it', () => {
    expect(inlineCredit('柳州会场。新华社记者 李娜、王伟 摄')).toEqual({
      caption: '柳州会场。',
      creditText: '新华社记者 李娜、王伟 摄',
      source: '新华社',
      creators: ['李娜', '王伟'],
      printed: '新华社记者 李娜、王伟 摄',
    })
  })

  it.each([
    'Li Wei (left/right)',
    'Li Wei (L/R)',
    'Score (3/4)',
    'The forum (Liuzhou, Guangxi)',
    'See (https://example.org/a)',
    'A stage (People’s Daily Online/Fu Huazhou) in Liuzhou',
    'A mill (file/photo)',
    '新华社记者李娜在现场拍摄',
    '代表在柳州听取记者介绍拍摄',
    'She is holding a photo by her father',
    'A mill. (Photo by 2/3)',
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

        expect(found).toMatchObject({ source, creators: [creator] })
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
