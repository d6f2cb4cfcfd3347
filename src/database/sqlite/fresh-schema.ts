import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** The statements that make an empty database for the collections as they are now. */
export async function creatingStatements(adapter: SQLiteAdapter): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const wanted = await generateDrizzleJson(adapter.schema)
  return generateMigration(adapter.defaultDrizzleSnapshot, wanted)
}
