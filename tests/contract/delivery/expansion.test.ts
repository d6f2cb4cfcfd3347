import { expect, it } from '@jest/globals'
import { openEdition, type Edition } from '../../../src/wire/edition.ts'
import { opened, shown, to } from '../../support/forum.ts'
import { anApi } from './api.ts'

/** Stories that each name the ten after them: three levels of expansion would be 11,100 of them. */
function stories(): Edition {
  const edition = openEdition(':memory:')
  for (let at = 0; at < 20; at += 1) {
    const relatedArticles = Array.from({ length: 10 }, (_, next) =>
      to('articles', `story-${(at + next + 1) % 20}`),
    )
    const story = shown('articles', `story-${at}`, { keys: { relatedArticles } })
    edition.apply('articles', `story-${at}`, story, opened)
  }
  return edition
}

const api = anApi(stories())
const related = 'relatedArticles.relatedArticles'

it('expands whatever one answer can hold', async () => {
  const { body, status } = await api.get(`/v1/articles?limit=5&include=${related}&sort=updated`)

  expect(status).toBe(200)
  expect(body.data[0].relatedArticles[0].relatedArticles[9]).toHaveProperty('updatedAt')
})

it('refuses to expand so much that others would have to wait', async () => {
  const path = `/v1/articles?limit=10&include=${related}.relatedArticles&sort=updated`

  const { body, status } = await api.get(path)

  expect(status).toBe(400)
  expect(body.errors).toEqual([expect.objectContaining({ parameter: 'include' })])
  expect(body.detail).toContain('1000 documents')
})
