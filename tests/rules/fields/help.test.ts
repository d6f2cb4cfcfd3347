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
const timesAndState = ['createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName']
const payloads = new Set([...timesAndState, 'email', 'enableAPIKey', 'apiKey', 'hasAPIKey'])

/** Records that write themselves: nobody fills anything in. */
const records = new Set([
  'auditLog',
  'outgoingMail',
  'rescues',
  'schedules',
  'webhookDeliveries',
  'webhookProgress',
])

const fieldSchema = z.object({
  name: z.string().default(''),
  label: z.unknown().optional(),
  hidden: z.boolean().nullish(),
  admin: z
    .object({ description: z.unknown(), disabled: z.unknown(), hidden: z.unknown() })
    .partial()
    .default({}),
  custom: z.object({ helpForAll: z.boolean().optional() }).default({}),
})

/** The paths of all fields an editor sees that say nothing, or only in one language. */
function silent(fields: Field[], path: string): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => silent(tab.fields, path))
    if (field.type === 'row' || field.type === 'collapsible') return silent(field.fields, path)
    const { admin, custom, hidden, label, name } = fieldSchema.parse(field)
    if (field.type === 'ui' || payloads.has(name)) return []
    if (hidden || admin.hidden === true || admin.disabled === true) return []
    const here = name ? `${path}.${name}` : path
    // A group without a heading has nothing to explain itself; its fields do.
    const isBare = field.type === 'group' && label === false
    const isSaid = isBare || helpSchema.safeParse(admin.description).success
    // A list or group may say once what goes into all of its small fields.
    const within = 'fields' in field && !custom.helpForAll ? silent(field.fields, here) : []
    return [...(isSaid ? [] : [here]), ...within]
  })
}

it('says in one line of English and Chinese what goes into every field an editor sees', () => {
  const ours = config.collections.filter(
    ({ slug }) => !slug.startsWith('payload-') && !records.has(slug),
  )

  expect(ours.length).toBeGreaterThan(14)
  expect(ours.flatMap(({ fields, slug }) => silent(fields, slug))).toEqual([])
})
