import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** Whether the newsroom is kept in a SQLite file. */
export function isSqlite(db: { name?: string }): db is SQLiteAdapter {
  return db.name === 'sqlite'
}

/** Whether the newsroom is kept in MongoDB. */
export function isMongo(db: { name?: string }): db is MongooseAdapter {
  return db.name === 'mongoose'
}
