import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type RawTable = SQLiteAdapter['rawTables'][string]

/** Fits Payload's tables to SQLite before the schema is built, so that migrations hold it. */
export function fitTables({ rawTables }: Pick<SQLiteAdapter, 'rawTables'>): void {
  for (const table of Object.values(rawTables)) {
    removeDefaults(table)
    addIndexes(table)
  }
}

/**
 * Payload writes every value itself, and some defaults depend on the machine (its time zone) or on
 * the configuration, which migrations must not.
 */
function removeDefaults({ columns }: RawTable): void {
  for (const column of Object.values(columns)) delete column.default
}

/**
 * Adds what Payload's queries need and Payload does not make. Without the first kind a list reads
 * the whole table of translations once for each of its rows.
 */
function addIndexes(table: RawTable): void {
  for (const columns of [...unindexedReferences(table), ...listOrders(table)]) addIndex(table, columns)
}

/** Columns that point at another table and that no index starts with. */
function unindexedReferences({ columns, foreignKeys = {}, indexes = {} }: RawTable): string[][] {
  const indexed = Object.values(indexes).map(({ on }) => (Array.isArray(on) ? on[0] : on))
  const inline = Object.entries(columns).flatMap(([key, { reference }]) => (reference ? [key] : []))
  const apart = Object.values(foreignKeys).flatMap(({ columns: [first] }) => first ?? [])
  const pointing = [...new Set([...inline, ...apart])]
  return pointing.filter((key) => !indexed.includes(key)).map((key) => [key])
}

/** What the admin's lists filter by and sort on, for documents and for their versions. */
function listOrders({ columns }: RawTable): string[][] {
  const orders =
    'latest' in columns
      ? [
          ['parent', 'updatedAt'],
          ['parent', 'latest'],
          ['latest', 'version_updatedAt'],
          ['latest', 'version__status', 'version_updatedAt'],
          ['latest', 'version_deletedAt', 'version_updatedAt'],
        ]
      : [
          ['_status', 'updatedAt'],
          ['deletedAt', 'updatedAt'],
        ]
  return orders.filter((keys) => keys.every((key) => key in columns))
}

function addIndex(table: RawTable, keys: string[]): void {
  const columns = keys.map((key) => table.columns[key]?.name ?? key)
  const name = `${table.name}_by_${columns.join('_')}`.replaceAll(/_{2,}/g, '_')
  table.indexes = { ...table.indexes, [name]: { name, on: keys } }
}
