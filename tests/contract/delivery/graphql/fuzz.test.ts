import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publicTypes } from '../../../../src/wire/documents.ts'
import { anApi } from '../api.ts'
import { post, query } from './query.ts'

const api = anApi()

/** Whatever was sent is answered by what it says, and nothing of ours failed. */
async function isAnswered(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer
  expect(status).toBeLessThan(500)
  expect(() => JSON.parse(text)).not.toThrow()
  expect(text).not.toContain('Something went wrong')
  expect(api.faults).toEqual([])
}

const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const anyValue = fc.oneof(
  ...[anyText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
  fc.array(anyText, { maxLength: 3 }),
)

/** Pieces of real queries, put together wrongly. */
const piece = fc.constantFrom(
  ...['{', '}', '(', ')', '[', ']', '...', ':', '$', '@', '!', '"', '"""', '#', '\\u0000', '🏃'],
  ...['query', 'mutation', 'fragment', 'on', 'articles', 'items', 'Article', 'limit: 1', '$a: Int'],
  ...['@skip(if: true)', '@defer', '__schema', '__typename', 'page', 'id', 'null', '99999999999'],
)

describe('GraphQL answers', () => {
  it('any query', async () => {
    const texts = fc.oneof(
      anyText,
      fc.array(piece, { maxLength: 30 }).map((all) => all.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(texts, (text) => isAnswered(query(api, text))),
      { numRuns: 150 },
    )
  })

  it('any body', async () => {
    const bodies = fc.oneof(
      anyText,
      fc.json(),
      fc.dictionary(anyText, anyValue).map((each) => JSON.stringify(each)),
    )
    await fc.assert(
      fc.asyncProperty(bodies, (body) => isAnswered(post(api, body))),
      { numRuns: 100 },
    )
  })

  it('any parameters beside a query', async () => {
    const names = fc.constantFrom('query', 'operationName', 'variables', 'extensions')
    const value = fc.oneof(anyValue, fc.constant('{ __typename }'), fc.object({ maxDepth: 2 }))
    const sha256Hash = fc.record({
      persistedQuery: fc.record({ version: fc.constant(1), sha256Hash: anyValue }),
    })
    const requests = fc.dictionary(names, fc.oneof(value, sha256Hash))
    await fc.assert(
      fc.asyncProperty(requests, (request) => isAnswered(post(api, request))),
      { numRuns: 100 },
    )
  })

  it('any values of the arguments of every list', async () => {
    const values = fc.record({
      texts: fc.array(anyText, { maxLength: 3 }),
      text: anyText,
      number: fc.integer(),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...publicTypes), values, async (type, variables) => {
        const text = `query ($texts: [String!], $text: String, $number: Int) { ${type}(
          ids: $texts, lang: $texts, sort: $text, after: $text, updatedFrom: $text, limit: $number
        ) { items { id } page { total } } }`
        await isAnswered(query(api, text, variables))
      }),
      { numRuns: 150 },
    )
  })

  it('any filter that takes a document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), (topics) =>
        isAnswered(
          query(
            api,
            'query ($topics: [String!]) { articles(topic: $topics, not: { event: $topics }) { items { id } } }',
            { topics },
          ),
        ),
      ),
      { numRuns: 50 },
    )
  })

  it('any id', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, (id) =>
        isAnswered(query(api, 'query ($id: String!) { article(id: $id) { id } }', { id })),
      ),
      { numRuns: 50 },
    )
  })
})
