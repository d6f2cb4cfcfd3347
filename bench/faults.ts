import { parseArgs } from 'node:util'
import makeTemplate from '../tests/support/template.ts'
import { drivers } from './faults/newsroom.ts'
import { fullDisk, killed, lockHeld, parallelSaves } from './faults/trials.ts'

/**
 * What becomes of acknowledged saves on SQLite when things go wrong: our client beside the one that
 * Payload's adapter comes with. `--rounds 50` kills each that often.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } })
const rounds = Number(values.rounds)

await makeTemplate()
const trials = {
  'Fifty saves of one article at once': parallelSaves,
  'A disk of 3 MB is full': fullDisk,
  'Another program holds the lock for 7 s, then kill -9': lockHeld,
  'kill -9 while publishing': (driver: string) => killed(driver, rounds),
}
for (const [name, trial] of Object.entries(trials)) {
  process.stdout.write(`\n${name}\n`)
  for (const driver of drivers) {
    process.stdout.write(`  ${driver.padEnd(24)} ${await trial(driver)}\n`)
  }
}
