import { beforeEach, describe, expect, it } from '@jest/globals'
import { overlay } from '../../../src/wire/overlay.ts'
import type { OpenPreview, Preview } from '../../../src/wire/preview.ts'
import { shown, theForum, theStory } from '../../support/forum.ts'
import { anApi, publicUrl, type Api } from './api.ts'

let api: Api
const refused: Record<string, Preview> = {
  expired: { kind: 'expired' },
  revoked: { kind: 'revoked' },
  withdrawn: { kind: 'withdrawn' },
  unfinished: { kind: 'unfinished', missing: ['headline'] },
}

beforeEach(() => {
  const edition = theForum()
  const at = new Date('2024-11-07T08:00:00.000Z')
  const story = theStory('draft', 'en', 'news')
  const kicker = '<script>alert(1)</script> & more'
  const projection =
    story.kind === 'public' ? { ...story, document: { ...story.document, kicker } } : story
  const secret = shown('photos', 'secret', { keys: { width: 640, height: 480 } })
  const layered = overlay(
    edition,
    [
      { type: 'articles', id: 'draft', projection },
      { type: 'photos', id: 'secret', projection: secret },
    ],
    at,
  )
  const isDraft = ({ id }: { id: string }) => id === 'draft' || id === 'secret'
  const until = new Date('2024-12-01T10:00:00.000Z')
  const openPreview: OpenPreview = async (token, _now, use) => {
    const seen = { kind: 'shown', edition: layered, isDraft, outside: 'nothing' } as const
    if (token === 'good') return use({ ...seen, until })
    if (token === 'desk') return use(seen)
    if (token === 'changed') return use({ ...seen, outside: 'earlier' })
    if (token === 'unchanged') return use({ ...seen, outside: 'same' })
    return use(refused[token] ?? { kind: 'unknown' })
  }
  const deskToken = async ({ cookie }: { cookie?: string | undefined }) =>
    cookie === 'staff' ? 'desk' : null
  api = anApi(edition, undefined, { openPreview, deskToken })
})

const page = '/preview/articles/draft'
const ask = (path: string, headers: Record<string, string> = {}) =>
  api.ask('get', path).set(headers)

describe('A preview page', () => {
  it('shows the draft to the holder of a link, and until when, and to nobody else', async () => {
    const seen = await ask(`${page}?preview=good`)
    const unseen = await ask(page)

    expect(seen.status).toBe(200)
    expect(seen.text).toContain('<h1>Story draft</h1>')
    expect(seen.text).toContain('Preview, not published.')
    expect(seen.text).toContain(
      'Valid for 23 days, until 2024-12-01 18:00 Asia/Shanghai (2024-12-01 10:00 UTC).',
    )
    expect(unseen.status).toBe(401)
    expect(unseen.text).not.toContain('Story draft')
  })

  it.each([
    ['changed', 'Preview of changes that readers do not have.', true],
    ['unchanged', 'Readers have it as it stands here.', false],
  ])('says what readers have of what is %s', async (token, state, isToCome) => {
    const { text } = await ask(`${page}?preview=${token}`)

    expect(text).toContain(`<b>${state}</b>`)
    expect(text.includes('As it would come out now.')).toBe(isToCome)
  })

  it('says until when on the clock of the event', async () => {
    const { text } = await ask('/preview/events/forum?preview=good')

    expect(text).toContain('until 2024-12-01 18:00 Asia/Shanghai (2024-12-01 10:00 UTC).')
  })

  it('runs nothing, whatever is written in it, and is kept and framed by nobody', async () => {
    const { headers, text } = await ask(`${page}?preview=good`)

    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more')
    expect(text).not.toContain('<script')
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self' https:\/\/news\.example\.org data:; /,
    )
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    })
  })

  it('is beside the form of staff, and in no frame of others', async () => {
    const { headers, status, text } = await ask(page, { cookie: 'staff' })

    expect(status).toBe(200)
    expect(text).toContain('As it would come out now.')
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  })

  it.each([
    ['unknown', 401, '不是有效的预览链接'],
    ['expired', 403, '预览链接已失效'],
    ['revoked', 403, '预览链接已失效'],
    ['withdrawn', 410, '已撤回'],
    ['unfinished', 409, '暂时无法预览'],
  ])('says in words that a link is %s', async (token, status, title) => {
    const res = await ask(`${page}?preview=${token}`, { 'Accept-Language': 'zh-CN' })

    expect(res.status).toBe(status)
    expect(res.text).toContain(`<h1>${title}</h1>`)
    expect(res.headers['cache-control']).toBe('private, no-store')
  })

  it.each([
    ['events/forum', ['Forum 2024', '2024-10-29 09:00 – 2024-10-30 18:00', 'The opening']],
    ['sessions/special', ['The special', '2024-10-29 14:00 – 16:00', 'Forum 2024']],
    ['galleries/album', ['The day in pictures', 'Another caption', 'Fu Huazhou']],
    ['photos/stage', ['The stage', 'The opening in Liuzhou.', 'Fu Huazhou']],
  ])('is there for %s too, with what matters of it', async (path, words) => {
    const { status, text } = await ask(`/preview/${path}?preview=good`)

    expect(status).toBe(200)
    for (const each of words) expect(text).toContain(each)
  })

  it('says so where there is no such document', async () => {
    expect((await ask('/preview/articles/nothing?preview=good')).status).toBe(404)
    expect((await ask('/preview/users/draft?preview=good')).status).toBe(404)
  })
})

describe('The address of a front end', () => {
  it('leads a browser to the page, and gives programs the document', async () => {
    const address = '/v1/articles/draft?preview=good'
    const browser = await ask(address, { Accept: 'text/html,application/xhtml+xml' })
    const program = await api.get(address)

    expect(browser.status).toBe(303)
    expect(browser.headers.location).toBe(`${page}?preview=good`)
    expect(browser.headers['cache-control']).toBe('private, no-store')
    expect(program.body.data.headline).toBe('Story draft')
    expect(program.body.data.href).toBe(`${publicUrl}/v1/articles/draft`)
  })
})
