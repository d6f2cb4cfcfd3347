import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Edition } from '../../../src/wire/edition.ts'
import { shown, theForum, theStory } from '../../support/forum.ts'
import { aNode, anOrigin, type Node, type Origin } from '../../support/origin.ts'

let edition: Edition
let origin: Origin
let node: Node

beforeAll(async () => {
  edition = theForum()
  edition.replaceRedirects(
    [{ type: 'events', language: null, from: 'old', id: 'forum' }],
    new Date(),
  )
  edition.apply('topics', 'killed', { kind: 'gone', slug: 'killed', language: null }, new Date())
  origin = await anOrigin()
  const mediaDir = mkdtempSync(join(tmpdir(), 'rostrum-photos-'))
  const stage = sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#306090' } })
  await stage.jpeg().toFile(join(mediaDir, 'stage.jpg'))
  await origin.open(edition, { mediaDir })
  node = await aNode(origin.url)
  await node.until('copied', isCaughtUp)
})
afterAll(async () => {
  await node.stop()
  await origin.kill()
})

const isCaughtUp = async () => (await node.ready()).caughtUp === true
const isAlone = async () => (await node.ready()).caughtUp === false

const statusOf = async (path: string) =>
  (await fetch(`${node.url}${path}`, { redirect: 'manual' })).status

async function titleOf(path: string): Promise<unknown> {
  const { data } = await (await fetch(`${node.url}${path}`)).json()
  return data.title
}

const retitle = (title: string) =>
  edition.apply('topics', 'climate', shown('topics', 'climate', { title }), new Date())

/** What readers and caches see of an answer, but the moment it was made at. */
async function answerOf(base: string, path: string) {
  const response = await fetch(`${base}${path}`, { redirect: 'manual' })
  const { etag, location } = Object.fromEntries(response.headers)
  const body = (await response.text()).replace(/"requestId":"[^"]*"/, '')
  return { status: response.status, etag, location, body }
}

const addresses = [
  '/v1',
  ...['articles', 'photos', 'galleries', 'series', 'events', 'sessions', 'speakers'].map(
    (type) => `/v1/${type}`,
  ),
  ...['organisations', 'places', 'topics', 'contributors', 'corrections', 'liveUpdates'].map(
    (type) => `/v1/${type}?count=exact&limit=2`,
  ),
  '/v1/articles/report?include=events,topics&body=html,text,markdown,lexical',
  '/v1/articles?lang=zh&sort=-updated&fields=headline,leadPhoto.src',
  '/v1/articles?event=forum-2024&limit=1',
  '/v1/articles/blog/updates',
  '/v1/events/forum-2024/programme',
  '/v1/events/forum-2024/programme?tz=UTC',
  '/v1/speakers/li/appearances',
  '/v1/series/acecf/editions',
  '/v1/photos/stage',
  '/v1/events/old',
  '/v1/topics/killed',
  '/v1/topics/never',
  '/v1/articles?limit=0',
  '/v1/resolve?path=/en/events/old',
  '/v1/changes',
  '/v1/changes?limit=3&documents=true',
  '/v1/suggest?q=f',
  '/v1/openapi.json',
]

