import type { Payload } from 'payload'
import { start } from '../../src/start.ts'
import { picture } from './pictures.ts'

const chief = {
  email: 'chief@newsroom.test',
  name: 'Chief Editor',
  password: 'a-long-enough-password',
  role: 'admin' as const,
}

const forum = {
  name: 'Forum in Liuzhou',
  kind: 'forum' as const,
  start: '2024-10-29T00:00:00.000Z',
  end: '2024-10-30T10:00:00.000Z',
  timeZone: 'Asia/Shanghai',
}

/** Starts Rostrum with a chief editor and one event of 200 photos, taken a second apart. */
const count = 200

await start({ prepare })

async function prepare(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const create = { depth: 0, draft: true, overrideAccess: true } as const
  await payload.create({ ...create, collection: 'users', data: chief, draft: false })
  const event = await payload.create({ ...create, collection: 'events', data: forum })
  for (let nth = 0; nth < count; nth += 1) {
    const { bytes, name, type } = await picture(nth, `DSC_${1000 + nth}.jpg`)
    const file = { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length }
    const local = new Date(Date.UTC(2024, 9, 29, 9, 0, nth)).toISOString().slice(0, 19)
    const data = { event: event.id, dateCreated: { local, offset: '+08:00' } }
    await payload.create({ ...create, collection: 'photos', data, file })
  }
}
