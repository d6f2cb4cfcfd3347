import { createHash } from 'node:crypto'
import { buildSchema } from 'graphql'
import { describe, expect, it } from '@jest/globals'
import { shown, theForum, both } from '../../../support/forum.ts'
import { anApi } from '../api.ts'
import { post, query } from './query.ts'

const topics = '{ topics(limit: 5) { items { id name } } }'
const now = new Date('2024-11-07T12:00:00Z')

describe('GraphQL by GET', () => {
  it('is cached as REST is, and says what it was made from', async () => {
    const api = anApi()
    const first = await query(api, topics)

    const again = await query(api, topics).set('If-None-Match', first.headers.etag ?? '')

    expect(first.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(first.headers['cache-control']).toContain('public, max-age=10')
    expect(first.headers['cache-tag']).toBe('topics/climate,topics/plastic,topics:list,topics:all')
    expect(first.body.extensions.cacheTags.join(' ')).toBe(first.headers['surrogate-key'])
    expect(again.status).toBe(304)
    expect(again.headers['cache-status']).toContain('hit')
  })

  it('is made anew when something in it changes', async () => {
    const api = anApi(theForum())
    const first = await query(api, topics)
    const renamed = both('Climate crisis', '气候危机')
    api.edition.apply(
      'topics',
      'climate',
      shown('topics', 'climate', { title: renamed, keys: { name: renamed } }),
      now,
    )

    const { body, headers } = await query(api, topics)

    expect(body.data.topics.items[0].name).toBe('Climate crisis')
    expect(body.extensions.seq).toBeGreaterThan(first.body.extensions.seq)
    expect(headers.etag).not.toBe(first.headers.etag)
  })

  it('stays as it is when something else changes', async () => {
    const api = anApi(theForum())
    await query(api, '{ topics { items { id } } }')
    const name = both('Climate crisis', '气候危机')
    const climate = shown('topics', 'climate', {
      title: both('Climate change', '气候变化'),
      keys: { name, qcode: null, parent: null },
    })
    api.edition.apply('topics', 'climate', climate, now)

    const { headers } = await query(api, '{ topics { items { id } } }')

    expect(headers['cache-status']).toContain('hit')
  })

  it('is not kept longer than the events it asks for are what they are', async () => {
    const api = anApi(theForum(), '2024-10-29T00:59:55.000Z')
    const { body, headers } = await query(api, '{ events(when: upcoming) { items { id } } }')

    expect(body.data.events.items).toEqual([{ id: 'forum' }])
    expect(headers['cache-control']).toMatch(/max-age=[45],/)
    expect(headers['last-modified']).toBeUndefined()
  })

  it('never keeps what was refused', async () => {
    const { body, headers, status } = await query(anApi(), '{ topics { items { nam } } }')

    expect(status).toBe(400)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-type']).toContain('application/graphql-response+json')
    expect(body.errors[0].message).toContain('Did you mean "name"')
  })

  it('leads browsers that come to look to the documentation', async () => {
    const { headers, status } = await anApi()
      .get('/v1/graphql')
      .set('Accept', 'text/html,*/*;q=0.8')

    expect(status).toBe(303)
    expect(headers.location).toBe('/docs')
  })

  it('prints its schema for tools', async () => {
    const { text, headers } = await anApi().get('/v1/graphql.sdl')

    expect(headers['content-type']).toContain('text/plain')
    expect(buildSchema(text).getQueryType()?.getFields()).toHaveProperty('articles')
  })
})

describe('A persisted query', () => {
  const sha256Hash = createHash('sha256').update(topics).digest('hex')
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
  const byHash = `/v1/graphql?${new URLSearchParams({ extensions }).toString()}`

  it('is asked for by its hash once it was sent', async () => {
    const api = anApi()
    const before = await api.get(byHash)
    const sent = await post(api, { query: topics, extensions: JSON.parse(extensions) })

    const after = await api.get(byHash)

    expect(before.status).toBe(404)
    expect(before.body.errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    })
    expect(after.status).toBe(200)
    expect(after.body).toEqual(sent.body)
    expect(after.headers['cache-control']).toContain('public')
  })

  it('is not taken under a hash that is not its own', async () => {
    const api = anApi()
    const { body } = await post(api, {
      query: '{ __typename }',
      extensions: JSON.parse(extensions),
    })

    expect(body.errors[0].message).toContain('sha256Hash')
    expect((await api.get(byHash)).status).toBe(404)
  })
})

describe('GraphQL by POST', () => {
  it('answers its sender only', async () => {
    const { body, headers, status } = await post(anApi(), {
      query: 'query One { topic(id: "climate") { id } } query Two { topic(id: "plastic") { id } }',
      operationName: 'Two',
    })

    expect(status).toBe(200)
    expect(body.data).toEqual({ topic: { id: 'plastic' } })
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['cache-tag']).toBe('topics/plastic,topics:all')
  })

  it('refuses parameters in its address that it does not know', async () => {
    const { body, status } = await anApi()
      .ask('post', '/v1/graphql?previw=x&query={__typename}')
      .send({ query: '{ __typename }' })

    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      { parameter: 'previw', didYouMean: 'preview' },
      { parameter: 'query', allowed: ['preview'] },
    ])
  })

  it.each([
    ['text/html', 406, 'application/json'],
    ['text/html, */*;q=0', 406, 'application/json'],
    [
      'application/graphql-response+json, application/json;q=0.5',
      200,
      'application/graphql-response+json',
    ],
    ['*/*', 200, 'application/json'],
  ])('answers who accepts %s with %i as %s', async (accept, status, type) => {
    const answer = await post(anApi(), { query: '{ __typename }' }).set('Accept', accept)

    expect([answer.status, answer.type]).toEqual([status, type])
    expect(JSON.stringify(answer.body)).toContain(
      status === 406 ? 'Accept application/json' : 'Query',
    )
  })

  it.each([0, 101])('gives no page of %i, as REST', async (limit) => {
    const api = anApi()
    const rest = await api.get(`/v1/topics?limit=${limit}`)

    const { body } = await post(api, { query: `{ topics(limit: ${limit}) { items { id } } }` })

    expect(body.data).toEqual({ topics: null })
    expect(body.errors[0].message).toBe(rest.body.detail)
    expect(body.errors[0].extensions).toMatchObject({ code: 'bad-parameter', parameter: 'limit' })
  })

  it('may be asked from any page', async () => {
    const { headers, status } = await anApi().ask('options', '/v1/graphql')

    expect(status).toBe(204)
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS, POST')
    expect(headers['access-control-allow-headers']).toContain('Content-Type')
  })

  it('is the only thing under /v1 that is posted', async () => {
    const { status } = await anApi().ask('post', '/v1/articles')

    expect(status).toBe(405)
  })

  it('says which argument is wrong, what is allowed and what is nearest', async () => {
    const { body, status } = await post(anApi(), {
      query: '{ articles(sort: "displaydate") { items { id } } topic(id: "climate") { id } }',
    })

    expect(status).toBe(200)
    expect(body.data).toEqual({ articles: null, topic: { id: 'climate' } })
    expect(body.errors[0].path).toEqual(['articles'])
    expect(body.errors[0].extensions).toMatchObject({
      ...{ code: 'bad-parameter', status: 400, parameter: 'sort', didYouMean: 'displayDate' },
      allowed: expect.arrayContaining(['displayDate', '-displayDate']),
    })
  })
})
