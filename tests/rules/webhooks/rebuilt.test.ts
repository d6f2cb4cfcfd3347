import { expect, it } from '@jest/globals'
import { keepReady } from '../../../src/delivery/cache/kept.ts'
import { looksAtAll } from '../../../src/webhooks/looks.ts'
import { markOf } from '../../../src/webhooks/marks.ts'
import { newsOf } from '../../../src/webhooks/news.ts'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { shown } from '../../support/forum.ts'
import { endpointsFor, made, partsOf } from '../../support/questions.ts'

const at = new Date('2024-11-07T06:00:00Z')
const seeing = (edition: Edition) => ({ edition, clock: () => at, languages: ['en'] })

/** An edition with one story, about one topic. */
const about = (topic: string) => {
  const edition = openEdition(':memory:')
  for (const id of ['climate', 'plastic'])
    edition.apply('topics', id, shown('topics', id), new Date(0))
  const story = { keys: { headline: topic }, listing: { facets: { topic: [topic] } } }
  edition.apply('articles', 'report', shown('articles', 'report', story), at)
  return edition
}

const tagsOf = (edition: Edition, address: string): string[] => {
  const parts = partsOf(edition)
  const answer = made(endpointsFor(parts), parts, address, at)
  const headers = answer === null ? [] : keepReady(answer, 'any').headers
  return headers[headers.indexOf('Cache-Tag') + 1]?.split(',') ?? []
}

it('A list that a document left while the edition was rebuilt is purged, though no log says so', () => {
  const [before, after] = [about('climate'), about('plastic')]
  const left = tagsOf(before, '/v1/articles?topic=climate&fields=slug')
  const named = new Set(left.filter((tag) => !tag.startsWith('articles/')))
  const mark = markOf(seeing(before), 'articles', 'report')

  const looks = looksAtAll(seeing(after), [{ type: 'articles', id: 'report' }])
  const look = looks.find(({ type }) => type === 'articles')
  const { news } = look ? newsOf(seeing(after), look, mark) : { news: null }

  expect(news?.event).toBe('update')
  expect(news?.tags.filter((tag) => named.has(tag))).toEqual(['articles:all'])
})
