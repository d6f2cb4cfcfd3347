import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm run bench` measures everything, `npm run bench lists faults` only these. What follows goes to
 * each: `npm run bench lists -- --articles 5000`.
 */
const parts = {
  ingest: 'One photo of 24 megapixels: looking at it, reading its metadata',
  metadata: 'What is read out of the photographs of a folder, beside exiftool',
  lists: 'The lists of the admin, with and without our indexes',
  board: 'The coverage board of 120 sessions, beside asking session by session',
  sheet: 'The first view of a contact sheet of 200 and of 2,000 photos',
  form: 'The form of a long article with forty photos, beside an empty one, in Chromium',
  faults: 'What becomes of acknowledged saves when things go wrong, beside the stock client',
  wire: 'The wire: rebuilding the edition, starting with one',
  delivery: 'The delivery API over HTTP',
  graphql: 'GraphQL beside REST for the same list',
  replica: 'A delivery node: copying everything, following',
  workers: 'A delivery node with one process and with one for each core',
  live: 'A live update, from the composer to readers',
  embargo: 'Whether the time of an answer tells what waits for an embargo',
  search: 'The search over HTTP: two words, common and rare, in two scripts',
  uploads: 'What the desk notices of 200 photos that come in',
  serving: 'What readers get a second, beside bare node:http and beside Payload',
  renditions: 'Public copies of photos: making and sending them',
  schedule: 'Five hundred publications in a minute, with a process killed in the middle',
  overload: 'The delivery API when too much is asked',
  ticks: 'What a tick costs an old process, beside a new one',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    photos: { type: 'string' },
    rounds: { type: 'string' },
    folder: { type: 'string' },
    show: { type: 'string' },
  },
})
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench “${unknown.join(', ')}”: write ${Object.keys(parts).join(', ')}.\n`,
  )
  process.exit(1)
}

const given: Record<string, string[]> = {
  ingest: [],
  metadata: [
    ...(values.folder ? ['--folder', values.folder] : []),
    ...(values.show ? ['--show', values.show] : []),
  ],
  lists: values.articles ? ['--articles', values.articles] : [],
  board: [],
  sheet: values.photos ? ['--photos', values.photos] : [],
  form: [],
  faults: values.rounds ? ['--rounds', values.rounds] : [],
  wire: values.articles ? ['--articles', values.articles] : [],
  delivery: values.articles ? ['--articles', values.articles] : [],
  graphql: [],
  replica: values.articles ? ['--articles', values.articles] : [],
  workers: values.articles ? ['--articles', values.articles] : [],
  search: values.articles ? ['--articles', values.articles] : [],
  live: [],
  embargo: [],
  uploads: [],
  serving: values.articles ? ['--articles', values.articles] : [],
  renditions: [
    ...(values.photos ? ['--photos', values.photos] : []),
    ...(values.folder ? ['--folder', values.folder] : []),
  ],
  schedule: values.articles ? ['--articles', values.articles] : [],
  overload: values.articles ? ['--articles', values.articles] : [],
  ticks: [],
}
for (const [name, title] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  process.stdout.write(`\n== ${title}\n`)
  const script = join(import.meta.dirname, `${name}.ts`)
  const { status } = spawnSync(process.execPath, [script, ...(given[name] ?? [])], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
