import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Env } from './env.ts'
import { sweepMail } from './mail/clean-up.ts'
import type { Originals } from './originals/originals.ts'
import { emptyTrash } from './photos/empty-trash.ts'
import { sweepPhotos } from './photos/sweep.ts'
import { sweepRescues } from './rescue/clean-up.ts'
import { sweepCopies } from './sweep-copies.ts'
import { sweepUploads } from './uploads/sweep.ts'
import { sweepDeliveries } from './webhooks/clean-up.ts'

type Parts = {
  payload: Payload
  env: Pick<Env, 'dataDir' | 'renditionsSpace'>
  originals: Originals
  log: Logger
}

/** Bytes of originals kept here that lie in a bucket: they can be fetched again. */
const mostFetched = 5 * 1024 ** 3

/** Removes what nobody needs any more, and says what was removed and what is missing. */
export async function cleanUp(
  { payload, env, log, originals: kept }: Parts,
  now: Date,
): Promise<void> {
  const photos = await emptyTrash(payload, now)
  const { missing, removed } = await sweepPhotos(payload, kept, now)
  const folder = join(env.dataDir, 'renditions')
  const { removed: renditions } = await sweepCopies(folder, now, env.renditionsSpace)
  const { removed: thumbnails } = await sweepCopies(join(env.dataDir, 'thumbnails'), now)
  await sweepUploads(join(env.dataDir, 'uploads-under-way'), now)
  await sweepCopies(join(env.dataDir, 'originals'), now, mostFetched)
  const deliveries = await sweepDeliveries(payload, now)
  const letters = await sweepMail(payload, now)
  const rescues = await sweepRescues(payload, now)
  if (missing.length > 0) log.error({ missing }, 'Photos whose original is not there')
  const originals = removed.length
  if (photos + originals + renditions + thumbnails + deliveries + letters + rescues === 0) return
  const gone = { photos, originals, renditions, thumbnails, deliveries, letters, rescues }
  log.info(gone, 'Removed what nobody needs')
}
