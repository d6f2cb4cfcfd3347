import { startDouble } from './server.ts'

/** Runs the double in a process of its own, says where it is, and ends with whoever started it. */
const { url } = await startDouble()
process.stdout.write(`${url}\n`)
process.stdin.resume().on('end', () => process.exit(0))
