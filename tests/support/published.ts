import { readFileSync } from 'node:fs'
import { keywordsOf } from './publishing.ts'

/** A story as it is stored, its newest version beside it. */
export type Stored = {
  rev: number
  status: string
  keywords: string[]
  latest: { rev: number; status: string; keywords: string[] }[]
}

/** The highest revision of each story that was acknowledged. */
export function acknowledged(log: string): Map<string, number> {
  const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
  return new Map(
    lines.map((line) => {
      const [id = '', rev] = line.split(' ')
      return [id, Number(rev)]
    }),
  )
}

/** The stories of which an acknowledged save is missing, and those with parts of two revisions. */
export function faultsOf(log: string, stored: Map<string, Stored>) {
  return {
    missing: [...acknowledged(log)].filter(([id, rev]) => (stored.get(id)?.rev ?? 0) < rev),
    halfWritten: [...stored].filter(([, story]) => !isWhole(story)),
  }
}

/** What `faultsOf` finds when all is well. */
export const noFaults = { missing: [], halfWritten: [] }

function isWhole({ keywords, latest: [latest, ...others], rev, status }: Stored): boolean {
  const expected = keywordsOf(rev).join()
  return (
    others.length === 0 &&
    latest?.rev === rev &&
    latest.status === status &&
    status === (rev > 1 ? 'published' : 'draft') &&
    keywords.join() === expected &&
    latest.keywords.join() === expected
  )
}
