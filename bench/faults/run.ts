import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty newsroom of its own for one trial. */
export type Trial = { driver: string; dir: string; file: string; log: string }

/** Copies the empty newsroom into a folder, a new one unless given. */
export function prepareTrial(
  driver: string,
  dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-')),
): Trial {
  const file = join(dir, 'rostrum.db')
  const log = `${mkdtempSync(join(tmpdir(), 'rostrum-bench-log-'))}/acknowledged.log`
  copyFileSync(process.env.ROSTRUM_TEMPLATE ?? '', file)
  writeFileSync(log, '')
  return { driver, dir, file, log }
}

/** Starts the process under test. What it complains of is counted by itself, not shown. */
export function startWorker({ dir, driver, file, log }: Trial, work: string) {
  const script = join(import.meta.dirname, 'worker.ts')
  const env = {
    ...process.env,
    NODE_ENV: 'test' as const,
    DATABASE_URL: `file:${file}`,
    DATA_DIR: dir,
    MEDIA_DIR: dir,
    PAYLOAD_SECRET: 'only-for-measuring-rostrum-0123456789abc',
    LOG_LEVEL: 'silent',
  }
  return spawn(process.execPath, [script, driver, work, log], { env, stdio: 'pipe' })
}

/** The last line a process said before it ended. */
export async function reportOf(worker: ChildProcessWithoutNullStreams): Promise<unknown> {
  let said = ''
  worker.stdout.on('data', (bytes) => (said += String(bytes)))
  worker.stderr.resume()
  const patience = setTimeout(() => worker.kill('SIGKILL'), 120_000)
  await once(worker, 'close')
  clearTimeout(patience)
  const line = said.trim().split('\n').at(-1) ?? ''
  return line.startsWith('{') ? JSON.parse(line) : { acknowledged: 0, refused: 'hung' }
}
