import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'

export async function touchTurn(_db: MongooseAdapter, _req: PayloadRequest, _name: string): Promise<void> {}
