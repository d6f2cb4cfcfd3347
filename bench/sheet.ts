import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * How long the server takes for the first view of a contact sheet of 200 photos and of
 * `--photos 2000`: a page of frames as the browser asks for it, and the numbers of the filter bar.
 */
const { values } = parseArgs({ options: { photos: { type: 'string', default: '2000' } } })
const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-sheet-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${join(dir, 'rostrum.db')}`,
  DATA_DIR: dir,
  MEDIA_DIR: join(dir, 'media'),
  LOG_LEVEL: 'warn',
})
const { measureSheet } = await import('./sheet/measure.ts')
await measureSheet([200, Number(values.photos)])
rmSync(dir, { recursive: true })
process.exit(0)
