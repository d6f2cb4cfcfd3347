import { describe, expect, it } from '@jest/globals'
import { lintWords } from '../../../src/photos/caption-lint.ts'
import { forum } from './forum.ts'

const named = (name: string) => ({ speaker: null, name, title: '', organisation: '' })
const names = ['李建伟', '谭文兴', '参威拉军', '高峰林', '张文化', '王敏', '阿努廷·参威拉军']
const chinese = {
  ...forum,
  sessions: forum.sessions.map((session) => ({ ...session, people: names.map(named) })),
}

/** What is taken for somebody's name in a caption. */
const taken = (caption: string, people: string[] = []) =>
  lintWords(
    { headline: '', caption, altText: '', people: people.map(named).map(inPicture) },
    chinese,
  )
    .map(({ said }) => said.zh)
    .flatMap((said) => /^“(.+)”是否应为议程上的 (.+)？$/.exec(said)?.slice(1) ?? [])

const inPicture = ({ name, speaker }: ReturnType<typeof named>) => ({ name, speaker, role: '' })

describe('a Chinese name on the programme', () => {
  it.each([
    ['10月29日，生态环境部司长李健伟在柳州举行的论坛上发言。', '李健伟', '李建伟'],
    ['10月29日，章建伟与市长出席柳州的高峰论坛。', '章建伟', '李建伟'],
    ['图为谭文星（左一）在柳州与代表交谈。', '谭文星', '谭文兴'],
    ['泰国总理参威拉君10月29日在柳州致辞。', '参威拉君', '参威拉军'],
  ])('is asked about where one character differs: %s', (caption, word, meant) => {
    expect(taken(caption)).toEqual([word, meant])
  })

  it.each([
    '10月29日，生态环境部司长李建伟在柳州举行的论坛上发言。',
    '10月29日，李建在柳州的会上说，谭文与代表交谈。',
    '10月29日，环境高峰论坛在柳州开幕。',
    '10月29日，中国文化、长江文化和海洋文化展在柳州开幕。',
    '10月29日，新文化运动展在柳州开幕，王明出席。',
    '10月29日，阿努廷·参威拉军在柳州会见记者。',
  ])('is not seen in other words: %s', (caption) => {
    expect(taken(caption)).toEqual([])
  })

  it('is not meant where somebody else is said to be in the picture', () => {
    const caption = '10月29日，李大伟在柳州参观。'

    expect(taken(caption)).toEqual(['李大伟', '李建伟'])
    expect(taken(caption, ['李大伟'])).toEqual([])
  })
})
