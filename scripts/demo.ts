import './production.ts'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { stopBecause } from '../src/stop.ts'
import { buildIfChanged } from './build.ts'

/**
 * Starts Rostrum with the example newsroom: what it looks like, in one command. `--pictures 1000`
 * draws its pictures a thousand pixels wide, which takes a fraction of the time.
 */
const { values } = parseArgs({
  options: { stage: { type: 'string' }, pictures: { type: 'string' } },
})

const people = ['admin', 'editor', 'reporter', 'translator', 'photographer', 'viewer']

await run().catch(stopBecause)

async function run(): Promise<void> {
  await buildIfChanged()
  const { start } = await import('../src/start.ts')
  const { env } = await import('../src/env.ts')
  await start({ prepare: loadExampleWhenEmpty })
  const lines = [
    '',
    `  Home     ${env.publicUrl}/`,
    `  Admin    ${env.publicUrl}/admin`,
    `  API      ${env.publicUrl}/v1`,
    '',
    '  Log in with the password rostrum-demo as',
    ...people.map((name) => `    ${name}@rostrum.example`),
    ...(env.production && env.reachable
      ? ['', '  This address is public, so these accounts are refused: make your own.']
      : []),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function loadExampleWhenEmpty(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const { readWidth, seedExample } = await import('./seed.ts')
  process.stderr.write('Loading the example newsroom\n')
  await seedExample(payload, {
    ...(values.stage ? { stage: values.stage } : {}),
    ...(values.pictures ? { pictureWidth: readWidth(values.pictures) } : {}),
    onProgress: (line: string) => process.stderr.write(`  ${line}\n`),
  })
}
