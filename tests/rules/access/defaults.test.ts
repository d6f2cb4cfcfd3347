import { beforeAll, expect, it } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import { assertNoDefaultAccess } from '../../../src/access/assert.ts'

let config: SanitizedConfig

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-defaults-'))
  Object.assign(process.env, { DATA_DIR: dir, DATABASE_URL: `file:${join(dir, 'rostrum.db')}` })
  const { default: built } = await import('../../../payload.config.ts')
  config = await built
})

it('leaves no collection and no global to Payload’s default rules', () => {
  const defaultAccess = () => true
  const opened = config.globals.map((each) => ({
    ...each,
    access: { ...each.access, update: defaultAccess },
  }))

  expect(() => assertNoDefaultAccess(config)).not.toThrow()
  expect(() => assertNoDefaultAccess({ ...config, globals: opened })).toThrow(
    /deskSettings\.update/,
  )
})
