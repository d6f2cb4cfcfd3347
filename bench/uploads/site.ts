import '../../scripts/production.ts'
import type { Payload } from 'payload'

const forum = {
  name: 'Forum in Liuzhou',
  kind: 'forum' as const,
  start: '2024-10-29T00:00:00.000Z',
  end: '2024-10-30T10:00:00.000Z',
  timeZone: 'Asia/Shanghai',
}

async function fill(payload: Payload): Promise<void> {
  const { id: event } = await payload.create({
    ...{ collection: 'events', data: forum, depth: 0, draft: true, overrideAccess: true },
  })
  const keys = {
    editor: await keyOf(payload, 'editor'),
    photographers: [await keyOf(payload, 'photographer'), await keyOf(payload, 'photographer')],
  }
  process.send?.({ event, ...keys })
}

async function keyOf(payload: Payload, role: 'editor' | 'photographer'): Promise<string> {
  const apiKey = crypto.randomUUID()
  const password = crypto.randomUUID()
  await payload.create({
    collection: 'users',
    data: {
      ...{ email: `${apiKey}@bench.example`, name: 'Bench', password, role },
      ...{ apiKey, enableAPIKey: true },
    },
    overrideAccess: true,
  })
  return apiKey
}

/** Rostrum as people use it, with an editor and two photographers who have keys, and an event. */
const { start } = await import('../../src/start.ts')
await start({ prepare: fill })
