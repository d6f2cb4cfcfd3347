import { describe, expect, it } from '@jest/globals'
import { relative } from 'node:path'
import { projectionSources } from '../../../src/wire/fingerprint.ts'

const source = new URL('../../../src', import.meta.url).pathname

describe('What makes every document be projected afresh when it changes', () => {
  it.each([
    'articles/embargo.ts',
    'articles/project.ts',
    'articles/visibility.ts',
    'photos/project.ts',
    'programme/local-time.ts',
    'programme/project-session.ts',
    'wire/let-out.ts',
    'wire/standing.ts',
  ])('%s', (path) => {
    expect(projectionSources().map(([each]) => relative(source, each))).toContain(path)
  })
})
