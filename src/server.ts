import { RostrumError } from './errors.ts'
import { keepTicksQuick } from './quick-ticks.ts'
import { stopBecause } from './stop.ts'

const oldest = { major: 22, minor: 18 }

/**
 * The one file that starts things. What it starts, and in which order, is in
 * `start.ts` for a newsroom and in `deliver.ts` for a node that only delivers, which loads nothing of
 * the desk's.
 */
async function run(): Promise<void> {
  keepTicksQuick()
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
    const sentence = `Rostrum needs Node ${oldest.major}.${oldest.minor} or newer and this is ${process.versions.node}: start it with npm start, which brings the right one.`
    throw new RostrumError('old-node', 500, sentence)
  }
  const { env } = await import('./env.ts')
  if (env.role === 'delivery') {
    const { deliver } = await import('./deliver.ts')
    await deliver()
  } else {
    const { start } = await import('./start.ts')
    await start()
  }
}

await run().catch(stopBecause)
