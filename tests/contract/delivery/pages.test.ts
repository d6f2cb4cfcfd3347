import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { openEdition } from '../../../src/wire/edition.ts'
import { theStory } from '../../support/forum.ts'
import { anApi } from './api.ts'

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

  it.each(['/', '/docs', '/docs/problems'])(
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
  it('lists every path and what each parameter may be', async () => {
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
})
