import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Whether a run of the tests has made the template beside which more can be kept. */
export function isTestRun(): boolean {
  return process.env.ROSTRUM_TEMPLATE !== undefined
}

/**
 * The folder `make` fills, made by the first test that asks for it in a whole run, whichever worker
 * it is in: the others wait for it. It is only to be copied, and goes with the template.
 */
export async function madeOnce(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const { ROSTRUM_TEMPLATE: template } = process.env
  if (!template) throw new Error('There is no template beside which it could be made.')
  const folder = join(dirname(template), name)
  const making = `${folder}-making`
  while (!existsSync(folder)) {
    if (isOurs(making)) {
      try {
        await make(join(making, name))
        renameSync(join(making, name), folder)
      } finally {
        rmSync(making, { recursive: true, force: true })
      }
    } else await delay(200)
  }
  return folder
}

/** Of all who try, one may make it. */
function isOurs(making: string): boolean {
  try {
    mkdirSync(making)
    return true
  } catch {
    return false
  }
}
