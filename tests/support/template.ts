import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Makes the empty database that every test file starts with a copy of: once for the whole run. */
export default async function makeTemplate(): Promise<void> {
  if (process.env.ROSTRUM_TEMPLATE) return
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-template-'))
  const file = join(dir, 'newsroom.db')
  const script = join(import.meta.dirname, 'build-template.ts')
  await run(process.execPath, [script], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NODE_OPTIONS: '',
      DATABASE_URL: `file:${file}`,
      DATA_DIR: dir,
      MEDIA_DIR: dir,
      PAYLOAD_SECRET: 'only-for-the-tests-of-rostrum-0123456789',
    },
  })
  process.env.ROSTRUM_TEMPLATE = file
}
