import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'

/** What a change must pass before it is shown to anyone; `--without rules` where the tests run anyway. */
const steps = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['dead code', 'node_modules/knip/bin/knip.js'],
  ['api description', 'scripts/lint-api.ts'],
  [
    'rules',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'rules',
    '--silent',
    '--reporters=summary',
  ],
] as const

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true } } })
const chosen = steps.filter(([name]) => !values.without?.includes(name))

const env = {
  ...process.env,
  NODE_ENV: 'test',
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
} as const

const queue = [...chosen]
let passed = 0
await Promise.all(Array.from({ length: availableParallelism() }, work))

process.stdout.write(`\n${passed} passed, ${chosen.length - passed} failed\n`)
process.exitCode = passed === chosen.length ? 0 : 1

async function work(): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) await run(step)
}

/** Prints what a step says when it has ended, so that two are not mixed up. */
async function run([name, tool, ...args]: (typeof steps)[number]): Promise<void> {
  const began = performance.now()
  const path = join(import.meta.dirname, '..', tool)
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const said = await Promise.all([text(child.stdout), text(child.stderr)])
  const isPassed = (await ended) === 0
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (isPassed) passed += 1
  process.stdout.write(
    `${said.join('')}${isPassed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`,
  )
}
