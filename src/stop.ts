import { RostrumError } from './errors.ts'

/** Ends the process with 1: a failure we expect in its one sentence, any other with its stack. */
export function stopBecause(error: unknown): never {
  const expected = error instanceof RostrumError
  process.stderr.write(`\n${expected ? error.message : stackOf(error)}\n`)
  process.exit(1)
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
