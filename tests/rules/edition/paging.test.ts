import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import type { ListQuery, Position } from '../../../src/wire/edition/list.ts'
import { shown } from '../../support/forum.ts'

const at = new Date('2024-11-07T06:00:00Z')

type Step = { act: 'put' | 'remove'; id: number; rank: number | null; flagged: boolean }

/** Few ids and ranks, so that ties, missing ranks, re-rankings and removals all happen. */
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('put', 'put', 'remove'),
  id: fc.nat(30),
  rank: fc.option(fc.nat(4), { nil: null }),
  flagged: fc.boolean(),
})

function take(edition: Edition, { act, id, rank, flagged }: Step): void {
  const name = `d${String(id).padStart(2, '0')}`
  if (act === 'remove') edition.remove('topics', name, at)
  else {
    const listing = { facets: { kind: [String(flagged)] }, sortKeys: { rank } }
    edition.apply('topics', name, shown('topics', name, { listing }), at)
  }
}

const query = (descending: boolean, limit: number, facets: ListQuery['facets']): ListQuery => ({
  ...{ type: 'topics', facets, ranges: [], ids: null },
  ...{ sort: { key: 'rank', descending }, limit, after: null },
})

/** Pages through a list; between pages, `disturb` may change what is in it. */
function pageThrough(edition: Edition, first: ListQuery, disturb: () => void): string[] {
  const seen: string[] = []
  let after: Position | null = null
  do {
    const page = edition.list({ ...first, after }, at)
    if (seen.length > 10_000) throw new Error('The pages never end')
    seen.push(...page.entries.map(({ id }) => id))
    after = page.next
    disturb()
  } while (after !== null)
  return seen
}

describe('Paging', () => {
  it('shows each document once, ordered by the key and then the id, those without a key last', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        (steps, descending, limit) => {
          const edition = openEdition(':memory:')
          const ranks = new Map<string, number | null>()
          for (const each of steps) {
            take(edition, each)
            const name = `d${String(each.id).padStart(2, '0')}`
            if (each.act === 'remove') ranks.delete(name)
            else ranks.set(name, each.rank)
          }
          const way = descending ? -1 : 1
          const expected = [...ranks].toSorted(([a, one], [b, other]) => {
            if (one === null || other === null)
              return Number(one === null) - Number(other === null) || way * (a < b ? -1 : 1)
            return way * (one - other || (a < b ? -1 : 1))
          })

          const seen = pageThrough(edition, query(descending, limit, []), () => undefined)

          edition.close()
          expect(seen).toEqual(expected.map(([id]) => id))
        },
      ),
    )
  })

  it('repeats and loses nothing that stayed, while others come, go and move', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 10, maxLength: 60 }),
        fc.array(step, { maxLength: 40 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        (before, during, descending, limit) => {
          const edition = openEdition(':memory:')
          for (const each of before) take(edition, each)
          const moved = new Set(during.map(({ id }) => `d${String(id).padStart(2, '0')}`))
          const stayed = edition.ids('topics').filter((id) => !moved.has(id))
          const waiting = [...during]

          const seen = pageThrough(edition, query(descending, limit, []), () => {
            for (const each of waiting.splice(0, 3)) take(edition, each)
          })

          edition.close()
          const seenOfStayed = seen.filter((id) => stayed.includes(id))
          expect(seenOfStayed.toSorted()).toEqual(stayed)
        },
      ),
    )
  })

  it('gives the same pages whether it starts from the filter or walks the order', () => {
    const edition = openEdition(':memory:')
    const items = Array.from({ length: 2_600 }, (_, n) => {
      const id = `d${String(n).padStart(4, '0')}`
      const facets = { all: ['yes'], some: n % 9 === 0 ? ['yes'] : [] }
      const listing = { facets, sortKeys: { rank: n % 7 === 0 ? null : n % 50 } }
      return { type: 'topics' as const, id, projection: shown('topics', id, { listing }) }
    })
    edition.applyMany(items, at)
    const by = (...names: string[]) => names.map((name) => ({ name, any: ['yes'], none: [] }))

    const walked = pageThrough(edition, query(true, 100, by('all')), () => undefined)
    const both = pageThrough(edition, query(true, 100, by('all', 'some')), () => undefined)
    const started = pageThrough(edition, query(true, 100, by('some')), () => undefined)

    edition.close()
    expect(new Set(walked).size).toBe(2_600)
    expect(started).toHaveLength(Math.ceil(2_600 / 9))
    expect(both).toEqual(started)
    expect(walked.filter((id) => started.includes(id))).toEqual(started)
  })
})
