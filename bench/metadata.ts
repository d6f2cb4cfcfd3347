import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { exiftoolPath } from 'exiftool-vendored'
import { z } from 'zod'
import { readMetadata } from '../src/photos/read-metadata.ts'
import { said, saidByUs, type Tags } from './metadata/said.ts'

/**
 * Reads every JPEG in `--folder` as an upload does, and lays what the record says beside what
 * exiftool prints by itself. `--show caption` prints each pair of that field that differs, `--show all` of every field.
 */
const { values } = parseArgs({ options: { folder: { type: 'string' }, show: { type: 'string' } } })

type Row = { read: number; identical: number; differ: number }

const table = new Map<string, Row>()
if (values.folder === undefined) say('Name a folder: npm run bench metadata -- --folder photos')
else await compare(values.folder)

async function compare(folder: string): Promise<void> {
  const printed = await printedBy(folder)
  for (const [path, tags] of printed) {
    const theirs = said(tags)
    const ours = saidByUs((await readMetadata(path)).tags, new Date())
    for (const [field, texts] of Object.entries(theirs))
      tally(field, { path, theirs: texts, ours: ours[field] ?? [] })
  }
  say(`${printed.length} files\n\nfield                   read  identical  differ`)
  for (const [field, { differ, identical, read }] of table)
    say(
      `${field.padEnd(22)} ${[read, identical, differ].map((n) => String(n).padStart(6)).join('   ')}`,
    )
}

function tally(field: string, pair: { path: string; theirs: string[]; ours: string[] }): void {
  const { ours, path, theirs } = pair
  if (theirs.length === 0 && ours.length === 0) return
  const row = table.get(field) ?? { read: 0, identical: 0, differ: 0 }
  const isSame = JSON.stringify(theirs) === JSON.stringify(ours)
  table.set(field, {
    read: row.read + 1,
    identical: row.identical + Number(isSame),
    differ: row.differ + Number(!isSame),
  })
  if (!isSame && (values.show === field || values.show === 'all'))
    say(
      `${field}  ${path}\n  exiftool ${JSON.stringify(theirs)}\n  record   ${JSON.stringify(ours)}`,
    )
}

/** By exiftool's own program, in one run. It ends with 1 where some file is damaged. */
async function printedBy(folder: string): Promise<[string, Tags][]> {
  const args = ['-json', '-G1', '-struct', '-n', '-api', 'structformat=jsonq', '-q', '-q']
  const list = z.array(z.looseObject({ SourceFile: z.string() }))
  const all = [...args, '-ext', 'jpg', '-ext', 'jpeg', '-r', folder]
  const output = run(await exiftoolPath(), all)
  return list.parse(JSON.parse(output)).map((tags) => [tags.SourceFile, tags])
}

function run(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: 'pipe' })
  } catch (error) {
    const parsed = z.object({ stdout: z.string().min(1) }).safeParse(error)
    if (parsed.success) return parsed.data.stdout
    throw error
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
