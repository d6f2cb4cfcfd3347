import { describe, expect, it } from '@jest/globals'
import { lintWords } from '../../../src/photos/caption-lint.ts'
import { forum } from './forum.ts'

const good = 'Li Wei opens the forum in Liuzhou on Tuesday.'
const said = (words: Partial<Parameters<typeof lintWords>[0]>) =>
  lintWords({ headline: '', caption: good, altText: '', people: [], ...words }, forum).map(
    ({ field, said: { en } }) => `${field}: ${en}`,
  )

describe('a caption', () => {
  it.each([
    good,
    '10月29日，环境论坛在柳州开幕。',
    'A delegate walks outside Nanning, 2024.',
    'Opening of the Environment Forum, March 3',
    'A delegate walks outside Nanning on 5 May.',
  ])('that says who, what, where and when is left alone: %s', (caption) => {
    expect(said({ caption })).toEqual([])
  })

  it.each([
    ['Delegates in Liuzhou', /who does what/],
    ['Delegates walk into the hall in Liuzhou.', /when/],
    ['Delegates may attend the meeting in Liuzhou.', /when/],
    ['Two delegates talk to each other on Monday in October.', /where/],
    ['Two delegates talk to each other in May.', /where/],
    ['Two delegates talk to each other on Tuesday.', /where/],
    ['代表步入会场。', /when/],
    ['DELEGATES ARRIVE IN LIUZHOU ON TUESDAY', /Capitals/],
    ['IMG_2034 Li Wei in Liuzhou on Tuesday', /file’s name/],
    ['=sp9= speaks in Liuzhou on Tuesday', /left in it/],
    ['Tan Boon Hemg speaks in Liuzhou on Tuesday', /mean Heng/],
  ])('is advised on: %s', (caption, advice) => {
    expect(said({ caption }).join('\n')).toMatch(advice)
  })

  it('names the people who are said to be in the picture', () => {
    const people = [{ speaker: null, name: 'Chen Min', role: '' }]

    expect(said({ people }).join()).toContain('Chen Min is in the picture')
    expect(said({ people, caption: `Chen Min and ${good}` })).toEqual([])
  })

  it('that is missing is nothing to advise on', () => {
    expect(said({ caption: '' })).toEqual([])
  })
})

describe('an alt text', () => {
  it.each([
    [good, /repeats the caption/],
    ['Image of two people', /Leave out/],
    ['A photo shows two people', /Leave out/],
    ['图为两名代表', /Leave out/],
    ['word '.repeat(30), /easier to listen/],
    ['DSC_0001.jpg', /file’s name/],
  ])('is advised on: %s', (altText, advice) => {
    expect(said({ altText }).join('\n')).toMatch(advice)
  })

  it('that describes what is to be seen is left alone', () => {
    expect(said({ altText: 'Two people in suits shake hands before a blue screen.' })).toEqual([])
  })
})
