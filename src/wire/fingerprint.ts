import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Changes whenever the code that shapes public documents changes, so that a new version of Rostrum
 * projects every document afresh without anyone having to remember a number.
 */
export function projectionFingerprint(): string {
  const source = join(import.meta.dirname, '..')
  const files = globSync(['wire/*.ts', '*/project*.ts'], { cwd: source }).toSorted()
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(source, file)))
  return hash.digest('hex').slice(0, 12)
}
