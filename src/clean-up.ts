import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { sweepRenditions } from './delivery/images/sweep.ts'
import type { Env } from './env.ts'
import { sweepPhotos } from './photos/sweep.ts'

type Parts = { payload: Payload; env: Pick<Env, 'dataDir' | 'mediaDir'>; log: Logger }

/** Removes files that belong to nothing any more, and says what was removed and what is missing. */
export async function cleanUp({ payload, env, log }: Parts, now: Date): Promise<void> {
  const { missing, removed } = await sweepPhotos(payload, env.mediaDir, now)
  const renditions = await sweepRenditions(join(env.dataDir, 'renditions'), now)
  if (missing.length > 0) log.error({ missing }, 'Photos whose original is not there')
  if (removed.length + renditions === 0) return
  log.info({ originals: removed.length, renditions }, 'Removed files that belonged to nothing')
}
