import { describe, expect, it } from '@jest/globals'
import {
  blockquote,
  compose,
  type ComposedNode,
  heading,
  list,
  paragraph,
  photo,
  sessionCard,
} from '../../../src/richtext/compose.ts'
import { missingIn } from '../../../src/translations/counterparts.ts'

const one = paragraph(
  'A city that does not know how much plastic leaves it cannot say whether a ban, a deposit or a fence has helped. Counting came first in 2019.',
)
const two = paragraph(
  'Somebody stands on a bridge and counts what floats past in 10 minutes. A camera does the same all night, and nobody has to pay for coffee.',
)
const three = paragraph(
  'One method, used the same way by everybody, and published. The workshop at 14:30 on the second day tries just that.',
)
const short = paragraph('It rained on both days.')
const title = heading(2, 'What would help?')
const pair = list('bullet', ['Nets on frames, below bridges.'], ['Cameras on poles, all night.'])
const said = blockquote('“Neighbours who breathe the same air might as well learn.”')

const oneZh =
  '一座城市若不知道有多少塑料从自己这里流走，就说不清禁令、押金或拦截网是否奏效。2019年起，清点是第一步。'
const twoZh =
  '有人站在桥上，清点10分钟之内从桥下漂过的东西。摄像头整夜做着同样的事，谁也不用为咖啡付钱。'
const threeZh = '统一方法，人人照此执行，并且公布。第二天14:30的工作坊正是一次尝试。'
const shortZh = '两天都下了雨。'
const zh = (...words: string[]) => paragraph(words.join(''))
const titleZh = heading(2, '怎样才有帮助？')

const texts = (source: ComposedNode[], own: ComposedNode[]) => {
  const { paragraphs } = missingIn({ body: compose(...own) }, [{ body: compose(...source) }])
  return paragraphs.map(({ at }) => at)
}

const whole = [title, one, two, short, three]
const wholeZh = [titleZh, zh(oneZh), zh(twoZh), zh(shortZh), zh(threeZh)]
const without = (...gone: number[]) => wholeZh.filter((_, at) => !gone.includes(at))

describe('a paragraph of the original', () => {
  it.each<[string, ComposedNode[], ComposedNode[], number[]]>([
    ['is there when all are', whole, wholeZh, []],
    ['is missing at the start', whole, without(1), [1]],
    ['is missing in the middle', whole, without(2), [2]],
    ['is missing at the end', whole, without(4), [4]],
    ['is missing though it is short', whole, without(3), [3]],
    ['is missing as a heading', whole, without(0), [0]],
    ['is missing with its neighbour', whole, without(1, 2), [1, 2]],
    ['is joined with the next one', [one, two, three], [zh(oneZh, twoZh), zh(threeZh)], []],
    [
      'is joined with a short one',
      whole,
      [titleZh, zh(oneZh), zh(twoZh, shortZh), zh(threeZh)],
      [],
    ],
    ['is joined with two others', [one, two, three], [zh(oneZh, twoZh, threeZh)], []],
    ['is joined and shortened by a quarter', [one, two], [zh(oneZh, twoZh.slice(0, 24))], []],
    [
      'is split in two',
      [title, one, three],
      [titleZh, zh(oneZh.slice(0, 24)), zh(oneZh.slice(24)), zh(threeZh)],
      [],
    ],
    ['is cut to a half', [one, two], [zh(oneZh), zh(twoZh.slice(0, 16))], []],
    ['stands elsewhere', [one, two, three], [zh(threeZh), zh(oneZh), zh(twoZh)], []],
    ['has more beside it in the translation', [one, two], [zh(oneZh), zh(shortZh), zh(twoZh)], []],
    [
      'is a list set as a paragraph',
      [one, pair],
      [zh(oneZh), zh('桥下架网；杆上装摄像头，整夜拍摄。')],
      [],
    ],
    [
      'is a quote set as a paragraph',
      [one, said],
      [zh(oneZh), zh('“呼吸同一片空气的邻居，不妨互相学习。”')],
      [],
    ],
    ['is a quote left out', [one, said, two], [zh(oneZh), zh(twoZh)], [1]],
    [
      'is not a photo or a card left out',
      [one, photo('p'), sessionCard('s'), two],
      [zh(oneZh), zh(twoZh)],
      [],
    ],
    [
      'is missing between photos',
      [one, photo('p'), two, photo('q')],
      [zh(oneZh), photo('p'), photo('q')],
      [2],
    ],
    ['is an empty line', [one, paragraph(''), two], [zh(oneZh), zh(twoZh)], []],
    ['waits in a body nobody has begun', whole, [heading(2, ''), paragraph(''), photo('p')], []],
    ['is there in its own words, where nobody has translated', whole, whole, []],
  ])('%s', (_, source, own, missing) => {
    expect(texts(source, own)).toEqual(missing)
  })

  it('is told of with its words, and from Chinese, too', () => {
    const { paragraphs } = missingIn({ body: compose(title, one, three) }, [
      { body: compose(titleZh, zh(oneZh), zh(twoZh), zh(threeZh)) },
    ])

    expect(paragraphs).toEqual([{ at: 2, text: twoZh }])
  })

  it('is still missing when the original was reworded, and another one in its place is not', () => {
    const own = { body: compose(zh(oneZh), zh(threeZh)) }
    const before = { body: compose(one, two, three) }
    const longer = paragraph(
      'Somebody stands on a bridge and counts what floats past in 15 minutes. A camera does the same all night, and nobody has to pay for coffee. It began in 2017.',
    )
    const other = paragraph(
      'Twelve cities have signed the charter so far; the thirteenth will do so next spring, its mayor said on Friday, when the budget is through the council.',
    )

    expect(missingIn(own, [{ body: compose(one, longer, three) }, before]).paragraphs).toHaveLength(
      1,
    )
    expect(missingIn(own, [{ body: compose(one, other, three) }, before]).paragraphs).toEqual([])
  })

  it('is not missing when it came or went since it was translated', () => {
    const own = { body: compose(zh(oneZh), zh(threeZh)) }
    const [before, now] = [{ body: compose(one, three) }, { body: compose(one, two, three) }]

    expect(missingIn(own, [now, before]).paragraphs).toEqual([])
    expect(missingIn(own, [before, now]).paragraphs).toEqual([])
    expect(missingIn(own, [now]).paragraphs).toHaveLength(1)
    expect(missingIn(own, []).paragraphs).toEqual([])
  })
})

it('misses the standfirst and the caption of the lead photo, where the original has them', () => {
  const source = { standfirst: 'In short.', captionOverride: 'A net.', body: null }

  expect(missingIn({ standfirst: ' ' }, [source]).fields).toEqual(['standfirst', 'captionOverride'])
  expect(missingIn({ ...source, standfirst: '简而言之。' }, [source]).fields).toEqual([])
  expect(missingIn({ standfirst: null }, [{ standfirst: '' }]).fields).toEqual([])
})

it('misses the caption of a photo that both show, and of no other', () => {
  const shown = (caption: string) => photo('p', { captionOverride: caption })
  const source = { body: compose(one, shown('A net below a bridge.'), photo('q')) }
  const missing = (...own: ComposedNode[]) =>
    missingIn({ body: compose(zh(oneZh), ...own) }, [source]).captions

  expect(missing(shown(''), photo('q'))).toEqual([{ at: 1, text: 'A net below a bridge.' }])
  expect(missing(shown('桥下的网。'))).toEqual([])
  expect(missing(photo('q'))).toEqual([])
})
