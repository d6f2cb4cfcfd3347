import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What a change must pass before it is shown to anyone. */
const steps = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
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

const env = {
  ...process.env,
  NODE_ENV: 'test',
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
} as const

const failed = steps.filter(([name, tool, ...args]) => {
  const began = performance.now()
  const path = join(import.meta.dirname, '..', tool)
  const { status } = spawnSync(process.execPath, [path, ...args], { env, stdio: 'inherit' })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
  return status !== 0
})

process.stdout.write(`\n${steps.length - failed.length} passed, ${failed.length} failed\n`)
process.exitCode = failed.length === 0 ? 0 : 1
