import { element } from './html-element.ts'
import type { Block, Cell, Table } from './nodes.ts'

/** A table with its heading rows in `thead` and the scope of every heading said. */
export function tableHtml({ rows }: Table, content: (blocks: Block[]) => string): string {
  const firstBodyRow = rows.findIndex((row) => row.some(({ heads }) => heads !== 'column'))
  const headRows = firstBodyRow === -1 ? rows.length : firstBodyRow
  const printed = rows.map((row) => rowHtml(row, content))
  const head = printed.slice(0, headRows).join('')
  const body = printed.slice(headRows).join('')
  return element(
    'table',
    {},
    (head && element('thead', {}, head)) + (body && element('tbody', {}, body)),
  )
}

function rowHtml(row: Cell[], content: (blocks: Block[]) => string): string {
  return element('tr', {}, row.map((cell) => cellHtml(cell, content)).join(''))
}

function cellHtml(cell: Cell, content: (blocks: Block[]) => string): string {
  const scope = cell.heads === null ? null : cell.heads === 'column' ? 'col' : 'row'
  const attributes = {
    scope,
    colspan: cell.colSpan > 1 ? cell.colSpan : null,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
  }
  return element(scope ? 'th' : 'td', attributes, content(cell.children))
}
