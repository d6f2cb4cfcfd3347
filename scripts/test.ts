import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { buildIfChanged } from './build.ts'
import { bringChromium } from './chromium.ts'

/** Runs every part of the suite and says what passed, what failed, and what was skipped and why. */
type Part = { name: string; prepare?: () => Promise<string | null> | string | null }

/** `prepare` brings what a part needs, or says why it cannot run. */
const parts: Part[] = [
  { name: 'rules' },
  { name: 'domain-sqlite' },
  { name: 'domain-mongodb' },
  { name: 'contract' },
  { name: 'contract-mongodb' },
  { name: 'browser', prepare: prepareBrowser },
]

type Result = { name: string; passed: number; failed: number; skipped: string[]; seconds: number }

const resultSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const wanted = process.argv.slice(2)
const results: Result[] = []
for (const part of parts) {
  if (wanted.length === 0 || wanted.includes(part.name)) results.push(await runPart(part))
}
report(results)

async function runPart({ name, prepare }: Part): Promise<Result> {
  const began = performance.now()
  process.stdout.write(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`)
  const obstacle = (await prepare?.()) ?? null
  const counts = obstacle
    ? { passed: 0, failed: 0, skipped: [`all of it: ${obstacle}`] }
    : await runJest(name)
  return { name, ...counts, seconds: Math.round((performance.now() - began) / 1000) }
}

async function runJest(name: string): Promise<Omit<Result, 'name' | 'seconds'>> {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-test-'))
  const outputFile = join(folder, 'result.json')
  const jest = join(import.meta.dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js')
  const args = ['--experimental-vm-modules', '--no-warnings', jest, '--selectProjects', name]
  // A test of time or of a browser waits more than it works, so every core has one under way. What
  // a worker has loaded for earlier files stays with it, and makes it slower: it begins anew in time.
  args.push(`--maxWorkers=${availableParallelism()}`, '--workerIdleMemoryLimit=1GB')
  const code = await run([...args, '--json', `--outputFile=${outputFile}`])
  const counts = countsIn(outputFile)
  rmSync(folder, { recursive: true })
  return counts.failed === 0 && code !== 0 ? { ...counts, failed: 1 } : counts
}

function countsIn(outputFile: string): Omit<Result, 'name' | 'seconds'> {
  try {
    const result = resultSchema.parse(JSON.parse(readFileSync(outputFile, 'utf8')))
    const tests = result.testResults.flatMap(({ assertionResults }) => assertionResults)
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: [] }
  }
}

/** Jest prints its report to stderr and, with `--json`, the same as data to stdout. */
async function run(args: string[]): Promise<number | null> {
  const env = { ...process.env, NODE_ENV: 'test' } as const
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
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

function report(all: Result[]): void {
  process.stdout.write('\n')
  for (const { failed, name, passed, seconds, skipped } of all) {
    const counts = `${passed} passed, ${failed} failed, ${skipped.length} skipped`
    process.stdout.write(`${name.padEnd(18)} ${counts} (${seconds} s)\n`)
    for (const what of skipped) process.stdout.write(`  SKIPPED ${what}\n`)
  }
  const sum = (key: 'passed' | 'failed'): number =>
    all.reduce((total, each) => total + each[key], 0)
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
  process.exitCode = sum('failed') === 0 && all.length > 0 ? 0 : 1
}
