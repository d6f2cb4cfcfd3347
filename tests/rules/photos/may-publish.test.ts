import { describe, expect, it } from '@jest/globals'
import { type Publishable, publicationRefusals } from '../../../src/photos/may-publish.ts'

const ready: Publishable = {
  pick: 'picked',
  headline: {},
  caption: { en: 'Delegates arrive.' },
  altText: { zh: '两人握手。' },
  extendedDescription: {},
  creditText: 'People’s Daily Online',
  creators: [],
}

const refused = (values: Partial<Publishable>) =>
  publicationRefusals({ ...ready, ...values }).map(({ path, said }) => `${path}: ${said.en}`)

describe('a photo', () => {
  it.each<[string, Partial<Publishable>]>([
    ['with caption, alt text and credit, in whatever language', {}],
    ['nobody has decided on', { pick: 'none' }],
    ['credited to a creator alone', { creditText: null, creators: ['Fu Huazhou'] }],
    ['with an equation in its caption', { caption: { en: 'E = mc², a=b' } }],
    ['with a long description', { extendedDescription: { en: 'Delegates in a hall.' } }],
  ])('%s may go out', (_, values) => {
    expect(refused(values)).toEqual([])
  })

  it.each<[string, Partial<Publishable>, RegExp]>([
    ['that was rejected', { pick: 'rejected' }, /^pick: It was rejected/],
    ['without a caption', { caption: {} }, /^caption: Write a caption/],
    ['without an alt text', { altText: {} }, /^altText: Write an alt text/],
    ['without a credit', { creditText: null }, /^creditText: Say whose photo/],
    ['with a caption nobody sees', { caption: { en: '\u200b' } }, /^caption: Write a caption/],
    ['with an alt text nobody sees', { altText: { zh: '\u00a0\ufeff' } }, /^altText: Write an/],
    ['with a credit nobody sees', { creditText: '\u2060' }, /^creditText: Say whose photo/],
    [
      'of creators nobody sees',
      { creditText: null, creators: ['\u200b'] },
      /^creditText: Say whose photo/,
    ],
    [
      'with a code left in it',
      { caption: { en: '=sp99= speaks' } },
      /^caption: =sp99= in the English/,
    ],
    [
      'with a code left in one language',
      { altText: { en: 'A', zh: '=s9r=' } },
      /^altText: =s9r= in the Chinese/,
    ],
    [
      'with a variable left in it',
      { headline: { en: '{speaker} speaks' } },
      /^headline: {speaker} in the English/,
    ],
    [
      'with a code left in its long description',
      { extendedDescription: { en: 'Left: =sp7=' } },
      /^extendedDescription: =sp7= in the English/,
    ],
    [
      'with a code left in its credit',
      { creditText: 'Xinhua/=sp1n=' },
      /^creditText: =sp1n= stands/,
    ],
  ])('%s is refused at the field', (_, values, expected) => {
    const refusals = refused(values)

    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(expected)
  })

  it('is told each code that is left, once', () => {
    const caption = { en: '=sp9= and =sp8=, =sp9=', zh: '=sp9=' }

    expect(refused({ caption })).toEqual([
      expect.stringMatching(/^caption: =sp9= in the English/),
      expect.stringMatching(/^caption: =sp8= in the English/),
      expect.stringMatching(/^caption: =sp9= in the Chinese/),
    ])
  })
})
