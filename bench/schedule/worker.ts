import { getPayload } from 'payload'

/**
 * One process of the newsroom: `node worker.ts fill <how many>` writes articles and schedules them,
 * `node worker.ts run` does what is scheduled until it is killed, `node worker.ts report` says what
 * became of it, as JSON on the last line.
 */
const [work = '', many = '500'] = process.argv.slice(2)
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config })
const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

if (work === 'fill') await fill(Number(many))
if (work === 'begin') await begin()
if (work === 'report') await report()
if (work === 'run') await run()
else process.exit()

async function run(): Promise<void> {
  const { openRunner } = await import('../../src/schedule/runner.ts')
  openRunner({ payload, log: payload.logger, clock: () => new Date() })
  setInterval(() => undefined, 60_000)
  process.stdout.write('at work\n')
}

/** Schedules articles for next week, as an editor does. */
async function fill(count: number): Promise<void> {
  const { createLocalReq } = await import('payload')
  const { scheduleStory } = await import('../../src/schedule/schedule-story.ts')
  const editor = await payload.create({
    collection: 'users',
    data: {
      name: 'Li Na',
      email: 'li@bench.example',
      password: crypto.randomUUID(),
      role: 'editor',
    },
    overrideAccess: true,
  })
  const user = { ...editor, collection: 'users' as const }
  const at = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString()
  for (let nth = 0; nth < count; nth++) {
    const { id, rev } = await payload.create({
      collection: 'articles',
      data: { headline: `Story ${nth}`, bylineText: 'Li Na', standfirst: 'It opens. '.repeat(20) },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    const req = await createLocalReq({ user }, payload)
    const asked = { id, act: 'publish', at, zone: 'Asia/Shanghai', rev: rev ?? 1 } as const
    await scheduleStory(req, asked, new Date())
  }
  process.stdout.write('filled\n')
}

/** Moves all of them into the minute that begins in three seconds, evenly. */
async function begin(): Promise<void> {
  const { docs } = await payload.find({ collection: 'schedules', ...all, sort: 'createdAt' })
  const lead = 5_000 + docs.length * 10
  const first = Date.now() + lead
  for (const [nth, { id }] of docs.entries()) {
    const at = new Date(first + (nth * 60_000) / docs.length).toISOString()
    const data = { at, nextTry: at }
    await payload.db.updateOne({ collection: 'schedules', id, data, returning: false })
  }
  process.stdout.write(`${first}\n`)
}

async function report(): Promise<void> {
  const schedules = await payload.find({ collection: 'schedules', ...all, sort: 'at' })
  const published = await payload.find({
    ...all,
    collection: 'auditLog',
    where: { act: { equals: 'publish' } },
    sort: 'createdAt',
    select: { document: true },
  })
  const times = Map.groupBy(published.docs, ({ document }) => document)
  const rows = schedules.docs.map(({ article, at, attempts, doneAt, error, state }) => ({
    ...{ at, attempts, doneAt, error, state },
    published: times.get(article)?.length ?? 0,
  }))
  process.stdout.write(`${JSON.stringify(rows)}\n`)
}
