import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'

export function raiseInMongo(_db: MongooseAdapter) {
  return async (_req: PayloadRequest, _key: { collection: string; id: string }): Promise<number | null> => null
}
