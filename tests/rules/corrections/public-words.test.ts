import { expect, it } from '@jest/globals'
import { publicChanges } from '../../../src/corrections/public-words.ts'
import { compose, list, paragraph } from '../../../src/richtext/compose.ts'
import { compareBodies } from '../../../src/words/compare-bodies.ts'

const changed = (before: ReturnType<typeof compose>, after: ReturnType<typeof compose>) => {
  const rows = compareBodies(before, after, 'en').map((row) => ({ ...row, name: null }))
  const body = { path: 'body', label: 'Body', before: '', after: '' }
  return publicChanges([{ ...body, kind: 'body', rows }], 'en')
}

it.each(['bullet', 'number'] as const)(
  'tells readers the words of a %s list, not its marks',
  (style) => {
    const before = list(style, ['Daily levels from 210 gauges.'], ['Rain since 1951.'])
    const after = list(style, ['A map.'], ['Daily levels from 240 gauges.'], ['Rain since 1951.'])

    const said = changed(compose(before), compose(after))

    expect(said).toEqual([
      {
        ...{ path: 'body', field: 'Body', before: 'Daily levels from 210 gauges.' },
        after: 'A map. Daily levels from 240 gauges.',
      },
    ])
  },
)

it('leaves a dash that begins a paragraph', () => {
  const said = changed(compose(paragraph('- He left.')), compose(paragraph('- He stayed.')))

  expect(said).toMatchObject([{ before: '- He left.', after: '- He stayed.' }])
})
