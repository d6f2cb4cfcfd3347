import { getPayload, handleEndpoints, type Payload } from 'payload'
import config from '../../payload.config.ts'
import { isSqlite } from '../../src/database/kind.ts'

/** What an editor looks at, as the admin asks for it. */
const lists = {
  'newest stories': { sort: '-updatedAt' },
  'newest stories, page 1000': { sort: '-updatedAt', page: '1000' },
  'published in English, by headline': {
    sort: 'headline',
    'where[and][0][_status][equals]': 'published',
    'where[and][1][language][equals]': 'en',
  },
  'published, newest first': { sort: '-updatedAt', 'where[_status][equals]': 'published' },
  'in drafting, newest first': { sort: '-updatedAt', 'where[stage][equals]': 'drafting' },
  'searched for “river”': {
    sort: '-updatedAt',
    'where[or][0][headline][like]': 'river',
    'where[or][1][slugline][like]': 'river',
    'where[or][2][slug][like]': 'river',
  },
}

/** Prints the median of each list with our indexes and without them. */
export async function measureLists(): Promise<void> {
  const payload = await getPayload({ config })
  const articles = await payload.count({ collection: 'articles', overrideAccess: true })
  const versions = await payload.countVersions({ collection: 'articles', overrideAccess: true })
  say(`${articles.totalDocs} articles, ${versions.totalDocs} versions; milliseconds, median of 15`)
  const editor = await anEditor(payload)
  const ours = await timesOf(editor)
  await dropOurIndexes(payload)
  const without = await timesOf(editor)
  say(`${'list'.padEnd(38)} ${'ours'.padStart(8)} ${'without'.padStart(8)}`)
  for (const name of Object.keys(lists)) {
    say(`${name.padEnd(38)} ${column(ours.get(name))} ${column(without.get(name))}`)
  }
  await payload.destroy()
}

type Ask = (query: Record<string, string>) => Promise<Response>

async function anEditor(payload: Payload): Promise<Ask> {
  const apiKey = crypto.randomUUID()
  const data = {
    email: 'bench@rostrum.example',
    password: crypto.randomUUID(),
    name: 'Bench',
    role: 'editor' as const,
    enableAPIKey: true,
    apiKey,
  }
  await payload.create({ collection: 'users', data, overrideAccess: true })
  const { serverURL } = payload.config
  return (query) => {
    const search = new URLSearchParams({ depth: '0', draft: 'true', limit: '10', ...query })
    const request = new Request(`${serverURL}/api/articles?${search}`, {
      headers: { authorization: `users API-Key ${apiKey}` },
    })
    return handleEndpoints({ config, request })
  }
}

async function timesOf(ask: Ask): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  for (const [name, query] of Object.entries(lists)) {
    const taken: number[] = []
    for (let round = 0; round < 18; round++) {
      const began = performance.now()
      const response = await ask(query)
      const answer: unknown = await response.json()
      if (!hasRows(answer)) throw new Error(`${name} answered ${response.status}`)
      if (round >= 3) taken.push(performance.now() - began)
    }
    times.set(name, taken.toSorted((a, b) => a - b)[7] ?? 0)
  }
  return times
}

function hasRows(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('docs' in answer)) return false
  return Array.isArray(answer.docs) && answer.docs.length > 0
}

/** Ours are named `<table>_by_<columns>`; Payload's end in `_idx`. */
async function dropOurIndexes({ db }: Payload): Promise<void> {
  if (!isSqlite(db)) return
  const { rows } = await db.client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'index' AND name GLOB '*_by_*' AND name NOT GLOB '*_idx'",
  )
  for (const { name } of rows) {
    if (typeof name === 'string') await db.client.execute(`DROP INDEX "${name}"`)
  }
}

function column(time = 0): string {
  return time.toFixed(1).padStart(8)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
