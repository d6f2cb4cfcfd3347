import type { InArgs, InValue, ResultSet, Row, Value } from '@libsql/client'
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'

type Cells = Value[]

/** Rows are read by position and by column name; only the names show when their keys are listed. */
class NamedRow {
  readonly #cells: Cells

  constructor(columns: string[], cells: Cells) {
    this.#cells = cells
    for (const [position, column] of columns.entries()) {
      if (!(column in this)) Object.assign(this, { [column]: cells[position] })
    }
  }

  get length(): number {
    return this.#cells.length
  }

  static cell(row: NamedRow, position: number): Value | undefined {
    return row.#cells[position]
  }
}

/** SQLite's own limit of columns in a result is 2000. */
for (let position = 0; position < 2000; position++) {
  Object.defineProperty(NamedRow.prototype, position, {
    get(this: NamedRow) {
      return NamedRow.cell(this, position)
    },
  })
}

function isRow(row: unknown): row is Row {
  return row instanceof NamedRow
}

/** The answer to a query, in the shape of libsql. */
export function answer(columns: string[], found: SQLOutputValue[][]): ResultSet {
  const rows = found
    .map((cells): unknown => new NamedRow(columns, cells.map(toValue)))
    .filter(isRow)
  return {
    columns,
    columnTypes: [],
    rows,
    rowsAffected: 0,
    lastInsertRowid: undefined,
    toJSON: () => rows,
  }
}

/** The answer to a write that returns no rows. */
export function outcome(changes: number | bigint, lastRowId: number | bigint): ResultSet {
  return {
    columns: [],
    columnTypes: [],
    rows: [],
    rowsAffected: Number(changes),
    lastInsertRowid: BigInt(lastRowId),
    toJSON: () => [],
  }
}

export type Inputs = { byName: Record<string, SQLInputValue>; byPosition: SQLInputValue[] }

/** Arguments as node:sqlite takes them. */
export function inputs(args: InArgs): Inputs {
  if (Array.isArray(args)) return { byName: {}, byPosition: args.map(toInput) }
  const byName = Object.entries(args).map(([name, value]) => [name, toInput(value)])
  return { byName: Object.fromEntries(byName), byPosition: [] }
}

function toInput(value: InValue | undefined): SQLInputValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (value instanceof Date) return value.toISOString()
  // A number is bound as a floating one, which a column of text would keep as “5.0”.
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value
}

function toValue(value: SQLOutputValue): Value {
  return ArrayBuffer.isView(value) ? new Uint8Array(value).buffer : value
}
