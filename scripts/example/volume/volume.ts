import type { Payload } from 'payload'

import { isMongo, isSqlite } from '../../../src/database/kind.ts'
import { RostrumError } from '../../../src/errors.ts'
import { slugText } from '../../../src/fields/slug-text.ts'
import type { Copier, Copy } from './copy.ts'
import { headlineOf } from './headlines.ts'
import { writeModels } from './models.ts'
import { mongoCopier } from './on-mongodb.ts'
import { sqliteCopier } from './on-sqlite.ts'

export type VolumeOptions = {
  /** How many articles to add. */
  count: number
  now: Date
  onProgress?: (line: string) => void
}

const batchSize = 1000
const hour = 60 * 60 * 1000

/**
 * Adds published articles in number, three versions each, spread over the last two years. A few are
 * written through Payload; the others are copies of them made by the database, which takes seconds
 * where saving each would take hours. The wire sees them by their `updatedAt`.
 */
export async function addVolume(payload: Payload, options: VolumeOptions): Promise<void> {
  const { count, now, onProgress: say = () => {} } = options
  const began = Date.now()
  const models = await writeModels(payload, Math.min(24, Math.ceil(count / 5)))
  say(`${models.length} model articles written`)
  const copier = await copierFor(payload, models)
  const run = now.getTime().toString(36)
  for (let made = models.length; made < count; made += batchSize) {
    const upTo = Math.min(count, made + batchSize)
    await copier(copies(models, made, upTo, { run, now }))
    say(`${upTo} of ${count} articles (${Math.round((Date.now() - began) / 1000)} s)`)
  }
  if (isSqlite(payload.db)) await payload.db.client.execute('ANALYZE')
}

async function copierFor({ db }: Payload, models: readonly string[]): Promise<Copier> {
  if (isSqlite(db)) return sqliteCopier(db)
  if (isMongo(db)) return mongoCopier(db, models)
  throw new RostrumError(
    'unknown-database',
    500,
    `Volume can be made on SQLite and MongoDB, not on ${db.name}.`,
  )
}

function copies(
  models: readonly string[],
  from: number,
  to: number,
  { run, now }: { run: string; now: Date },
): Copy[] {
  return Array.from({ length: to - from }, (_, index) => {
    const nth = from + index
    const headline = headlineOf(nth)
    // Two years of hours, walked through in long strides.
    const shown = new Date(now.getTime() - (((nth * 37) % 17_500) + 1) * hour).toISOString()
    return {
      model: models[nth % models.length] ?? '',
      id: crypto.randomUUID(),
      group: crypto.randomUUID(),
      headline,
      slug: `${slugText(headline)}-${run}-${nth}`,
      shown,
      touched: new Date(now.getTime() + Math.floor(nth / batchSize)).toISOString(),
    }
  })
}
