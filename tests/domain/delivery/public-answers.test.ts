import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import express from 'express'
import request from 'supertest'
import { createDelivery } from '../../../src/delivery/delivery.ts'
import { compose, link, paragraph } from '../../../src/richtext/compose.ts'
import { shapes } from '../../../src/delivery/shapes.ts'
import { publicTypes, type PublicType } from '../../../src/wire/documents.ts'
import { z } from 'zod'
import { make } from '../../support/programme.ts'
import { openWired, until, type Wired } from '../wire/wired.ts'
import { anEvent, anUpdate, aSession, aStory, aTopic, change } from '../wire/stories.ts'

let wired: Wired
let app: express.Express
const publicUrl = 'https://news.example.org'

beforeAll(async () => {
  wired = await openWired()
  await wired.start()
  const { dir } = wired.newsroom
  const folders = { mediaDir: `${dir}/media`, dataDir: dir }
  const parts = { publicUrl, languages: ['en', 'zh'], ...folders, clock: () => new Date() }
  app = express().use(createDelivery({ edition: wired.edition(), ...parts }))
})

afterAll(() => wired.close())

function get(path: string) {
  return request(app).get(path)
}

/** Whether what a reader gets is what OpenAPI describes; empty when it is. */
function faultsOf(type: PublicType, data: unknown): string {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(z.toJSONSchema(z.array(shapes[type]), { io: 'output' }))
  return validate(data)
    ? ''
    : JSON.stringify(
        validate.errors?.map(({ instancePath, message, params }) => [
          instancePath,
          message,
          params,
        ]),
      )
}

describe('What an editor publishes', () => {
  it('is read by its slug within a second, with what belongs to it', async () => {
    const { payload } = wired.newsroom
    const topic = await aTopic(payload)
    const event = await anEvent(payload, { topics: [topic] })
    const session = await aSession(payload, event)
    const story = await aStory(payload, {
      ...{
        headline: 'Forum opens in Liuzhou',
        events: [event],
        sessions: [session],
        topics: [topic],
      },
      storyType: 'liveBlog',
    })
    const waited = await until(
      () => wired.edition().getById('articles', story, new Date()) !== null,
    )
    await anUpdate(payload, story)
    await wired.follower().settled()

    const { body, status } = await get('/v1/articles/forum-opens-in-liuzhou?include=events,topics')
    const updates = await get(`/v1/articles/${story}/updates`)
    const programme = await get(`/v1/events/${event}/programme`)

    expect(waited).toBeLessThan(5000)
    expect(status).toBe(200)
    expect(body.data).toMatchObject({
      ...{ id: story, headline: 'Forum opens in Liuzhou', updates: { count: 1 } },
      events: [{ type: 'events', id: event, timeZone: 'Asia/Shanghai' }],
      topics: [{ type: 'topics', id: topic, name: 'Climate change' }],
    })
    expect(updates.body.data).toMatchObject([{ headline: 'The minister arrives' }])
    expect(updates.body.data[0].body.html).toBe('<p>The minister has arrived.</p>')
    expect(programme.body.data.days).toMatchObject([
      {
        date: '2024-10-29',
        slots: [{ start: '2024-10-29T10:00:00+08:00', session: { id: session } }],
      },
    ])
  })

  it('leads from its old slug to the new one', async () => {
    const topic = await aTopic(wired.newsroom.payload, { name: 'Green shift' })
    await wired.follower().settled()
    await change(wired.newsroom.payload, 'topics', topic, { slug: 'green-transition' })
    await wired.follower().settled()

    const res = await get('/v1/topics/green-shift')

    expect(res.status).toBe(308)
    expect(res.headers.location).toBe(`${publicUrl}/v1/topics/green-transition`)
  })

  it('is 404 as a draft and when unpublished, and 410 when killed', async () => {
    const { payload } = wired.newsroom
    const draft = await aStory(payload, { headline: 'Draft', _status: 'draft' })
    const pulled = await aStory(payload, { headline: 'Pulled' })
    const killed = await aStory(payload, { headline: 'Killed' })
    await change(payload, 'articles', pulled, { _status: 'draft' })
    await change(payload, 'articles', killed, { pubStatus: 'canceled' })
    await wired.follower().settled()

    const statuses = await Promise.all(
      [draft, pulled, killed].map(async (id) => (await get(`/v1/articles/${id}`)).status),
    )

    expect(statuses).toEqual([404, 404, 410])
  })

  it('that links to a story readers do not have any more prints the words alone', async () => {
    const { payload } = wired.newsroom
    const ends = [
      { deletedAt: '2024-11-08T00:00:00.000Z' },
      { _status: 'draft' },
      { pubStatus: 'canceled' },
    ] as const
    const targets = await Promise.all(ends.map(() => aStory(payload, { headline: 'Elsewhere' })))
    const links = targets.map((id, at) => link({ ref: 'articles', id }, `Story ${at}`))
    const body = compose(paragraph(...links))
    const story = await aStory(payload, { headline: 'Three ways on', body })
    await wired.follower().settled()
    const html = async () => (await get(`/v1/articles/${story}?body=html`)).body.data.body.html
    const before: string = await html()
    for (const [at, id] of targets.entries()) await change(payload, 'articles', id, ends[at] ?? {})
    await wired.follower().settled()

    expect(before.match(/<a href/g)).toHaveLength(3)
    expect(await html()).toBe('<p>Story 0Story 1Story 2</p>')
  })

  it('of every type answers as described', async () => {
    const { payload } = wired.newsroom
    for (const kind of ['series', 'speakers', 'contributors', 'organisations', 'places'] as const) {
      await make(payload, kind, { _status: 'published' })
    }
    await wired.follower().settled()

    const faults = await Promise.all(
      publicTypes.map(async (type) => {
        const { body } = await get(`/v1/${type}?limit=100&body=html,text,markdown,lexical`)
        return faultsOf(type, body.data)
      }),
    )
    expect(faults.filter((fault) => fault !== '')).toEqual([])
    const { body } = await get('/v1')
    const filled = body.data.types.filter(({ count }: { count: number }) => count > 0)
    expect(filled.length).toBeGreaterThanOrEqual(9)
  })
})
