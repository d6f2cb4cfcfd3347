import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * How long the admin's lists take with `--articles 20000` and three versions of each, asked over
 * Payload's REST interface as an editor, with our indexes and then without them.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' } } })
const root = join(import.meta.dirname, '..')
const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-lists-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${join(dir, 'rostrum.db')}`,
  DATA_DIR: dir,
  MEDIA_DIR: join(dir, 'media'),
  LOG_LEVEL: 'warn',
})
spawnSync(process.execPath, [join(root, 'scripts/seed.ts'), '--articles', values.articles], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
const { measureLists } = await import('./lists/measure.ts')
await measureLists()
rmSync(dir, { recursive: true })
process.exit(0)
