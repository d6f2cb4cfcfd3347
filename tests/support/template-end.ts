import { rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Removes the database that tests start with a copy of. */
export default function removeTemplate(): void {
  const { ROSTRUM_TEMPLATE: file } = process.env
  if (file) rmSync(dirname(file), { recursive: true, force: true })
  delete process.env.ROSTRUM_TEMPLATE
}
