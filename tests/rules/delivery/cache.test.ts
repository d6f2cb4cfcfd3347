import { describe, expect, it } from '@jest/globals'
import { openEdition } from '../../../src/wire/edition.ts'
import { anEdit, diceOf, fill, someRedirects, start } from '../../support/edits.ts'
import { addresses, endpointsFor, made, partsOf } from '../../support/questions.ts'

/** Edits at random, and after each looks at every answer that was kept. */
function run(seed: number, edits: number) {
  const dice = diceOf(seed)
  const edition = openEdition(':memory:')
  fill(edition, dice)
  const parts = partsOf(edition)
  const endpoints = endpointsFor(parts)
  const kept = new Map<string, string>()
  const wrong: string[] = []
  const counts = { unchanged: 0, needless: 0, changed: 0 }
  let now = start
  for (let round = 0; round < edits; round++) {
    if (dice(5) === 0) now = new Date(now.getTime() + dice(3_600_000))
    const { act, type, id, projection } = anEdit(dice)
    edition.apply(type, id, projection, now)
    if (dice(10) === 0) edition.replaceRedirects(someRedirects(dice), now)
    for (const address of addresses) {
      const held = parts.cache.fresh(address, now)
      const answer = made(endpoints, parts, address, now)
      const body = answer?.body ?? ''
      if (held && held.answer.body !== body) wrong.push(`${round} ${act} ${type}/${id}: ${address}`)
      const before = kept.get(address)
      if (before !== undefined) {
        if (before !== body) counts.changed += 1
        else counts[held ? 'unchanged' : 'needless'] += 1
      }
      if (answer && !held) parts.cache.keep(address, answer, now)
      if (answer) kept.set(address, body)
      else kept.delete(address)
    }
  }
  return { wrong, ...counts }
}

describe('An answer that is kept', () => {
  it.each([1, 2])(
    'is the one that would be made now, after each of 250 edits, and seldom dropped in vain (seed %i)',
    (seed) => {
      const { wrong, changed, unchanged, needless } = run(seed, 250)

      expect(wrong).toEqual([])
      expect(changed).toBeGreaterThan(500)
      expect(needless / (needless + unchanged)).toBeLessThan(0.1)
    },
    120_000,
  )
})
