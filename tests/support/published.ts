import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** A story as it is stored, its newest version beside it. */
export type Stored = {
  rev: number
  status: string
  keywords: string[]
  latest: { rev: number; status: string; keywords: string[] }[]
}

/** The highest revision of each story that `publisher.ts` was told is saved. */
export function acknowledged(log: string): Map<string, number> {
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
  return new Map(
    lines.map((line) => {
      const [id = '', rev] = line.split(' ')
      return [id, Number(rev)]
    }),
  )
}

/** Nothing acknowledged is missing, and no story holds parts of two revisions. */
export function expectWhole(log: string, stored: Map<string, Stored>): void {
  const missing = [...acknowledged(log)].filter(([id, rev]) => (stored.get(id)?.rev ?? 0) < rev)
  const halfWritten = [...stored].filter(([, story]) => !isWhole(story))
  expect({ missing, halfWritten }).toEqual({ missing: [], halfWritten: [] })
}

function isWhole({ keywords, latest: [latest, ...others], rev, status }: Stored): boolean {
  const expected = ['first', 'second', 'third'].map((word) => `${word} of ${rev}`).join()
  return (
    others.length === 0 &&
    latest?.rev === rev &&
    latest.status === status &&
    status === (rev > 1 ? 'published' : 'draft') &&
    keywords.join() === expected &&
    latest.keywords.join() === expected
  )
}
