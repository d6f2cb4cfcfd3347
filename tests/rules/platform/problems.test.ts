import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { problemCodes } from '../../../src/delivery/problem.ts'

const source = new URL('../../../src', import.meta.url).pathname

it('explains every refusal of the front door and of delivery where its type leads', () => {
  const files = globSync(['door/**/*.ts', 'delivery/*problem.ts', 'delivery/graphql/*.ts'], {
    cwd: source,
  })
  const codes = files.flatMap((file) => {
    const found = readFileSync(join(source, file), 'utf8').matchAll(/code: '([a-z-]+)'/g)
    return [...found].map(([, code]) => code)
  })

  expect(codes).toContain('log-in-first')
  expect(new Set(Object.keys(problemCodes))).toEqual(new Set(codes))
})
