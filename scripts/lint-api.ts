import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from '../src/delivery/delivery.ts'
import { openEdition } from '../src/wire/edition.ts'

/** Reads the OpenAPI document with two linters; what either warns of is a failure. */
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rostrum-description-'))
const file = join(folder, 'openapi.json')
const linters = [
  ['@redocly/cli/bin/cli.js', 'lint', '--config', join(root, 'redocly.yaml')],
  [
    ...['@stoplight/spectral-cli/dist/index.js', 'lint', '--fail-severity=hint', '--quiet'],
    ...['--ruleset', join(root, '.spectral.yaml')],
  ],
]
/** Neither asks the network for anything. */
const env = {
  ...process.env,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
} as const

writeFileSync(file, JSON.stringify(description(), null, 2))
const failed = linters.filter(([tool = '', ...args]) => {
  const path = join(root, 'node_modules', tool)
  const options = { env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args, file], options)
  const output = stdout + stderr
  const isClean = status === 0 && !/\bwarnings?\b/i.test(output)
  if (!isClean) process.stderr.write(output)
  return !isClean
})
rmSync(folder, { recursive: true })
process.exitCode = failed.length === 0 ? 0 : 1

function description(): object {
  const edition = openEdition(':memory:')
  const folders = { mediaDir: folder, dataDir: folder }
  const publicUrl = 'https://news.example.org'
  return describe({
    ...{ edition, publicUrl, languages: ['en', 'zh'], ...folders },
    clock: () => new Date(),
  })
}
