import { APIError, type Payload } from 'payload'

/** How long the trash keeps a photo. */
const kept = 30 * 24 * 60 * 60 * 1000

/** Most photos deleted at one time: the rest follows the next day. */
const most = 500

/**
 * Deletes for good what has been in the trash for thirty days, the oldest first, and says how many.
 * What something still uses, if only in the trash itself, stays until that is gone, and what cannot
 * be deleted holds up nothing else, however many there are. Their files go with the next sweep of
 * originals.
 */
export async function emptyTrash(payload: Payload, now: Date, atMost = most): Promise<number> {
  const { docs } = await payload.find({
    collection: 'photos',
    where: { deletedAt: { less_than: new Date(now.getTime() - kept).toISOString() } },
    select: {},
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'deletedAt',
    trash: true,
    overrideAccess: true,
  })
  let deleted = 0
  for (const { id } of docs) {
    if (deleted >= atMost) break
    if (await isDeleted(payload, id)) deleted += 1
  }
  return deleted
}

async function isDeleted(payload: Payload, id: string): Promise<boolean> {
  try {
    await payload.delete({ collection: 'photos', id, trash: true, overrideAccess: true })
    return true
  } catch (error) {
    const isUsed = error instanceof APIError && error.status === 409
    if (!isUsed) payload.logger.error({ err: error, photo: id }, 'A photo could not be deleted')
    return false
  }
}
