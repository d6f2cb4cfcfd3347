import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateVersionArgs,
  PayloadRequest,
  UpdateVersionArgs,
} from 'payload'

type Stamped = {
  collection: CollectionSlug
  parent: unknown
  updatedAt: string
  req?: Partial<PayloadRequest> | undefined
}

/**
 * Gives each new version a time after all earlier ones of its document. Payload finds the newest,
 * and unmarks the others, by time alone: two saves in one millisecond, or a clock that was set back,
 * would leave two marked as the latest and open the older one.
 */
export function keepOneLatest(adapter: BaseDatabaseAdapter): void {
  const { createVersion, updateVersion } = adapter
  Object.assign(adapter, {
    async createVersion(args: CreateVersionArgs) {
      const { collectionSlug: collection, parent, req } = args
      const updatedAt = await afterAll(adapter, { ...args, collection, parent, req })
      return createVersion.call(adapter, { ...args, updatedAt })
    },
    async updateVersion(args: UpdateVersionArgs) {
      const { collection, req, versionData } = args
      const { parent, updatedAt } = versionData
      if (parent === undefined || !updatedAt) return updateVersion.call(adapter, args)
      if (await isKept(adapter, args)) return addInstead(adapter, args, { parent, updatedAt })
      const at = await afterAll(adapter, { collection, parent, updatedAt, req })
      const stamped = { ...versionData, updatedAt: at }
      return updateVersion.call(adapter, { ...args, versionData: stamped })
    },
  })
}

/** Only what typing saves by itself is written over. What was saved, approved or published stays. */
async function isKept(
  adapter: BaseDatabaseAdapter,
  { collection, id, req }: UpdateVersionArgs,
): Promise<boolean> {
  const { docs } = await adapter.findVersions({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    select: { autosave: true },
    req,
  })
  return docs[0] !== undefined && !('autosave' in docs[0] && docs[0].autosave === true)
}

/** A story that is withdrawn gets a version of its own, beside the one readers had. */
function addInstead(
  adapter: BaseDatabaseAdapter,
  { collection, req, versionData: { version } }: UpdateVersionArgs,
  { parent, updatedAt }: { parent: number | string; updatedAt: string },
) {
  return adapter.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: updatedAt,
    parent,
    req,
    updatedAt,
    versionData: version,
  })
}

/** The given time, or one millisecond after the newest version when that is not earlier. */
async function afterAll(
  adapter: BaseDatabaseAdapter,
  { collection, parent, req, updatedAt }: Stamped,
): Promise<string> {
  const { docs } = await adapter.findVersions({
    collection,
    where: { parent: { equals: parent } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  const newest = docs[0] ? Date.parse(docs[0].updatedAt) : 0
  return newest < Date.parse(updatedAt) ? updatedAt : new Date(newest + 1).toISOString()
}
