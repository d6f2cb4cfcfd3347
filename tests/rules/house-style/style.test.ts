import { describe, expect, it } from '@jest/globals'
import { rulesFor, slipsIn, type WordRule } from '../../../src/house-style/style.ts'

const rule = (values: Partial<WordRule>): WordRule => ({
  kind: 'preferred',
  words: ['e-mail'],
  instead: 'email',
  isWholeWord: true,
  isCaseKept: false,
  languages: [],
  why: null,
  ...values,
})

const found = (text: string, values: Partial<WordRule> = {}) =>
  slipsIn([text], [rule(values)]).map(({ instead, words }) => `${words} > ${instead}`)

describe('a preferred spelling', () => {
  it.each<[string, Partial<WordRule>, string]>([
    ['by e-mail', {}, 'e-mail > email'],
    ['E-mail us.', {}, 'E-mail > Email'],
    ['SEND AN E-MAIL', {}, 'E-MAIL > EMAIL'],
    ['Asean met', { words: ['Asean'], instead: 'ASEAN', isCaseKept: true }, 'Asean > ASEAN'],
    ['organise it', { words: ['organi'], instead: 'x', isWholeWord: false }, 'organi > x'],
    ['发展智能技术', { words: ['智能'], instead: '人工智能' }, '智能 > 人工智能'],
    ['用Ai写作', { words: ['Ai'], instead: 'AI', isCaseKept: true }, 'Ai > AI'],
    ['İzmir e-mail', {}, 'e-mail > email'],
    [
      'either web site',
      { words: ['web-site', 'web site'], instead: 'website' },
      'web site > website',
    ],
  ])('is offered for “%s”', (text, values, expected) => {
    expect(found(text, values)).toEqual([expected])
  })

  it.each<[string, Partial<WordRule>]>([
    ['the emails and e-mails', {}],
    ['email', {}],
    ['gmail', { words: ['mail'], instead: 'post' }],
    ['人工智能', { words: ['智能'], instead: '人工智能' }],
    ['ASEAN', { words: ['Asean'], instead: 'ASEAN', isCaseKept: true }],
    ['reorganise', { words: ['organise'], instead: 'organize' }],
    ['naïveté', { words: ['naïv'], instead: 'naive' }],
  ])('is not offered for “%s”', (text, values) => {
    expect(found(text, values)).toEqual([])
  })

  it('is offered once, however often it stands there', () => {
    expect(found('e-mail, e-mail and e-mail')).toEqual(['e-mail > email'])
  })
})

it('a banned word needs nothing in its place', () => {
  expect(
    found('a very unique chance', { kind: 'banned', words: ['very unique'], instead: null }),
  ).toEqual(['very unique > null'])
})

it('a rule for some languages holds in those only', () => {
  const chinese = rule({ languages: ['zh'] })

  expect(rulesFor([chinese], 'zh')).toEqual([chinese])
  expect(rulesFor([chinese], 'en')).toEqual([])
  expect(rulesFor([rule({})], 'en')).toHaveLength(1)
})
