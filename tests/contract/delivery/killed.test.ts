import { expect, it } from '@jest/globals'
import { anApi } from './api.ts'
import { query } from './graphql/query.ts'

const now = new Date('2024-11-07T07:00:00Z')
const grave = { kind: 'gone', slug: 'slug-report', language: 'en' } as const

it('says with 410 and to followers why something was killed, where the newsroom does', async () => {
  const api = anApi()
  const { cursor } = (await api.get('/v1/changes?limit=100')).body.data
  api.edition.apply('articles', 'report', { ...grave, reason: 'legal' }, now)

  const told = (await api.get(`/v1/changes?since=${cursor}&limit=100`)).body.data.changes
  const byId = await api.get('/v1/articles/report')
  const bySlug = await api.get('/v1/articles/slug-report')
  const resolved = await api.get('/v1/resolve?path=/en/articles/slug-report')
  const graph = await query(api, '{article(id:"report"){title}}')

  expect(told.at(-1)).toMatchObject({ id: 'report', act: 'gone', reason: 'legal' })
  for (const { body, status } of [byId, bySlug, resolved])
    expect({ status, ...body }).toMatchObject({ status: 410, reason: 'legal' })
  expect(byId.body.detail).toContain('(legal reasons)')
  expect(graph.body.errors[0].message).toContain('(legal reasons)')
})

it('says nothing of the reason where nobody gave one, and says it once somebody does', async () => {
  const api = anApi()
  api.edition.apply('articles', 'report', grave, now)

  const silent = await api.get('/v1/articles/report')
  api.edition.apply('articles', 'report', { ...grave, reason: 'tooEarly' }, now)

  expect(silent.body).not.toHaveProperty('reason')
  expect((await api.get('/v1/articles/report')).body.reason).toBe('tooEarly')
})