describe('A delivery node', () => {
  it.each(addresses)('answers %s with the bytes of its origin', async (path) => {
    const there = await answerOf(origin.url, path)

    expect(there.status).toBeLessThan(500)
    expect(await answerOf(node.url, path)).toEqual(there)
  })

  it('shows a change soon', async () => {
    retitle('Changed at the origin')

    const took = await node.until(
      'the new title',
      async () => (await titleOf('/v1/topics/climate')) === 'Changed at the origin',
    )

    expect(took).toBeLessThan(5_000)
  })

  it('takes the cursors of its origin and gives cursors its origin takes', async () => {
    const here = (await (await fetch(`${node.url}/v1/changes?limit=100`)).json()).data.cursor
    const there = (await (await fetch(`${origin.url}/v1/changes?limit=100`)).json()).data.cursor

    expect(here).toBe(there)
  })

  it('shows an embargoed story at its time and knows nothing of it before', async () => {
    const story = theStory('secret', 'en', 'news')
    if (story.kind !== 'public') throw new Error('The story is not public')
    const lifts = Date.now() + 1_500
    story.listing.visibleFrom = new Date(lifts).toISOString()
    edition.apply('articles', 'secret', story, new Date())
    retitle('Told later')
    await node.until(
      'what came after it',
      async () => (await titleOf('/v1/topics/climate')) === 'Told later',
    )
    const before = [await statusOf('/v1/articles/secret'), Date.now() < lifts]
    const told = await (await fetch(`${node.url}/v1/export?form=edition`)).text()
    await node.until('the story', async () => (await statusOf('/v1/articles/secret')) === 200)

    expect(before).toEqual([404, true])
    expect(told).not.toContain('secret')
    expect(Date.now()).toBeGreaterThanOrEqual(lifts)
    expect(Date.now() - lifts).toBeLessThan(5_000)
  })

  it('lets a CDN keep the pictures it fetched for ten seconds only', async () => {
    const { data } = await (await fetch(`${node.url}/v1/photos/stage`)).json()
    const { pathname } = new URL(data.src)
    const [there, here] = await Promise.all(
      [origin.url, node.url].map((url) => fetch(url + pathname)),
    )

    expect([there?.status, here?.status]).toEqual([200, 200])
    expect(there?.headers.get('Cache-Control')).not.toContain('s-maxage')
    expect(here?.headers.get('Cache-Control')).toContain('s-maxage=10')
  })

  it('has no desk', async () => {
    const answers = await Promise.all(
      ['/admin', '/admin/login', '/api/articles'].map((path) => fetch(`${node.url}${path}`)),
    )

    for (const answer of answers) {
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ type: '/docs/problems#only-delivers' })
    }
  })
})

describe('An outage of the origin', () => {
  it('is not noticed by readers, and what happened meanwhile arrives after it', async () => {
    await origin.kill()
    retitle('During the outage')
    await node.until('alone', isAlone)
    const meanwhile = await Promise.all(
      ['/v1/articles', '/v1/events/old', '/readyz'].map((path) => statusOf(path)),
    )
    await origin.open(edition)
    await node.until('caught up', isCaughtUp)

    expect(meanwhile).toEqual([200, 308, 200])
    expect(await titleOf('/v1/topics/climate')).toBe('During the outage')
  })

  it('in which the node is restarted leaves it with what it had', async () => {
    await origin.kill()
    await node.restart()
    await node.until('serving', async () => (await statusOf('/v1/articles/report')) === 200)
    const { caughtUp, status } = await node.ready()
    await origin.open(edition)
    await node.until('caught up', isCaughtUp)

    expect([status, caughtUp]).toEqual(['ready', false])
  })

  it('from which it comes back rebuilt is one new copy, served from when it is whole', async () => {
    const { epoch } = await node.ready()
    await origin.kill()
    edition = theForum()
    retitle('Rebuilt')
    edition.remove('topics', 'plastic', new Date())
    let isWhole = false
    await origin.open(edition, { isWhole: () => isWhole })
    const half = await node.until('asked', async () =>
      node.output().includes('/v1/export answered 503'),
    )
    const during = await statusOf('/v1/topics/plastic')
    isWhole = true
    await node.until('copied anew', async () => (await node.ready()).epoch === edition.epoch)

    expect(half).toBeGreaterThan(0)
    expect(epoch).not.toBe(edition.epoch)
    expect([during, await statusOf('/v1/topics/plastic')]).toEqual([200, 404])
    expect(await titleOf('/v1/topics/climate')).toBe('Rebuilt')
    expect(await answerOf(node.url, '/v1/articles')).toEqual(
      await answerOf(origin.url, '/v1/articles'),
    )
  })
})
