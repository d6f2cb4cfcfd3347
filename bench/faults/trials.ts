import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { acknowledged, faultsOf } from '../../tests/support/published.ts'
import { storiesInFile } from '../../tests/support/stories-in-file.ts'
import { prepareTrial, reportOf, startWorker, type Trial } from './run.ts'

const reportSchema = z.object({
  acknowledged: z.number(),
  refused: z.union([z.number(), z.string()]),
})

/** Fifty saves of one article at once: how many were refused, kept as a version, marked as latest. */
export async function parallelSaves(driver: string): Promise<string> {
  const trial = prepareTrial(driver)
  const report = reportSchema.parse(await reportOf(startWorker(trial, 'onOne')))
  const database = new DatabaseSync(trial.file)
  const [row] = database
    .prepare(
      'SELECT count(DISTINCT version_rev) - 1 AS kept, sum(latest) AS latest FROM _articles_v',
    )
    .all()
  database.close()
  return `${report.acknowledged} acknowledged, ${Number(row?.kept)} kept, ${Number(row?.latest)} marked latest`
}

/** Saves until a disk of three megabytes is full. */
export async function fullDisk(driver: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-full-'))
  const size = statSync(process.env.ROSTRUM_TEMPLATE ?? '').size + 3 * 1024 * 1024
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir], { stdio: 'ignore' })
  } catch {
    return 'not tried: no right to mount a small disk'
  }
  const trial = prepareTrial(driver, dir)
  const report = reportSchema.parse(await reportOf(startWorker(trial, 'fill')))
  execFileSync('mount', ['-o', `remount,size=${size * 4}`, dir])
  const answer = compared(trial, report)
  execFileSync('umount', [dir])
  return answer
}

/** Another program holds the lock for seven seconds; then ten more saves, then kill -9. */
export async function lockHeld(driver: string): Promise<string> {
  const trial = prepareTrial(driver)
  const worker = startWorker(trial, 'save')
  const reporting = reportOf(worker)
  await once(worker.stdout, 'data')
  const other = new DatabaseSync(trial.file)
  other.exec('BEGIN IMMEDIATE')
  worker.stdin.write('begin\n')
  await pause(7_000)
  other.exec('COMMIT')
  other.close()
  worker.stdin.write('go on\n')
  return compared(trial, reportSchema.parse(await reporting))
}

/** Killed in the middle of publishing, again and again on the same file. */
export async function killed(driver: string, rounds: number): Promise<string> {
  const trial = prepareTrial(driver)
  const lost = new Set<string>()
  const half = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const worker = startWorker(trial, 'publish')
    worker.stderr.resume()
    await once(worker.stdout, 'data')
    await pause(50 + ((round * 53) % 400))
    worker.kill('SIGKILL')
    await once(worker, 'close')
    const { halfWritten, missing } = faultsOf(trial.log, storiesInFile(trial.file))
    for (const [id] of missing) lost.add(id)
    for (const [id] of halfWritten) half.add(id)
  }
  const { size } = acknowledged(trial.log)
  return `${size} articles in ${rounds} rounds: ${lost.size} lost saves, ${half.size} half written`
}

type Report = z.infer<typeof reportSchema>

function compared({ file, log }: Trial, { refused }: Report): string {
  const said = readFileSync(log, 'utf8').split('\n').slice(0, -1)
  const database = new DatabaseSync(file)
  const stored = new Set(
    database
      .prepare('SELECT id FROM articles')
      .all()
      .map(({ id }) => id),
  )
  database.close()
  const lost = said.filter((id) => !stored.has(id)).length
  return `${said.length} acknowledged, ${lost} of them lost, ${refused} refused`
}
