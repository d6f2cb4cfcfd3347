import { beforeAll, expect, it } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Field, SanitizedConfig } from 'payload'
import { z } from 'zod'

let config: SanitizedConfig

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-help-'))
  Object.assign(process.env, { DATA_DIR: dir, DATABASE_URL: `file:${join(dir, 'rostrum.db')}` })
  const { default: built } = await import('../../../payload.config.ts')
  config = await built
})

/** One line in both languages. */
const line = z.string().trim().min(4).max(160).regex(/^.*$/)
const helpSchema = z.object({ en: line.min(6), zh: line })

/** Payload's own fields, which it words itself and shows in its own places. */
const payloads = new Set(['createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName'])

/** A list or group whose own help says what goes into each of its small fields. */
const saysItForAll = (field: Field): boolean => field.custom?.helpForAll === true

/** The paths of all fields an editor sees that say nothing, or only in one language. */
function silent(fields: Field[], path: string): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => silent(tab.fields, path))
    if (field.type === 'row' || field.type === 'collapsible') return silent(field.fields, path)
    if (field.type === 'ui' || isHidden(field)) return []
    const name = `${path}.${field.name}`
    const within = 'fields' in field && !saysItForAll(field) ? silent(field.fields, name) : []
    return [...(isSaid(field) ? [] : [name]), ...within]
  })
}

function isHidden(field: Field): boolean {
  const isPayloads = 'name' in field && payloads.has(field.name ?? '')
  return isPayloads || field.hidden === true || field.admin?.hidden === true || field.admin?.disabled === true
}

/** A group without a heading has nothing to explain itself; its fields do. */
function isSaid(field: Field): boolean {
  if (field.type === 'group' && field.label === false) return true
  const help = field.admin && 'description' in field.admin ? field.admin.description : undefined
  return helpSchema.safeParse(help).success
}

it('says in one line of English and Chinese what goes into every field an editor sees', () => {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

  expect(ours.length).toBeGreaterThan(15)
  expect(ours.flatMap(({ fields, slug }) => silent(fields, slug))).toEqual([])
})
