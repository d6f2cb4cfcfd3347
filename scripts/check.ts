import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What a change must pass before it is shown to anyone: format, lint, types, dead code, rules. */
const steps = [
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['lint', 'oxlint/bin/oxlint', '--deny-warnings'],
  ['types', 'typescript/bin/tsc', '--noEmit'],
  ['dead code', 'knip/bin/knip.js'],
  ['rules', 'jest/bin/jest.js', '--selectProjects', 'rules', '--silent', '--reporters=summary'],
] as const

const env = {
  ...process.env,
  NODE_ENV: 'test',
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
} as const

const failed = steps.filter(([name, tool, ...args]) => {
  const began = performance.now()
  const path = join(import.meta.dirname, '..', 'node_modules', tool)
  const { status } = spawnSync(process.execPath, [path, ...args], { env, stdio: 'inherit' })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
  return status !== 0
})

process.stdout.write(`\n${steps.length - failed.length} passed, ${failed.length} failed\n`)
process.exitCode = failed.length === 0 ? 0 : 1
