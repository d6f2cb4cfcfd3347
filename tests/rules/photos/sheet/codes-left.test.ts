import { describe, expect, it } from '@jest/globals'
import { codesIn, countsNow, matches, type shows } from '../../../../src/photos/sheet/filters.ts'
import { frame } from './frames.ts'

describe('codes left on a contact sheet', () => {
  it('are named with the field they stand in', () => {
    const photo = frame('a', {
      headline: '=s9=',
      altText: 'By {speaker} and =SP2t=',
      extendedDescription: 'At =v=',
      creditText: '=sp8n=',
    })

    expect(codesIn(photo)).toEqual([
      { field: 'headline', code: '=s9=' },
      { field: 'altText', code: '{speaker}' },
      { field: 'altText', code: '=SP2t=' },
      { field: 'extendedDescription', code: '=v=' },
      { field: 'creditText', code: '=sp8n=' },
    ])
  })

  it('are not what only looks like one', () => {
    expect(codesIn(frame('a', { caption: 'E = mc², a=b, {2024}, ?x=1&y=2' }))).toEqual([])
  })

  it('count down as they are mended', () => {
    const coded = frame('a', { caption: '=sp9= speaks' })
    const mended = { ...coded, caption: 'Li Wei speaks' }
    const counted = { ...zeros, codesLeft: 1 }

    expect(matches('codesLeft', coded)).toBe(true)
    expect(countsNow(counted, [coded], [mended]).codesLeft).toBe(0)
  })
})

const zeros = {
  ...{ all: 0, picked: 0, rejected: 0, unrated: 0 },
  ...{ noCaption: 0, noAlt: 0, noCredit: 0, codesLeft: 0 },
} satisfies Record<(typeof shows)[number], number>
