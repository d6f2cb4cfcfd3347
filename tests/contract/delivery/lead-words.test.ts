import { describe, expect, it } from '@jest/globals'
import { shown, to } from '../../support/forum.ts'
import { anApi } from './api.ts'

const lead = { ...to('photos', 'stage'), caption: 'Flags at noon.', alt: 'Flags' }

const applied = new Date('2024-11-07T07:00:00Z')

describe('A lead photo', () => {
  it('has the words of its story, wherever it is printed', async () => {
    const api = anApi()
    const keys = { ...{ language: 'en', headline: 'Flags of Liuzhou' }, leadPhoto: lead }
    const listing = { language: 'en', sortKeys: { displayDate: '2024-11-07T06:00:00.000Z' } }
    const story = shown('articles', 'flags', { title: 'Flags of Liuzhou', keys, listing })
    api.edition.apply('articles', 'flags', story, applied)
    const query = '{article(id:"flags"){leadPhoto{caption captionWithCredit alt credit}}}'
    const hits = '{search(q:"Flags"){items{image{caption captionWithCredit alt credit}}}}'
    const asked = (text: string) => api.get(`/v1/graphql?query=${encodeURIComponent(text)}`)

    const plain = await api.get('/v1/articles/flags')
    const whole = await api.get('/v1/articles/flags?include=leadPhoto')
    const found = await api.get('/v1/search?q=Flags&type=articles')
    const graph = await asked(query)
    const graphHits = await asked(hits)

    const credit = "People's Daily Online/Fu Huazhou"
    const words = { caption: 'Flags at noon.', captionWithCredit: null, alt: 'Flags', credit }
    expect(plain.body.data.leadPhoto).toMatchObject(words)
    expect(whole.body.data.leadPhoto).toMatchObject({ ...words, slug: 'stage' })
    expect(found.body.data[0].image).toMatchObject(words)
    expect(graph.body.data.article.leadPhoto).toEqual(words)
    expect(graphHits.body.data.search.items[0].image).toEqual(words)
    expect((await api.get('/')).text).toContain('alt="Flags"')
  })
})
