import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What turns a row of the database into a public document begins here. */
const beginning = join(import.meta.dirname, 'refresh.ts')

/** The module after `from`, when it is one of ours: `from './project.ts'`. */
const ownImport = /\bfrom '(\.[^']+)'/g

/**
 * Changes whenever the code that shapes public documents changes, so that a new version of Rostrum
 * projects every document afresh without anyone having to remember a number.
 */
export function projectionFingerprint(): string {
  const hash = createHash('sha256')
  for (const [, source] of projectionSources()) hash.update(source)
  return hash.digest('hex').slice(0, 12)
}

/** The sources of that code by path, in the order of their paths: whatever `refresh.ts` leads to. */
export function projectionSources(): [string, string][] {
  const sources = new Map<string, string>()
  const waiting = [beginning]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sources.has(path)) continue
    const source = readFileSync(path, 'utf8')
    sources.set(path, source)
    for (const [, own = ''] of source.matchAll(ownImport)) waiting.push(join(dirname(path), own))
  }
  return [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1))
}
