import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { stages } from '../../../src/articles/stage.ts'
import { acts, transitions } from '../../../src/articles/transitions.ts'
import { transitionsInWords } from '../../support/transitions-in-words.ts'

const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'docs', 'editorial-desk.md'),
  'utf8',
)

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('_', '*'))

it('is documented row by row', () => {
  const heading = page.split('\n').findIndex((line) => /^\| act +\|/.test(line))
  const rows = page.split('\n').slice(heading + 2)
  const table = rows.slice(
    0,
    rows.findIndex((line) => !line.startsWith('|')),
  )

  expect(table.map(cellsOf)).toEqual(transitionsInWords())
})

it('has a way for every act, and a way on from every stage', () => {
  expect(acts.filter((act) => !transitions.some((row) => row.act === act))).toEqual([])
  expect(stages.filter((stage) => !transitions.some(({ from }) => from.includes(stage)))).toEqual(
    [],
  )
})

it('gives administrators and editors the same', () => {
  for (const { roles } of transitions)
    expect(roles.includes('admin')).toBe(roles.includes('editor'))
})
