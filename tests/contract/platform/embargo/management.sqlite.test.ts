import { afterAll, describe, expect, it } from '@jest/globals'
import type { Endpoint } from 'payload'
import { type Asked, askingAt } from './asking.ts'
import { openSealedSite } from './sealed-site.ts'
import { canary, sealedStories } from './sealed-stories.ts'

const site = await openSealedSite()
const { all, people } = await sealedStories(site.payload)
const { ask, close } = askingAt(site.port)
const [sealed] = all
const id = sealed?.id ?? ''

afterAll(async () => {
  close()
  await site.close()
})

type Way = { method: string; path: string }

const waysOf = (prefix: string, endpoints: Omit<Endpoint, 'root'>[] | false | undefined): Way[] =>
  (endpoints || []).map(({ method, path }) => ({
    method: method.toUpperCase(),
    path: `/api${prefix}${path}`,
  }))

/** Everything Payload answers, ours and its own, and what takes uploads before it. */
const { collections, endpoints, globals } = site.payload.config
const ways = [
  ...waysOf('', endpoints),
  ...globals.flatMap((each) => waysOf(`/globals/${each.slug}`, each.endpoints)),
  ...collections.flatMap((each) => waysOf(`/${each.slug}`, each.endpoints)),
  ...['GET', 'POST', 'PATCH', 'DELETE'].map((method) => ({ method, path: '/api/uploads/:id' })),
]

const filled = (path: string, name: string) =>
  path
    .replace(/:update\b/, name)
    .replace(/:\w+\??/g, name)
    .replace(/\/$/, '')

/** What a stranger may ask, which is about accounts alone. */
const open = [
  ...['GET /api/users/init', 'GET /api/users/me', 'POST /api/users/first-register'],
  ...['POST /api/users/forgot-password', 'POST /api/users/login', 'POST /api/users/logout'],
  ...['POST /api/users/refresh-token', 'POST /api/users/reset-password'],
]

const json = { 'Content-Type': 'application/json' }

const asked = ({ method, path }: Way, name: string): Asked => ({
  ...{ method, path: `${filled(path, name)}?draft=true&trash=true&depth=3&q=${canary}` },
  ...(method === 'GET' ? {} : { headers: json, body: '{}' }),
})

describe('What is answered under /api', () => {
  it('is nothing for a stranger, the same whether the story is there or not', async () => {
    const [answered, told]: [string[], string[]] = [[], []]
    for (const way of ways) {
      if (open.includes(`${way.method} ${way.path}`)) continue
      const there = await ask(asked(way, id))
      const nowhere = await ask(asked(way, id.replaceAll(/[0-9a-f]/g, 'e')))
      if (there.status !== 401) answered.push(`${way.method} ${way.path}: ${there.status}`)
      if (JSON.stringify(there) !== JSON.stringify(nowhere)) told.push(way.path)
    }

    expect(ways.length).toBeGreaterThan(300)
    expect([answered, told]).toEqual([[], []])
  }, 60_000)

  it('is about accounts alone where it is open', async () => {
    const answers = await Promise.all(
      open.map(async (each) => {
        const [method = '', path = ''] = each.split(' ')
        return ask({ method, path, headers: json, ...(method === 'GET' ? {} : { body: '{}' }) })
      }),
    )

    expect(JSON.stringify(answers).toLowerCase()).not.toContain(canary)
  })
})

describe('Somebody who only reads at the desk', () => {
  it.each(['viewer', 'photographer'] as const)(
    'gets nothing from a %s’s view of what the story said before',
    async (role) => {
      const found = await site.payload.findByID({
        ...{ collection: 'articles', id, depth: 0, draft: true, overrideAccess: true },
      })
      const data = { headline: 'Said now', rev: found.rev ?? 1 }
      await people.editor.ask('PATCH', `/articles/${id}?draft=true`, {
        body: { ...data, standfirst: 'Zqformerly said' },
      })
      const now = await people.editor.ask('PATCH', `/articles/${id}?draft=true`, {
        body: { ...data, standfirst: 'Said now', rev: data.rev + 1 },
      })
      const telling: string[] = []
      for (const { method, path } of ways) {
        if (method !== 'GET') continue
        const asking = `${filled(path, id).replace('/api', '')}?draft=true&limit=100&q=zqformerly`
        const answer = await people[role].ask('GET', asking)
        if (new TextDecoder().decode(answer.bytes).includes('Zqformerly')) telling.push(path)
      }

      expect(now.status).toBe(200)
      expect(telling).toEqual([])
    },
    60_000,
  )

  it('changes nothing of it, whatever they send', async () => {
    const usual = {
      collection: 'articles',
      id,
      depth: 0,
      draft: true,
      overrideAccess: true,
    } as const
    const before = await site.payload.findByID(usual)
    const done: string[] = []
    const body = { act: 'publish', rev: before.rev, headline: 'Mine', _status: 'published' }
    for (const { method, path } of ways) {
      if (method === 'GET' || !path.startsWith('/api/articles')) continue
      const { status } = await people.viewer.ask(method, filled(path, id).replace('/api', ''), {
        body,
      })
      if (status < 400) done.push(`${method} ${path}`)
    }

    // They hold no lock to let go of, have nothing to renew, and are told what they may do.
    const idle = ['let-go', 'renew-facts'].map((name) => `POST /api/articles/:id/${name}`)
    idle.push('POST /api/articles/access/:id?')
    expect(done.toSorted()).toEqual(idle)
    expect(await site.payload.findByID(usual)).toEqual(before)
  })
})
