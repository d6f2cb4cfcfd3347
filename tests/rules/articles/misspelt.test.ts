import { describe, expect, it } from '@jest/globals'
import { misspeltChinese } from '../../../src/articles/preflight/misspelt-chinese.ts'
import { misspeltNames } from '../../../src/articles/preflight/misspelt.ts'

const programme = ['Tan Boon Heng', 'Margarethe Lindqvist', 'Li Wei', 'Nguyễn Thị Lan', 'Anna Holm']

const found = (text: string) =>
  misspeltNames(text, programme, ['Lindquist Prize']).map(
    ({ meant, words }) => `${words} > ${meant}`,
  )

describe('a name in the text', () => {
  it.each([
    ['Tan Boon Hemg spoke first.', 'Tan Boon Hemg > Tan Boon Heng'],
    ['said Tan Boom Hemg.', 'Tan Boom Hemg > Tan Boon Heng'],
    ['Margarete Lindqvist’s speech', 'Margarete Lindqvist > Margarethe Lindqvist'],
    ['by Nguyen Thị Lan', 'Nguyen Thị Lan > Nguyễn Thị Lan'],
    ['Ana Holm', 'Ana Holm > Anna Holm'],
    ['Margarethe Lindqvist spoke. Later Lindkvist left.', 'Lindkvist > Lindqvist'],
  ])('that is nearly one of the programme is found: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'Tan Boon Heng spoke first, and Heng left.',
    'Margarethe Lindqvist and the Lindqvists',
    'Margarethe Lindqvist was given the Lindquist Prize.',
    'Li Wej is too short a name to tell.',
    'Tan, Boon Hemg is no run of words.',
    'Ada Helm is three letters away',
    'Lindkvist alone is nobody introduced.',
    'tan boon hemg',
  ])('is left alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('of somebody else on the programme is theirs, however alike', () => {
    expect(misspeltNames('Hanna Schmidt', ['Anna Schmidt', 'Hanna Schmidt'], [])).toEqual([])
  })

  it('is looked for among 500 speakers in 3,000 words in well under a second', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const name = (seed: number) =>
      [7, 11].map((step) => {
        const word = Array.from({ length: 7 }, (_, at) => letters[(seed * step + at * at * 5) % 26])
        return word.join('').replace(/^./, (first) => first.toUpperCase())
      })
    const names = Array.from({ length: 500 }, (_, nth) => name(nth * 31 + 1).join(' '))
    const text = Array.from({ length: 1500 }, (_, nth) => name(nth * 17 + 3).join(' ')).join(' ')
    misspeltNames(text, names, [])

    const began = performance.now()
    misspeltNames(text, names, [])

    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('a Chinese name', () => {
  const names = ['李卫东', '王伟', '欧阳明华', '玛格丽特·林德']

  it.each([
    ['李卫冬在会上说', '李卫冬 > 李卫东'],
    ['记者采访了欧杨明华。', '欧杨明华 > 欧阳明华'],
    ['玛格丽特·林得表示', '玛格丽特·林得 > 玛格丽特·林德'],
  ])('with one wrong character is found: %s', (text, expected) => {
    expect(misspeltChinese(text, names).map(({ meant, words }) => `${words} > ${meant}`)).toEqual([
      expected,
    ])
  })

  it.each(['李卫东说', '王炜说', '李卫的报告', '张卫东说', '李，卫东'])(
    'is left alone: %s',
    (text) => {
      expect(misspeltChinese(text, names)).toEqual([])
    },
  )
})
