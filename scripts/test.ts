import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from './build.ts'
import { bringChromium } from './chromium.ts'
import { noTests, readTally, type Tally } from './tally.ts'

/** Runs every part of the suite and says what passed, what failed, and what was skipped and why. */
type Part = { name: string; prepare?: () => Promise<string | null> }

/** `prepare` brings what a part needs, or says why it cannot run. */
const parts: Part[] = [
  { name: 'rules' },
  { name: 'domain-sqlite' },
  { name: 'domain-mongodb' },
  { name: 'contract' },
  { name: 'contract-mongodb' },
  { name: 'browser', prepare: prepareBrowser },
]

const wanted = process.argv.slice(2)
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const able: string[] = []
const tally: Tally = {}
for (const { name, prepare } of chosen) {
  const obstacle = (await prepare?.()) ?? null
  if (obstacle === null) able.push(name)
  else tally[name] = { ...noTests(), skipped: [`all of it: ${obstacle}`] }
}
if (able.length > 0) report(await runJest(able))
else report(0)

/** All parts in one run, so that every core has something under way until the last file. */
async function runJest(names: string[]): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-test-'))
  const outputFile = join(folder, 'tally.json')
  const jest = join(import.meta.dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js')
  const order = join(import.meta.dirname, 'test-order.ts')
  const reporter = `--reporters=${join(import.meta.dirname, 'tally.ts')}`
  const args = ['--experimental-vm-modules', '--no-warnings', jest, '--selectProjects', ...names]
  args.push('--reporters=default', reporter, `--testSequencer=${order}`)
  // A test of time waits more than it works, so every core has one under way. What
  // a worker has loaded for earlier files stays with it, and makes it slower: it begins anew in time.
  args.push(`--maxWorkers=${availableParallelism()}`, '--workerIdleMemoryLimit=1GB')
  const code = await run(args, { ...process.env, NODE_ENV: 'test', TALLY: outputFile })
  Object.assign(tally, tallyIn(outputFile))
  rmSync(folder, { recursive: true })
  return code
}

/** Nothing where Jest did not get that far. */
function tallyIn(outputFile: string): Tally {
  try {
    return readTally(readFileSync(outputFile, 'utf8'))
  } catch {
    return {}
  }
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.once('error', reject)
  child.once('close', resolve)
  return promise
}

async function prepareBrowser(): Promise<string | null> {
  const browser = bringChromium()
  if (!browser) return 'no Chromium here and none could be installed: set CHROMIUM_PATH to one'
  await buildIfChanged()
  return null
}

/** A run that ended badly without a test that failed counts as one. */
function report(code: number | null): void {
  process.stdout.write('\n')
  for (const { name } of chosen) {
    const { broken, failed, passed, seconds, skipped } = tally[name] ?? noTests()
    const counts = `${passed} passed, ${failed} failed, ${skipped.length} skipped`
    process.stdout.write(`${name.padEnd(18)} ${counts} (${Math.round(seconds)} s of its files)\n`)
    for (const what of broken) process.stdout.write(`  FAILED ${what}\n`)
    for (const what of skipped) process.stdout.write(`  SKIPPED ${what}\n`)
  }
  const sum = (key: 'passed' | 'failed'): number =>
    Object.values(tally).reduce((total, each) => total + each[key], 0)
  const failed = code === 0 ? sum('failed') : Math.max(1, sum('failed'))
  process.stdout.write(`\n${sum('passed')} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1
}
