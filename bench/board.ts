import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * How long the server takes for a coverage board of 120 sessions in eight columns, beside the same
 * facts asked for session by session.
 */
const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-board-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${join(dir, 'rostrum.db')}`,
  DATA_DIR: dir,
  MEDIA_DIR: join(dir, 'media'),
  LANGUAGES: 'en,zh,th,vi,id',
  LOG_LEVEL: 'warn',
})
const { measureBoard } = await import('./board/measure.ts')
await measureBoard()
rmSync(dir, { recursive: true })
process.exit(0)
