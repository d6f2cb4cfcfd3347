import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSchema, type Schema } from './sqlite/schema.ts'

/** A step of the database's history, in statements of SQLite. */
export type Migration = { name: string; statements: string[] }

const folder = join(import.meta.dirname, 'migrations')

/** Stands between the statements of a migration file. */
const breakpoint = '\n--> statement-breakpoint\n'

/** The file of a migration. */
export function fileOf(name: string): string {
  return join(folder, `${name}.sql`)
}

/** The file that describes the tables after the last migration, to compare the next one with. */
export const schemaFile = join(folder, 'schema.json')

/** All migrations in the order they were made. */
export function committedMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => file.slice(0, -'.sql'.length))
    .map((name) => ({ name, statements: readFileSync(fileOf(name), 'utf8').split(breakpoint) }))
}

/** The tables as the migrations leave them; null before the first one. */
export function committedSchema(): Schema | null {
  if (!existsSync(schemaFile)) return null
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'))
  return isSchema(schema) ? schema : null
}

/** The text of a migration file. */
export function migrationText(statements: string[]): string {
  return `${statements.map((statement) => statement.trim()).join(breakpoint)}\n`
}
