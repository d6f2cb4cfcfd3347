import './production.ts'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { RostrumError } from '../src/errors.ts'
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
  const pictureWidth = readWidth(values.pictures)
  await buildIfChanged()
  const { start } = await import('../src/start.ts')
  const { env } = await import('../src/env.ts')
  await start({ prepare: (payload) => loadExampleWhenEmpty(payload, pictureWidth) })
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

async function loadExampleWhenEmpty(payload: Payload, pictureWidth?: number): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const { seedExample } = await import('./seed.ts')
  process.stderr.write('Loading the example newsroom\n')
  await seedExample(payload, {
    ...(values.stage ? { stage: values.stage } : {}),
    pictureWidth,
    onProgress: (line: string) => process.stderr.write(`  ${line}\n`),
  })
}

/** Pixels across a picture. */
function readWidth(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  const width = Number(written)
  if (Number.isInteger(width) && width >= 240 && width <= 6_000) return width
  throw new RostrumError(
    'bad-width',
    400,
    `“${written}” is not a width between 240 and 6,000 pixels. Write --pictures 1000.`,
  )
}
