import { asLine } from './as-line.ts'
import type { Resolve } from './linked.ts'
import { markdownLine } from './markdown-line.ts'
import type { Cell, Table } from './nodes.ts'

/** A GFM table. It needs a heading row, so a table without one gets an empty one; merged cells are filled up with empty ones. */
export function tableMarkdown(table: Table, resolve: Resolve): string {
  const rows = grid(table).map((row) =>
    row.map((cell) => (cell ? markdownLine(asLine(cell.children), resolve, '<br>') : '')),
  )
  const width = Math.max(...rows.map((row) => row.length))
  const hasHead = table.rows[0]?.every(({ heads }) => heads === 'column') ?? false
  const [head = [], ...body] = hasHead ? rows : [[], ...rows]
  const rule = Array.from({ length: width }, () => '---')
  return [head, rule, ...body].map((row) => rowMarkdown(row, width)).join('\n')
}

function rowMarkdown(row: readonly string[], width: number): string {
  const cells = Array.from({ length: width }, (_, at) => row[at] ?? '')
  return `| ${cells.join(' | ')} |`
}

/** Every place of the table: the cell that begins there, or null where one reaches over. */
function grid({ rows }: Table): (Cell | null)[][] {
  const places: (Cell | null)[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    for (const cell of row) {
      const left = firstFree(places[top] ?? [])
      for (const line of places.slice(top, top + cell.rowSpan)) {
        for (let at = left; at < left + cell.colSpan; at += 1) line[at] ??= null
      }
      const line = places[top]
      if (line) line[left] = cell
    }
  })
  return places.map((line) => Array.from(line, (cell) => cell ?? null))
}

function firstFree(line: readonly (Cell | null)[]): number {
  const gap = Array.from(line).findIndex((cell) => cell === undefined)
  return gap === -1 ? line.length : gap
}
