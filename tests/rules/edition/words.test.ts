import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isOneLetterAway } from '../../../src/people/one-letter-away.ts'
import { fold, pieces, stem } from '../../../src/wire/edition/script.ts'
import { beginsWithin, indexed, mostTerms, termsOf } from '../../../src/wire/edition/words.ts'

const wordsOf = (text: string): string[] => pieces(text).map(({ folded }) => folded)

describe('A word', () => {
  it.each([
    ['Liǔzhōu', 'liuzhou'],
    ['São Tomé', 'sao tome'],
    ['Việt Nam, Đà Nẵng', 'viet nam, da nang'],
    ['Łódź Straße Tromsø', 'lodz strasse tromso'],
    ['ＡＢＣ１２３', 'abc123'],
    ['ﬁnal', 'final'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['كِتَاب', 'كتاب'],
    ['ｶﾞｽ', 'ガス'],
    ['ผู้', 'ผู้'],
  ])('written %s is looked for as %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('keeps together around an apostrophe and loses a possessive s', () => {
    expect(wordsOf("Xi’an and Xi'an, the People's Daily")).toEqual([
      'xian',
      'and',
      'xian',
      'the',
      'people',
      'daily',
    ])
  })

  it.each([
    ['forums', 'forum'],
    ['cities', 'city'],
    ['news', 'news'],
    ['bus', 'bus'],
    ['press', 'press'],
    ['été', 'été'],
  ])('such as %s is kept under %s', (word, kept) => {
    expect(stem(word)).toBe(kept)
  })
})

/** Whether the index of a text holds everything the question looks for. */
function isFound(question: string, text: string): boolean {
  const tokens = indexed(text, { singles: false }).split(' ')
  const phrase = ` ${tokens.join(' ')} `
  return termsOf(question).every((term) => {
    if (term.kind === 'word') return tokens.includes(term.word)
    const { units } = term
    const pairs = units.slice(1).map((unit, at) => `${units[at] ?? ''}${unit}`)
    return phrase.includes(` ${pairs.join(' ')} `)
  })
}

describe('In a script without spaces', () => {
  it.each([
    ['柳州', '中国—东盟环境合作论坛2024年在柳州开幕。'],
    ['环境', '中国—东盟环境合作论坛2024年在柳州开幕。'],
    ['东盟', '中国—东盟环境合作论坛2024年在柳州开幕。'],
    ['东盟', '与会东盟国家代表就环境问题发言'],
    ['京都', '東京都の環境'],
    ['環境', '東京都の環境について'],
    ['한국', '한국에서 열린 포럼'],
    ['เมืองหลวง', 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย'],
    ['สิ่งแวดล้อม', 'การประชุมความร่วมมือด้านสิ่งแวดล้อมจีนอาเซียน'],
    ['ວຽງຈັນ', 'ນະຄອນຫຼວງວຽງຈັນເປັນເມືອງຫຼວງ'],
    ['រដ្ឋធានី', 'ភ្នំពេញជារដ្ឋធានីនៃកម្ពុជា'],
    ['ကုန်', 'ရန်ကုန်မြို့သည်မြန်မာနိုင်ငံ'],
    ['မြန်မာ', 'ရန်ကုန်မြို့သည်မြန်မာနိုင်ငံ'],
  ])('%s is found within %s', (question, text) => {
    expect(isFound(question, text)).toBe(true)
  })

  it('any part of a sentence is found in it, wherever the segmenter cuts', () => {
    const sentence = '与会代表讨论了清洁空气减少塑料以及跨境河流的治理环境合作论坛在柳州举行'
    const range = fc.tuple(fc.nat(sentence.length - 2), fc.integer({ min: 2, max: 8 }))
    fc.assert(
      fc.property(range, ([from, length]) => {
        expect(isFound(sentence.slice(from, from + length), sentence)).toBe(true)
      }),
    )
  })

  it('nothing is found across the end of a run', () => {
    expect(termsOf('大学生').map(({ word }) => word)).toEqual(['大学生'])
    expect(isFound('大学生', '大学生')).toBe(true)
    expect(isFound('大学生', '大学，学生')).toBe(false)
  })
})

describe('A question', () => {
  it('never asks for more than a few words, nor for anything that is not in one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        const terms = termsOf(question)
        expect(terms.length).toBeLessThanOrEqual(mostTerms)
        for (const { word } of terms) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('passes over single characters between words and keeps one that is alone', () => {
    expect(termsOf('柳州的环境').map(({ word }) => word)).toEqual(['柳州', '环境'])
    expect(termsOf('柳').map(({ word }) => word)).toEqual(['柳'])
  })

  it('typed in part fits a title whose words begin so', () => {
    expect(beginsWithin('Liuzhou Steel', 'steel li')).toBe(true)
    expect(beginsWithin('柳钢集团', '钢集')).toBe(true)
    expect(beginsWithin('柳钢集团', '集')).toBe(true)
    expect(beginsWithin('Liuzhou Steel', 'teel')).toBe(false)
  })
})

describe('One letter away', () => {
  it.each(['huazou', 'huazhhou', 'huezhou', 'huahzou', 'uazhou', 'huazho', 'huazhoux'])(
    'from huazhou is %s',
    (typed) => {
      expect(isOneLetterAway(typed, 'huazhou')).toBe(true)
      expect(isOneLetterAway('huazhou', typed)).toBe(true)
    },
  )

  it.each(['huazhou', 'huzhuo', 'hauzohu', 'huazhouxy', 'huzaou', ''])(
    'from huazhou is not %j',
    (typed) => {
      expect(isOneLetterAway(typed, 'huazhou')).toBe(false)
    },
  )
})
