import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { FindOneArgs, TypeWithID } from 'payload'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { openLedger } from '../../../src/webhooks/ledger.ts'
import { holdPosition, readPosition, savePosition } from '../../../src/webhooks/position.ts'
import { recordChanges } from '../../../src/webhooks/record.ts'
import { shown } from '../../support/forum.ts'
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts'

let newsroom: Newsroom
let ahead = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** Nobody holds the change log any more. */
afterEach(async () => {
  ahead += 60_000
  await newsroom.payload.delete({ collection: 'webhooks', where: {}, overrideAccess: true })
  await newsroom.payload.delete({ collection: 'webhookProgress', where: {}, overrideAccess: true })
})

afterAll(() => newsroom.close())

const clock = () => new Date(Date.now() + ahead)

/** A process with an edition, and so a numbering, of its own. */
const aProcess = (holder: string, time = clock) => {
  const edition = openEdition(':memory:')
  const place = { publicUrl: 'https://news.example.org', languages: ['en'] }
  const recorder = { payload: newsroom.payload, edition, clock: time, holder, ...place }
  return { edition, look: () => recordChanges(recorder) }
}

const write = (editions: Edition[], id: string, title: string) => {
  for (const edition of editions)
    edition.apply('articles', id, shown('articles', id, { title }), clock())
}

const anEndpoint = async (kind: 'standardWebhook' | 'cloudflarePurge') => {
  const at =
    kind === 'standardWebhook'
      ? { url: 'https://93.184.215.14/', events: ['publish' as const, 'update' as const] }
      : { service: 'zone', token: 'purges', events: ['publish' as const, 'update' as const] }
  const { id } = await newsroom.payload.create({
    collection: 'webhooks',
    data: { name: 'Site', kind, standing: 'on', ...at },
    overrideAccess: true,
  })
  return id
}

const deliveriesTo = async (endpoint: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'webhookDeliveries',
    where: { endpoint: { equals: endpoint } },
    sort: 'createdAt',
    limit: 0,
    overrideAccess: true,
  })
  return docs
}

/** Does something after this edition was asked what changed, before the database answers again. */
const afterTheLogIsRead = (edition: Edition, act: () => Promise<void>) => {
  const { db } = newsroom.payload
  const { changes } = edition
  const { findOne } = db
  edition.changes = (...window) => {
    edition.changes = changes
    db.findOne = async <T extends TypeWithID>(wanted: FindOneArgs): Promise<T | null> => {
      db.findOne = findOne
      await act()
      return db.findOne<T>(wanted)
    }
    return changes(...window)
  }
}

describe('two processes that take turns', () => {
  it('tell every change of a document, under numbers that grow in each numbering', async () => {
    const [site, cdn] = [await anEndpoint('standardWebhook'), await anEndpoint('cloudflarePurge')]
    const [first, second] = [aProcess('first'), aProcess('second')]
    const editions = [first.edition, second.edition]
    write(editions, 'a1', 'Forum opens')
    await first.look()
    const before = (await deliveriesTo(site)).length
    for (const [turn, process] of [second, first, second, first].entries()) {
      ahead += 31_000
      write(editions, 'a1', `Forum opens ${turn}`)
      await process.look()
    }

    const told = (await deliveriesTo(site)).slice(before)
    expect(told.map(({ event, seq }) => [event, seq])).toEqual([
      ['update', 2],
      ['update', 3],
      ['update', 4],
      ['update', 5],
    ])
    expect(new Set(told.map(({ id }) => id)).size).toBe(4)
    expect((await deliveriesTo(cdn)).filter(({ event }) => event === 'purge')).toHaveLength(
      before + 4,
    )
  })
})

describe('a process that is slow', () => {
  it('keeps the change log as long as it writes', async () => {
    await anEndpoint('standardWebhook')
    const slowly = () => {
      ahead += 2000
      return clock()
    }
    const slow = aProcess('slow', slowly)
    await slow.look()
    for (let story = 0; story < 20; story += 1) write([slow.edition], `a${story}`, 'Forum opens')
    const began = clock()
    await slow.look()

    expect(clock().getTime() - began.getTime()).toBeGreaterThan(60_000)
    expect(await holdPosition(newsroom.payload, 'other', clock())).toBe(false)
  })

  it('writes nothing any more when another took over while it looked', async () => {
    const endpoint = await anEndpoint('standardWebhook')
    const slow = aProcess('slow')
    const quick = aProcess('quick')
    const editions = [slow.edition, quick.edition]
    write(editions, 'a1', 'Forum opens')
    await slow.look()
    const told = (await deliveriesTo(endpoint)).length
    write(editions, 'a1', 'Forum has opened')
    afterTheLogIsRead(slow.edition, async () => {
      ahead += 60_000
      await quick.look()
    })
    await expect(slow.look()).rejects.toThrow('Another process took over')

    const { epoch } = quick.edition
    expect((await readPosition(newsroom.payload)).position).toEqual({ epoch, seq: 2 })
    expect(await deliveriesTo(endpoint)).toHaveLength(told + 1)
  })

  it('does not set the position back', async () => {
    const { payload } = newsroom
    await holdPosition(payload, 'slow', clock())
    ahead += 60_000
    await holdPosition(payload, 'quick', clock())
    await savePosition({ payload, holder: 'quick' }, { epoch: 'quick', seq: 9 })

    const late = savePosition({ payload, holder: 'slow' }, { epoch: 'slow', seq: 3 })
    await expect(late).rejects.toThrow('Another process took over')
    expect((await readPosition(payload)).position).toEqual({ epoch: 'quick', seq: 9 })
  })

  it.each([1, null])('does not overwrite what another noted, from writing %s on', async (seq) => {
    const { payload } = newsroom
    const keep = async () => {}
    const mark = { digest: 'd1', source: '', slug: null, language: null, path: null }
    const founded = openLedger(payload)
    await founded.set('articles', 'a1', mark)
    await founded.save(keep)
    await payload.db.updateOne({
      collection: 'webhookProgress',
      where: { marks: { exists: true } },
      data: { seq },
    })
    const [slow, quick] = [openLedger(payload), openLedger(payload)]
    for (const ledger of [slow, quick]) await ledger.get('articles', 'a1')
    await quick.set('articles', 'a1', { ...mark, digest: 'd2' })
    await quick.save(keep)
    await slow.set('articles', 'a1', { ...mark, digest: 'd0' })

    await expect(slow.save(keep)).rejects.toThrow('Another process took over')
    expect(await openLedger(payload).get('articles', 'a1')).toMatchObject({ digest: 'd2' })
  })
})
