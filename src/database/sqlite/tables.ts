import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SanitizedCollectionConfig } from 'payload'

type RawTable = SQLiteAdapter['rawTables'][string]

/** Fits Payload's tables to SQLite before the schema is built, so that migrations hold it. */
export function fitTables(adapter: SQLiteAdapter): void {
  for (const table of Object.values(adapter.rawTables)) {
    removeDefaults(table)
    for (const columns of unindexedReferences(table)) addIndex(table, columns)
  }
  for (const collection of adapter.payload.config.collections) indexLists(adapter, collection)
}

/**
 * Payload writes every value itself, and some defaults depend on the machine (its time zone) or on
 * the configuration, which migrations must not.
 */
function removeDefaults({ columns }: RawTable): void {
  for (const column of Object.values(columns)) delete column.default
}

/**
 * Columns that point at another table and that no index starts with. Without these indexes a list
 * reads the whole table of translations once for each of its rows.
 */
function unindexedReferences({ columns, foreignKeys = {}, indexes = {} }: RawTable): string[][] {
  const indexed = Object.values(indexes).map(({ on }) => (Array.isArray(on) ? on[0] : on))
  const inline = Object.entries(columns).flatMap(([key, { reference }]) => (reference ? [key] : []))
  const apart = Object.values(foreignKeys).flatMap(({ columns: [first] }) => first ?? [])
  const pointing = [...new Set([...inline, ...apart])]
  return pointing.filter((key) => !indexed.includes(key)).map((key) => [key])
}

/** What the admin's lists filter by, sort on, search in and count. */
function indexLists(
  adapter: SQLiteAdapter,
  { admin, slug, versions }: SanitizedCollectionConfig,
): void {
  const { rawTables, tableNameMap } = adapter
  const name = slug
    .replaceAll('-', '_')
    .replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  const searched = [admin.useAsTitle ?? [], admin.listSearchableFields ?? []].flat()
  const documents = rawTables[tableNameMap.get(name) ?? name]
  if (documents) addListIndexes(documents, [], '', searched)
  const history = versions ? rawTables[tableNameMap.get(`_${name}_v`) ?? `_${name}_v`] : undefined
  if (!history) return
  addIndex(history, ['parent', 'updatedAt'])
  addIndex(history, ['parent', 'latest'])
  addListIndexes(history, ['latest'], 'version_', searched)
}

/**
 * Payload orders what is equal by `createdAt`. The columns after those that order a list let SQLite
 * count it without reading the rows.
 */
function addListIndexes(
  table: RawTable,
  first: string[],
  prefix: string,
  searched: string[],
): void {
  const [deleted, status, updated, language] = [
    'deletedAt',
    '_status',
    'updatedAt',
    'language',
  ].map((key) => `${prefix}${key}`)
  const texts = [...new Set(searched)].map((key) => `${prefix}${key}`)
  addIndex(table, [...first, deleted, updated, 'createdAt'])
  addIndex(table, [...first, deleted, status, updated, 'createdAt', language])
  addIndex(table, [...first, deleted, ...texts])
}

/** Leaves out columns the table does not have; makes no index that says nothing new. */
function addIndex(table: RawTable, wanted: (string | undefined)[]): void {
  const keys = wanted.flatMap((key) => (key !== undefined && key in table.columns ? [key] : []))
  const columns = keys.map((key) => table.columns[key]?.name ?? key)
  const known = Object.values(table.indexes ?? {}).map(({ on }) => [on].flat().join())
  if (keys.length === 0 || known.includes(keys.join())) return
  const name = `${table.name}_by_${columns.join('_')}`.replaceAll(/_{2,}/g, '_')
  table.indexes = { ...table.indexes, [name]: { name, on: keys } }
}
