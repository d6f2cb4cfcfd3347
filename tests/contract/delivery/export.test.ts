import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { formSchema } from '../../../src/wire/edition/form.ts'
import { shown, theForum } from '../../support/forum.ts'
import { anApi, type Api } from './api.ts'

const now = new Date('2024-11-08T00:00:00Z')

let api: Api
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-export-'))
  api = anApi(theForum(join(folder, 'edition.db')))
})
afterEach(() => api.edition.close())

async function copyFrom(path = '/v1/export') {
  const { text, headers } = await api.get(path).buffer(true)
  const lines: Record<string, never>[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { headers, head: lines[0], documents: lines.slice(1, -1), tail: lines.at(-1), text }
}

describe('/v1/export', () => {
  it('has a line for each public document, as its own address answers it', async () => {
    const { headers, head, documents, tail } = await copyFrom()

    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    expect(head).toMatchObject({
      ...{ epoch: api.edition.epoch, seq: api.edition.newsSeq(), form: 'public' },
      at: '2024-11-08T00:00:00.500Z',
      version: expect.any(String),
    })
    expect(tail).toEqual({ count: documents.length, cursor: expect.any(String) })
    const total = Object.values(api.edition.counts(now)).reduce((sum, n) => sum + n, 0)
    expect(documents).toHaveLength(total)
    for (const document of documents) {
      const { body } = await api.get(`/v1/${document.type}/${document.id}`)
      expect(document).toEqual(body.data)
    }
  })

  it('ends with the cursor from which changes go on', async () => {
    const { tail } = await copyFrom()
    api.edition.remove('topics', 'climate', now)

    const { body } = await api.get(`/v1/changes?since=${tail?.cursor}`)

    expect(body.data.changes).toMatchObject([{ id: 'climate', act: 'removed' }])
  })

  it('in the form of an edition makes another edition the same', async () => {
    api.edition.apply('speakers', 'li', { kind: 'gone', slug: 'li', language: null }, now)
    api.edition.remove('topics', 'climate', now)
    const { head, documents } = await copyFrom('/v1/export?form=edition')
    const copy = openEdition(':memory:', { epoch: String(head?.epoch) })
    copy.receive(documents.map((line) => formSchema.parse(line)))

    const told = (edition: Edition) =>
      edition.news(0, 1000, now).map(({ seq, type, id, act, since }) => [seq, type, id, act, since])
    expect(told(copy)).toEqual(told(api.edition))
    expect(copy.counts(now)).toEqual(api.edition.counts(now))
  })

  it.each(['', '?form=edition'])('%s never contains what is under embargo', async (query) => {
    const listing = { visibleFrom: '2025-01-01T00:00:00Z' }
    api.edition.apply('topics', 'secret', shown('topics', 'secret', { listing }), now)
    const lead = { type: 'topics', language: null, from: 'secret-slug', id: 'secret' } as const
    api.edition.replaceRedirects([lead], now)

    expect((await copyFrom(`/v1/export${query}`)).text).not.toContain('secret')
  })

  it('is packed for those who accept it, and not built for those who ask for its head', async () => {
    const packed = await api.get('/v1/export').set('Accept-Encoding', 'gzip').buffer(true)
    const plain = await api.get('/v1/export').set('Accept-Encoding', 'identity').buffer(true)
    const head = await api.head('/v1/export')

    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.text).toContain('"report"')
    expect(packed.text).toBe(plain.text)
    expect([head.status, head.headers['content-type']]).toEqual([
      200,
      plain.headers['content-type'],
    ])
  })

  it.each(['form=raw', 'form=edition&form=edition', 'since=x'])('refuses %s', async (query) => {
    const { body, status } = await api.get(`/v1/export?${query}`)

    expect([status, body.type]).toEqual([400, '/docs/problems#bad-parameter'])
  })
})
