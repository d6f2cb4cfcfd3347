import type { Payload, Where } from 'payload'
import type { Originals } from '../originals/originals.ts'

export type Swept = {
  /** Files that no photo and no version of one had any more, now removed. */
  removed: string[]
  /** Photos whose file is not there. */
  missing: { id: string; filename: string }[]
}

/** A file may be older than its row by as long as an upload takes; a day is plenty. */
const grace = 24 * 60 * 60 * 1000

const batch = 100

/**
 * Removes originals that belong to nothing for more than a day, and says which photos have lost
 * theirs. Nothing is ever removed inside a request.
 */
export async function sweepPhotos(
  payload: Payload,
  originals: Originals,
  now: Date,
): Promise<Swept> {
  const old = await originals.list(new Date(now.getTime() - grace))
  const removed: string[] = []
  for (let from = 0; from < old.length; from += batch) {
    const names = old.slice(from, from + batch)
    const used = await usedOf(payload, names)
    for (const name of names.filter((candidate) => !used.has(candidate))) {
      await originals.remove(name)
      removed.push(name)
    }
  }
  return { removed, missing: await missingIn(payload, originals) }
}

async function usedOf(payload: Payload, names: string[]): Promise<Set<unknown>> {
  const query = { collection: 'photos', depth: 0, limit: 0, pagination: false } as const
  const where: Where = { filename: { in: names } }
  const current = await payload.find({ ...query, where, trash: true, overrideAccess: true })
  const versions = await payload.findVersions({
    ...query,
    where: { 'version.filename': { in: names } },
    trash: true,
    overrideAccess: true,
  })
  return new Set([
    ...current.docs.map(({ filename }) => filename),
    ...versions.docs.map(({ version }) => version.filename),
  ])
}

async function missingIn(payload: Payload, originals: Originals): Promise<Swept['missing']> {
  const here = new Set(await originals.list())
  const missing: Swept['missing'] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'photos',
      depth: 0,
      limit: 500,
      page,
      sort: 'id',
      select: { filename: true },
      trash: true,
      overrideAccess: true,
    })
    for (const { filename, id } of docs) {
      if (!filename || here.has(filename)) continue
      // It may have come since they were listed.
      if ((await originals.sizeOf(filename)) === null) missing.push({ id, filename })
    }
    if (!hasNextPage) return missing
  }
}
