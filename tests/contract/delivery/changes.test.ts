import { beforeEach, describe, expect, it } from '@jest/globals'
import { shown, theForum, theStory } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

const now = new Date('2024-11-08T00:00:00Z')

let api: Api
let here: string
beforeEach(async () => {
  api = anApi()
  here = await endOf(api)
})

/** The cursor behind everything there is. */
async function endOf({ get }: Api): Promise<string> {
  let { cursor, more } = (await get('/v1/changes?limit=100')).body.data
  while (more) ({ cursor, more } = (await get(`/v1/changes?since=${cursor}&limit=100`)).body.data)
  return cursor
}

const since = async (cursor: string, more = '') =>
  (await api.get(`/v1/changes?since=${cursor}${more}`)).body.data

describe('/v1/changes', () => {
  it('tells what was published, changed, removed and withdrawn since the cursor', async () => {
    api.edition.apply('topics', 'new', shown('topics', 'new'), now)
    api.edition.apply('topics', 'climate', shown('topics', 'climate', { title: 'New' }), now)
    api.edition.remove('topics', 'plastic', now)
    api.edition.apply('speakers', 'li', { kind: 'gone', slug: 'li', language: null }, now)

    const { changes, more } = await since(here)

    expect(changes.map(({ act, id }: { act: string; id: string }) => [act, id])).toEqual([
      ['published', 'new'],
      ['updated', 'climate'],
      ['removed', 'plastic'],
      ['gone', 'li'],
    ])
    expect(changes[0]).toEqual({
      seq: expect.any(Number),
      ...{ type: 'topics', id: 'new', act: 'published', at: now.toISOString() },
      href: `${publicUrl}/v1/topics/new`,
    })
    expect(more).toBe(false)
  })

  it('leads in pages to the same end, and from there to nothing', async () => {
    const ids: string[] = []
    let page = (await api.get('/v1/changes?limit=7')).body.data
    for (; page.more; page = await since(page.cursor, '&limit=7')) ids.push(...idsOf(page))
    ids.push(...idsOf(page))

    expect(page.cursor).toBe(here)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(api.edition.news(0, 1000, now).length)
    expect(await since(here)).toEqual({ changes: [], cursor: here, more: false })
  })

  it('brings the documents as their own addresses answer them', async () => {
    const { changes } = (await api.get('/v1/changes?documents=true&limit=100')).body.data
    const report = changes.find(({ id }: { id: string }) => id === 'report')

    expect(report.document).toEqual((await api.get('/v1/articles/report')).body.data)
  })

  it('says nothing of an embargoed story before it is out, and everything after', async () => {
    const story = theStory('secret', 'en', 'news')
    if (story.kind !== 'public') throw new Error('The story is not public')
    story.listing.visibleFrom = '2024-11-08T01:00:00.000Z'
    api.edition.apply('articles', 'secret', story, now)
    api.edition.apply('topics', 'new', shown('topics', 'new'), now)
    const before = await api.get(`/v1/changes?since=${here}&documents=true&form=edition`)
    api.setClock('2024-11-08T01:00:00.000Z')
    api.edition.tellByClock(new Date('2024-11-08T01:00:00.000Z'))
    const after = await since(before.body.data.cursor)

    expect(before.text).not.toContain('secret')
    expect(after.changes).toMatchObject([{ id: 'secret', act: 'published' }])
  })

  it('is never answered from a cache without asking', async () => {
    const { headers } = await api.get('/v1/changes')
    const again = await api.get('/v1/changes').set('If-None-Match', headers.etag ?? '')

    expect(headers['cache-control']).toMatch(/max-age=0/)
    expect(again.status).toBe(304)
  })

  it('answers 410 to a cursor of an edition that was rebuilt', async () => {
    const rebuilt = anApi(theForum())

    const { body, status } = await rebuilt.get(`/v1/changes?since=${here}`)

    expect(status).toBe(410)
    expect(body.type).toMatch(/#epoch-changed$/)
    expect(body.detail).toContain('/v1/export')
  })

  it.each([
    ['since=garbage', 'since'],
    [`since=${Buffer.from('["c1","x",-1]').toString('base64url')}`, 'since'],
    [`since=${Buffer.from('["c1","x",1e300]').toString('base64url')}`, 'since'],
    [`since=${'a'.repeat(401)}`, 'since'],
    ['since=', 'since'],
    ['limit=101', 'limit'],
    ['documents=yes', 'documents'],
    ['form=raw', 'form'],
    ['form=edition&form=edition', 'form'],
    ['after=x', 'after'],
  ])('refuses %s and names %s', async (query, parameter) => {
    const { body, status } = await api.get(`/v1/changes?${query}`)

    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ parameter }])
  })
})

function idsOf({ changes }: { changes: { type: string; id: string }[] }): string[] {
  return changes.map(({ type, id }) => `${type}/${id}`)
}
