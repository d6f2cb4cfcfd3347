import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** A description of all tables, as the generator of statements compares them. */
export type Schema = Record<string, unknown>

/** The tables of the collections as they are now. */
export async function currentSchema(adapter: SQLiteAdapter): Promise<Schema> {
  const schema: unknown = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  if (isSchema(schema)) return schema
  throw new Error('The description of the tables is not an object.')
}

/** The statements that turn one schema into another; from nothing when `before` is null. */
export function statementsBetween(
  adapter: SQLiteAdapter,
  before: Schema | null,
  after: Schema,
): Promise<string[]> {
  const { generateMigration } = adapter.requireDrizzleKit()
  return generateMigration(before ?? adapter.defaultDrizzleSnapshot, after)
}

/** Whether something read from a file can be a schema. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'tables' in value
}
