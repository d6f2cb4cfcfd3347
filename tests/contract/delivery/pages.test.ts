import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { setLimits } from '../../../src/delivery/limits/limits.ts'
import { openEdition } from '../../../src/wire/edition.ts'
import { theForum, theStory } from '../../support/forum.ts'
import { anApi, publicUrl } from './api.ts'

describe('The home page', () => {
  it('says what is public and leads to admin, reference and health', async () => {
    const { text } = await anApi().get('/')

    expect(text).toContain('Story report')
    expect(text).toMatch(/<b>3<\/b><span>Articles/)
    for (const path of ['/admin', '/docs', '/v1/openapi.json', '/healthz']) {
      expect(text).toContain(`href="${path}"`)
    }
  })

  it('speaks Chinese to those who prefer it', async () => {
    const { text, headers } = await anApi()
      .get('/')
      .set('Accept-Language', 'zh-CN,zh;q=0.9,en;q=0.8')

    expect(headers['content-language']).toBe('zh')
    expect(text).toContain('最新报道')
    expect(text).toContain('Story report-zh')
  })

  it('says so when nothing is published yet', async () => {
    const { text } = await anApi(openEdition(':memory:')).get('/')

    expect(text).toContain('Nothing is published yet')
  })

  it('is made once for each language, until something on it changes', async () => {
    const api = anApi()
    const ask = (language: string) => api.get('/').set('Accept-Language', language)
    const first = await ask('en')
    const again = await ask('en-GB').set('If-None-Match', first.headers.etag ?? '')
    const chinese = await ask('zh')
    api.edition.remove('topics', 'climate', new Date(now))
    const fewer = await ask('en')
    api.edition.apply('articles', 'report', theStory('renamed', 'en', 'news'), new Date(now))
    const renamed = await ask('en')

    expect(again.status).toBe(304)
    expect(again.headers['cache-status']).toBe('rostrum; hit')
    expect(chinese.headers['cache-status']).toContain('miss')
    expect(chinese.headers.vary).toContain('Accept-Language')
    expect(fewer.text).toMatch(/<b>1<\/b><span>Topics/)
    expect(renamed.text).toContain('Story renamed')
  })

  it('costs a client what answers that have to be made do', async () => {
    const limits = setLimits({ perMinute: 5, delay: () => 0 })
    const api = anApi(theForum(), now, { limits })
    const made = await api.get('/')
    const ready = await api.get('/')
    const dear = await api.get('/').set('Accept-Language', 'zh')

    expect([made.headers.ratelimit, ready.headers.ratelimit]).toEqual([
      '"default";r=0;t=60',
      undefined,
    ])
    expect(dear.status).toBe(429)
    expect(dear.type).toBe('application/problem+json')
    expect(ready.status).toBe(200)
  })

  it('prints a headline as text, whatever is in it', async () => {
    const api = anApi()
    const story = theStory('x', 'en', 'news')
    if (story.kind !== 'public') throw new Error('The story is not public')
    story.document.title = '<script>alert(1)</script>'
    api.edition.apply('articles', 'x', story, new Date())

    const { text } = await api.get('/')

    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script')
  })

  it.each(['/', '/docs/plain', '/docs/problems'])(
    '%s allows its own style and no script',
    async (path) => {
      const { text, headers } = await anApi().get(path)

      const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? ''
      const digest = createHash('sha256').update(style).digest('base64')
      expect(headers['content-security-policy']).toContain(`style-src 'sha256-${digest}'`)
      expect(headers['content-security-policy']).toContain(`default-src 'none'`)
    },
  )
})

describe('The reference', () => {
  it('lists every path and what each parameter may be, where no program was built', async () => {
    const { text } = await anApi().get('/docs')

    expect(text).toContain('/v1/events/{id}/programme')
    expect(text).toContain('storyType')
  })

  it('explains every kind of refusal where its type leads', async () => {
    const api = anApi()
    const { body } = await api.get('/v1/articles?limit=0')
    const [path, code] = body.type.split('#')

    expect((await api.get(path)).text).toContain(`id="${code}"`)
  })

  it('is the program that was built, and asks nobody else for anything', async () => {
    const { text, headers } = await anApi(theForum(), now, { referenceDir: built() }).get('/docs')

    const policy = headers['content-security-policy'] ?? ''
    expect(text).toContain(`<script src="/docs/${program}"></script>`)
    expect(text).toContain('href="/docs/plain"')
    expect(policy).toContain(`default-src 'none'; script-src 'self';`)
    expect(policy).toContain(`connect-src 'self' ${publicUrl};`)
    expect(policy).not.toContain('unsafe-eval')
    expect(policy.match(/https?:[^ ;]*/g)?.every((host: string) => host === publicUrl)).toBe(true)
  })

  it.each([
    ['br', 'packed by brotli'],
    ['gzip', 'packed by gzip'],
    ['identity', 'as it is'],
  ])('sends its program to those who accept %s, for good', async (accepted, bytes) => {
    const api = anApi(theForum(), now, { referenceDir: built() })

    const { text, headers } = await api
      .get(`/docs/${program}`)
      .set('Accept-Encoding', accepted)
      .buffer(true)

    expect(text).toBe(bytes)
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('sends nothing else from that folder', async () => {
    const api = anApi(theForum(), now, { referenceDir: built() })

    for (const name of ['secret.txt', `${program}.br`, '..%2fsecret.txt', 'scalar-0.js']) {
      expect([name, (await api.ask('get', `/docs/${name}`)).status]).toEqual([name, 404])
    }
  })
})

const now = '2024-11-08T00:00:00.500Z'
const program = 'scalar-0123456789abcdef.js'

/** A folder as the build leaves it, and something that is not of it. */
function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-reference-'))
  writeFileSync(join(folder, program), 'as it is')
  writeFileSync(join(folder, `${program}.br`), brotliCompressSync('packed by brotli'))
  writeFileSync(join(folder, `${program}.gz`), gzipSync('packed by gzip'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  return folder
}
