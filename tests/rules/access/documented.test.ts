import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { asMarkdown } from '../../support/role-table.ts'

const page = join(import.meta.dirname, '../../../docs/access.md')

/** The page up to its table, which is written by hand. */
const intro = (text: string) => text.slice(0, text.indexOf('| collection |'))

it('prints in docs/access.md the same table that is tried out (UPDATE_DOCS=1 writes it)', () => {
  const text = readFileSync(page, 'utf8')
  if (process.env.UPDATE_DOCS) writeFileSync(page, `${intro(text)}${asMarkdown()}\n`)

  expect(readFileSync(page, 'utf8')).toBe(`${intro(text)}${asMarkdown()}\n`)
})
