import { beforeEach, describe, expect, it } from '@jest/globals'
import { shown } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

const now = new Date('2024-11-08T00:00:00Z')

let api: Api
beforeEach(() => {
  api = anApi()
})

const resolve = (path: string) => api.get(`/v1/resolve?path=${encodeURIComponent(path)}`)

describe('/v1/resolve', () => {
  it('names the document of a site path', async () => {
    const { path } = (await api.get('/v1/articles/report?fields=path')).body.data

    const { body } = await resolve(path)

    expect(body.data).toEqual({
      ...{ type: 'articles', id: 'report', href: `${publicUrl}/v1/articles/report` },
      ...{ path, redirectedFrom: null },
    })
  })

  it('follows old slugs, ids and slashes at the end to the path there is now', async () => {
    const lead = { type: 'events', language: null, from: 'old', id: 'forum' } as const
    api.edition.replaceRedirects([lead], now)

    for (const path of ['/en/events/old', '/en/events/forum', '/en/events/forum-2024/']) {
      const { data } = (await resolve(path)).body
      expect(data).toMatchObject({ path: '/en/events/forum-2024', redirectedFrom: path })
    }
  })

  it('keeps to the language of the path where documents have several', async () => {
    const { data } = (await resolve('/zh/events/forum-2024')).body

    expect(data).toMatchObject({ path: '/zh/events/forum-2024', redirectedFrom: null })
  })

  it('answers 410 for what was withdrawn', async () => {
    api.edition.apply('topics', 'climate', { kind: 'gone', slug: 'climate', language: null }, now)

    expect((await resolve('/en/topics/climate')).status).toBe(410)
  })

  it.each([
    '/en/articles/no-such-story',
    '/fr/articles/report',
    '/en/stories/report',
    '/en/corrections/c1',
    '/en/articles',
    '/',
    '/en/articles/report/more',
  ])('answers 404 for %s', async (path) => {
    expect((await resolve(path)).status).toBe(404)
  })

  it('does not reveal that a story is under embargo', async () => {
    const listing = { visibleFrom: '2025-01-01T00:00:00Z' }
    api.edition.apply('topics', 'later', shown('topics', 'later', { listing }), now)

    const [hidden, missing] = [await resolve('/en/topics/later'), await resolve('/en/topics/never')]

    expect([hidden.status, hidden.body.detail]).toEqual([404, missing.body.detail])
  })

  it.each([
    ['path=', 'path'],
    ['', 'path'],
    ['path=en/articles/report', 'path'],
    ['path=//en/articles/report', 'path'],
    ['path=https://news.example.org/en/articles/report', 'path'],
    ['path=/en/articles/%25E0%25A4', 'path'],
    ['path=/a&path=/b', 'path'],
    [`path=/${'a'.repeat(1000)}`, 'path'],
    ['path=/en/articles/x&lang=en', 'lang'],
  ])('refuses %s and names %s', async (query, parameter) => {
    const { body, status } = await api.get(`/v1/resolve?${query}`)

    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ parameter }])
  })
})
