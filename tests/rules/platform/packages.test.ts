import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

const root = join(import.meta.dirname, '../../..')
const versions = z.record(z.string(), z.string())
const packageSchema = z.object({
  version: z.string().optional(),
  dependencies: versions.default({}),
  devDependencies: versions.default({}),
})

const read = (path: string) =>
  packageSchema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')))
const ours = read('package.json')
const family = Object.entries(ours.dependencies).filter(([name]) =>
  /^(@payloadcms\/|payload$)/.test(name),
)

describe('The packages', () => {
  it('of Payload are all of one version', () => {
    expect(family.length).toBeGreaterThan(5)
    expect(new Set(family.map(([, version]) => version)).size).toBe(1)
  })

  it('have one graphql, and it is 16', () => {
    const installed = globSync('node_modules/**/node_modules/graphql/package.json', { cwd: root })

    expect(read('node_modules/graphql/package.json').version).toMatch(/^16\./)
    expect(installed).toEqual([])
  })

  it('are pinned, so that two installations are the same', () => {
    const all = Object.entries({ ...ours.dependencies, ...ours.devDependencies })
    const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))

    expect(loose).toEqual([])
  })
})
