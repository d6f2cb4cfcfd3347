import { describe, expect, it } from '@jest/globals'
import type { Listener } from '../../../src/webhooks/listeners.ts'
import type { News } from '../../../src/webhooks/message.ts'
import { purgePosting } from '../../../src/webhooks/purge.ts'
import { draftsFor } from '../../../src/webhooks/spool.ts'
import { openEdition } from '../../../src/wire/edition.ts'

const account = { url: null, service: 'ab/1', token: 'key' }
const site = { edition: openEdition(':memory:'), publicUrl: 'https://n.example', languages: ['en'] }

const listener = (kind: Listener['kind'], changes: Partial<Listener> = {}): Listener => ({
  id: 'cdn',
  name: 'CDN',
  kind,
  events: ['publish', 'update'],
  types: [],
  standing: 'on',
  failures: 0,
  failingSince: null,
  listeningSince: null,
  ...changes,
})

const news = (number: number, changes: Partial<News> = {}): News => ({
  event: 'update',
  type: 'articles',
  id: `a${number}`,
  seq: number,
  epoch: 'e',
  at: new Date(0),
  tags: [`articles/a${number}`, 'articles:list'],
  place: { slug: null, language: null, path: null },
  ...changes,
})

const hundred = Array.from({ length: 100 }, (_, number) => news(number))
const sizes = (to: Listener, told: News[]) =>
  draftsFor(to, told, site, new Date()).map(({ tags }) => tags.length)

describe('a purge', () => {
  it('is posted to Fastly as its surrogate keys', () => {
    expect(
      purgePosting({ ...account, kind: 'fastlyPurge' }, ['articles/a', 'articles:list']),
    ).toEqual({
      url: 'https://api.fastly.com/service/ab%2F1/purge',
      headers: { 'Fastly-Key': 'key', 'Surrogate-Key': 'articles/a articles:list' },
      body: '',
    })
  })

  it('is posted to Cloudflare as its tags, at the address given instead of its own', () => {
    const url = 'https://cdn.example/client/v4/'

    expect(purgePosting({ ...account, url, kind: 'cloudflarePurge' }, ['articles/a'])).toEqual({
      url: 'https://cdn.example/client/v4/zones/ab%2F1/purge_cache',
      headers: { Authorization: 'Bearer key', 'Content-Type': 'application/json' },
      body: '{"tags":["articles/a"]}',
    })
  })

  it('names each tag once, as many at a time as the service takes', () => {
    expect(sizes(listener('cloudflarePurge'), hundred)).toEqual([30, 30, 30, 11])
    expect(sizes(listener('fastlyPurge'), [...hundred, ...hundred])).toEqual([101])
    const many = Array.from({ length: 300 }, (_, number) => news(number))
    expect(sizes(listener('fastlyPurge'), many)).toEqual([256, 45])
  })

  it('is made once more after a while, unless that is turned off', () => {
    const to = listener('fastlyPurge')
    const again = draftsFor(to, [news(1)], { ...site, purgeAgainAfter: 5000 }, new Date())
    const messages = { ...site, purgeAgainAfter: 5000 }

    expect(again.map(({ tags, wait }) => [tags, wait])).toEqual([
      [news(1).tags, undefined],
      [news(1).tags, 5000],
    ])
    expect(new Set(again.map(({ id }) => id)).size).toBe(2)
    expect(draftsFor(to, [news(1)], { ...site, purgeAgainAfter: 0 }, new Date())).toHaveLength(1)
    expect(draftsFor(listener('standardWebhook'), [news(1)], messages, new Date())).toHaveLength(1)
  })

  it('names what is of a type by the type where it would be more than a service takes in a minute', () => {
    const many = Array.from({ length: 1_001 }, (_, number) => news(number))
    const photo = news(1, { type: 'photos', tags: ['photos/p1', 'photos:list'] })
    const tags = draftsFor(listener('fastlyPurge'), [...many, photo], site, new Date())

    expect(sizes(listener('fastlyPurge'), many.slice(0, 999))).toEqual([256, 256, 256, 232])
    expect(tags.map((purge) => purge.tags)).toEqual([['articles:all', 'photos/p1', 'photos:list']])
  })

  it('is made of whatever changes, though the endpoint once asked for less', () => {
    const killed = news(1, { event: 'kill', type: 'photos', tags: ['photos/p1'] })
    const once = { types: ['articles' as const], events: ['publish' as const] }

    expect(sizes(listener('fastlyPurge', once), [killed])).toEqual([1])
    expect(sizes(listener('standardWebhook', once), [killed])).toEqual([])
    const before = { listeningSince: new Date(1) }
    expect(sizes(listener('fastlyPurge', before), [killed])).toEqual([])
  })
})

describe('a message', () => {
  it('names no document in its tags that is not public, and a purge does', () => {
    const [hidden, plain] = [`articles:speaker:${crypto.randomUUID()}`, 'articles:language:en']
    const told = [news(1, { tags: ['articles/a1', hidden, plain] })]
    const tagsFor = (kind: Listener['kind']) =>
      draftsFor(listener(kind), told, site, new Date()).flatMap(({ tags }) => tags)

    expect(tagsFor('standardWebhook')).toEqual(['articles/a1', plain])
    expect(tagsFor('fastlyPurge')).toEqual(['articles/a1', hidden, plain])
  })

  it('with more than 200 tags names all answers of a type, and counts only what it may name', () => {
    const hidden = Array.from({ length: 200 }, () => `articles:speaker:${crypto.randomUUID()}`)
    const pages = Array.from({ length: 200 }, (_, number) => `articles/a${number}`)
    const tagsOf = (tags: string[]) =>
      draftsFor(listener('standardWebhook'), [news(1, { tags })], site, new Date())[0]?.tags

    expect(tagsOf([...hidden, ...pages])).toEqual(pages)
    expect(tagsOf([...pages, 'topics/t', 'topics:list'])).toEqual([
      ...['articles:all', 'topics/t', 'topics:list'],
    ])
  })

  it('has the same id however often it is written down, and another for each endpoint', () => {
    const to = listener('standardWebhook')
    const [one] = draftsFor(to, [news(1)], site, new Date(1))
    const [again] = draftsFor(to, [news(1)], site, new Date(2))
    const [other] = draftsFor({ ...to, id: 'app' }, [news(1)], site, new Date(1))

    expect(again?.id).toBe(one?.id)
    expect(other?.id).not.toBe(one?.id)
    expect(one?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
