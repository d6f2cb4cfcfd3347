import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '../../..')

/** Matches a call of a Payload operation up to the end of its first argument's own lines. */
const call =
  /(?<who>\bpayload|newsroom\.payload)\.(?<operation>find|findByID|findVersions|findVersionByID|findDistinct|count|countVersions|create|update|delete|duplicate|restoreVersion)\(/g

/** The text between the brackets that begin at `from`. */
function argument(source: string, from: number): string {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1
    if (source[at] === ')') depth -= 1
    if (depth === 0) return source.slice(from, at + 1)
  }
  return source.slice(from)
}

/** A query that is spread in says the rest where it is put together, in the same file. */
function spelledOut(asked: string, source: string): string {
  return /\.\.\.(query|create)\b/.test(asked) ? source : asked
}

const calls = globSync('src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(call)].map((match) => ({
    where: `${file}:${source.slice(0, match.index).split('\n').length}`,
    isNested: source.slice(Math.max(0, match.index - 5), match.index).endsWith('req.'),
    asked: spelledOut(argument(source, match.index + match[0].length - 1), source),
  }))
})

it('finds the calls it is about', () => {
  expect(calls.length).toBeGreaterThan(15)
})

it('says at every Payload operation whether access rules hold', () => {
  const silent = calls.filter(({ asked }) => !/\boverrideAccess\b/.test(asked))

  expect(silent.map(({ where }) => where)).toEqual([])
})

it('passes the request on at every nested operation, so that it shares the transaction', () => {
  const apart = calls.filter(({ asked, isNested }) => isNested && !/\breq\b/.test(asked))

  expect(apart.map(({ where }) => where)).toEqual([])
})
