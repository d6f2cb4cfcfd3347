import { describe, expect, it } from '@jest/globals'
import { asTable, codesOf, expandCodes } from '../../../src/photos/codes.ts'
import { introduce } from '../../../src/photos/programme.ts'
import { forum } from './forum.ts'

const codes = codesOf(forum)
const textOf = (code: string) => codes.find((each) => each.code === code)?.text

describe('the codes of an event', () => {
  it('count people in the order of the programme, each once, as first printed', () => {
    expect(textOf('sp1')).toBe('Li Wei, director, Ministry of Ecology')
    expect(textOf('sp2')).toBe('Chen Min, mayor')
    expect(textOf('sp3')).toBe('Tan Boon Heng, ASEAN Secretariat')
    expect(textOf('sp4')).toBeUndefined()
  })

  it('have name, title and organisation apart, and none for what is not printed', () => {
    expect([textOf('sp1n'), textOf('sp1t'), textOf('sp1o')]).toEqual([
      'Li Wei',
      'director',
      'Ministry of Ecology',
    ])
    expect(textOf('sp3t')).toBeUndefined()
  })

  it('have sessions, their rooms, the event and its venue', () => {
    expect([textOf('s2'), textOf('s2r'), textOf('e'), textOf('v')]).toEqual([
      'Panel on air',
      'Room 3',
      'Environment Forum',
      'Liuzhou',
    ])
  })

  it('stay when sessions at one time change places, as when one gets another room', () => {
    const [opening, ...parallel] = forum.sessions
    const moved = { ...forum, sessions: [...(opening ? [opening] : []), ...parallel.toReversed()] }

    expect(codesOf(moved)).toEqual(codes)
  })

  it('introduce somebody in Chinese as Chinese papers do', () => {
    const person = { speaker: 'x', name: '李伟', title: '司长', organisation: '生态环境部' }
    expect(introduce(person)).toBe('生态环境部司长李伟')
  })
})

describe('a text with codes', () => {
  it('has the words in their place, however the code is written', () => {
    expect(expandCodes('=SP1n= speaks at =s1= in =v=.', codes)).toEqual({
      text: 'Li Wei speaks at Opening ceremony in Liuzhou.',
      unknown: [],
    })
  })

  it('keeps a code of nothing and names it', () => {
    expect(expandCodes('=sp9= and =s1=', codes)).toEqual({
      text: '=sp9= and Opening ceremony',
      unknown: ['=sp9='],
    })
  })

  it.each(['E = mc2 = energy', 'a=1', 'sp1', '=sp1', '==', '= sp1 ='])(
    'leaves “%s” alone',
    (text) => {
      expect(expandCodes(text, codes)).toEqual({ text, unknown: [] })
    },
  )

  it('does not expand what a code has brought', () => {
    expect(expandCodes('=s1=', [{ code: 's1', text: '=e=' }]).text).toBe('=e=')
  })
})

it('is a table of one line for each code, with one tab, for Photo Mechanic', () => {
  const table = asTable([
    { code: 'sp1', text: 'Li\tWei,\ndirector' },
    { code: 'e', text: 'Forum' },
  ])

  expect(table).toBe('sp1\tLi Wei, director\r\ne\tForum\r\n')
})
