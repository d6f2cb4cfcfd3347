import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import config from '../../payload.config.ts'
import { boardOf } from '../../src/coverage/board.ts'
import { readFacts } from '../../src/coverage/read-facts.ts'
import { migrate } from '../../src/database/migrate.ts'
import { env } from '../../src/env.ts'
import { fillEvent } from './fill.ts'

const size = { sessions: 120, photos: 3_000, updates: 400, languages: env.languages }
const rounds = 11

/** Prints the medians of reading the facts, of putting them together, and of asking session by session. */
export async function measureBoard(): Promise<void> {
  const payload = await getPayload({ config })
  await migrate(payload)
  const event = await fillEvent(payload, new Date(), size)
  const req = await asEditor(payload)
  const stories = await payload.count({ collection: 'articles', overrideAccess: true })
  const { languages, photos, sessions, updates } = size
  say(
    `${sessions} sessions × ${languages.length + 3} columns; ${stories.totalDocs} stories, ${photos} photos, ${updates} updates; milliseconds, median of ${rounds}`,
  )
  const facts = await readFacts(req, event)
  if (!facts) throw new Error('The event is not there')
  say(`first reading               ${column(await once(() => readFacts(req, event)))}`)
  say(`reading the facts           ${column(await median(() => readFacts(req, event)))}`)
  say(`putting them together       ${column(await median(() => boardOf(facts, new Date())))}`)
  const ids = facts.sessions.map(({ id }) => id)
  say(`session by session          ${column(await median(() => oneByOne(req, ids), 3))}`)
  const bytes = JSON.stringify(boardOf(facts, new Date())).length
  say(`sent to the browser         ${(bytes / 1024).toFixed(0)} kB before compression`)
  await payload.destroy()
}

async function asEditor(payload: Payload): Promise<PayloadRequest> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: 'Bench',
      email: 'bench@newsroom.invalid',
      password: crypto.randomUUID(),
      role: 'editor',
    },
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** What a page made of list views would do. */
async function oneByOne(req: PayloadRequest, sessions: string[]): Promise<void> {
  const usual = { depth: 0, draft: true, limit: 100, overrideAccess: false, req } as const
  for (const session of sessions) {
    const about = { sessions: { in: [session] } }
    await req.payload.find({ ...usual, collection: 'articles', where: about })
    const where = { session: { equals: session } }
    await req.payload.find({ ...usual, collection: 'photos', where })
    await req.payload.find({ ...usual, collection: 'liveUpdates', where })
  }
}

async function median(act: () => unknown, times = rounds): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < times; round += 1) taken.push(await once(act))
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0
}

async function once(act: () => unknown): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

function column(time: number): string {
  return time.toFixed(1).padStart(8)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
