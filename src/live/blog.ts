import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Said } from '../fields/refuse.ts'
import { refusedRequest } from '../fields/refused-request.ts'

/** The article live updates stand under, as the composer needs it. */
export type Blog = {
  id: string
  headline: string
  language: string
  events: string[]
  /** Its clock, to be shown beside that of whoever looks. */
  timeZone: string | null
  isPublished: boolean
  coverageEndTime: string | null
}

const pointer = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

const blogSchema = z.object({
  id: z.string(),
  storyType: z.string(),
  headline: z.string().nullish(),
  language: z.string().nullish(),
  events: z.array(pointer).nullish(),
  displayTimeZone: z.string().nullish(),
  firstPublishedAt: z.string().nullish(),
  coverageEndTime: z.string().nullish(),
})

/**
 * The live blog as whoever asks may read it.
 * @throws APIError 404 when there is none, 409 when the article is of another kind.
 */
export async function readBlog(req: PayloadRequest, id: string): Promise<Blog> {
  const found = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  if (!found) throw refusedRequest(req, 404, 'no-such-article', notThere)
  const { coverageEndTime, events, headline, language, ...article } = blogSchema.parse(found)
  if (article.storyType !== 'liveBlog') throw refusedRequest(req, 409, 'no-live-blog', otherKind)
  return {
    id,
    headline: headline ?? '',
    language: language ?? '',
    events: events ?? [],
    timeZone: article.displayTimeZone ?? null,
    isPublished: Boolean(article.firstPublishedAt),
    coverageEndTime: coverageEndTime ?? null,
  }
}

const notThere: Said = { en: 'There is no such article.', zh: '没有这篇文章。' }

const otherKind: Said = {
  en: 'This article is no live blog: set its kind to “Live blog” first.',
  zh: '本文不是直播，请先将文章类型设为“直播”。',
}
