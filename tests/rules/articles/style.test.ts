import { describe, expect, it } from '@jest/globals'
import { findingsIn } from '../../../src/articles/preflight/check.ts'
import type { Facts, Text } from '../../../src/articles/preflight/facts.ts'
import { factsWith } from './facts.ts'

const email = {
  kind: 'preferred',
  words: ['e-mail'],
  instead: 'email',
  isWholeWord: true,
  isCaseKept: false,
  languages: [],
  why: null,
} as const

const banned = {
  ...email,
  kind: 'banned',
  words: ['unique'],
  instead: null,
  why: 'Few things are.',
} as const

const text = (words: string, values: Partial<Text> = {}): Text => ({
  path: 'body',
  text: words,
  isQuoted: false,
  ...values,
})

const rules = [email, banned].map((each) => ({ ...each, words: [...each.words], languages: [] }))

const found = (texts: Text[], more: Partial<Facts> = {}) =>
  findingsIn(
    factsWith({}, { texts, style: { words: rules, introduces: true }, ...more }),
    new Date(0),
  )

describe('the house style', () => {
  it('says what to write instead, and where, once for each field', () => {
    const texts = [text('E-mail', { path: 'headline' }), text('an e-mail'), text('e-mail again')]

    expect(found(texts)).toMatchObject([
      {
        level: 'advice',
        code: 'word-preferred',
        path: 'headline',
        words: 'E-mail',
        instead: 'Email',
      },
      { level: 'advice', code: 'word-preferred', path: 'body', words: 'e-mail', instead: 'email' },
    ])
  })

  it('makes a banned word a warning, with the reason', () => {
    expect(found([text('a unique chance')])).toMatchObject([
      { level: 'warning', said: { en: '“unique” is not printed here. Few things are.' } },
    ])
  })

  it('leaves alone what somebody else said', () => {
    expect(found([text('a unique e-mail', { isQuoted: true })])).toEqual([])
  })

  it('asks who a speaker is at the first mention', () => {
    const speakers = [
      {
        id: 'tan',
        names: ['Tan Boon Heng', '陈文恒'],
        titles: ['司长', 'Director'],
        organisations: [],
      },
    ]

    expect(found([text('Tan Boon Heng spoke.')], { speakers })).toMatchObject([
      {
        level: 'advice',
        words: 'Tan Boon Heng',
        said: { en: expect.stringMatching(/mention: Director\.$/) },
      },
    ])
    expect(found([text('Director Tan Boon Heng spoke.')], { speakers })).toEqual([])
  })
})

it.each([
  ['zh', '陈文恒发言。', '首次提及陈文恒时请写明身份：司长，商务部。'],
  ['zh', 'Tan Boon Heng 发言。', '首次提及陈文恒时请写明身份：司长，商务部。'],
  ['en', 'Tan Boon Heng spoke.', '首次提及Tan Boon Heng时请写明身份：Director，Commerce。'],
  ['en', '陈文恒 spoke.', '首次提及Tan Boon Heng时请写明身份：Director，Commerce。'],
])('a stranger in a story in %s, “%s”, is asked for in its language', (language, words, zh) => {
  const speakers = [
    {
      id: 'tan',
      names: ['Tan Boon Heng', '陈文恒'],
      titles: ['Director', '司长'],
      organisations: ['Commerce', '商务部'],
    },
  ]
  const facts = factsWith(
    { language },
    { speakers, style: { words: [], introduces: true }, texts: [text(words)] },
  )

  expect(findingsIn(facts, new Date(0)).map(({ said }) => said.zh)).toEqual([zh])
})
