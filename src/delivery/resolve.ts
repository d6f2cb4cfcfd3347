import { z } from 'zod'
import { publicTypes, type PublicType } from '../wire/documents.ts'
import type { Entry } from '../wire/edition.ts'
import { readingFor } from './asking.ts'
import { headerTagsOf } from './depends.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { jsonAnswer } from './json.ts'
import { badParameters, gone, notFound } from './problem.ts'
import { hrefOf, sitePathOf, type Reading } from './reading.ts'
import { href, sitePath, text } from './shape-parts.ts'

const resolvedShape = z.object({
  type: z.enum(publicTypes),
  id: text,
  href,
  path: sitePath,
  redirectedFrom: sitePath.nullable().meta({
    description: 'The path you asked for, when it is not the one the document has now.',
  }),
})

/** `/en/articles/some-slug`: a language, a type, an id or slug. */
const siteAddress = /^\/([A-Za-z-]{2,35})\/([A-Za-z]+)\/([^/?#]+)\/?$/

/** The parameters of `/v1/resolve`. */
export const resolveQuery = z.object({
  path: z.string().min(1).max(1_000).meta({
    description: 'The path a reader followed, as documents carry it.',
    example: '/en/articles/forum-opens-in-liuzhou',
  }),
})

/** `/v1/resolve`: which document a path of a site means, old ones too. */
export function resolveEndpoint(): Endpoint {
  return endpoint({
    ...{ path: '/v1/resolve', summary: 'Which document a site path means', tag: 'start' },
    description:
      'For sites that show documents at the paths they carry: answers for old slugs too, and says which path the document has now.',
    example: '/v1/resolve?path=/en/articles/delegates-walk-a-wetland-that-used-to-be-a-quarry',
    refusals: ['NotFound', 'Gone'],
    ...{ isPaged: false, query: resolveQuery, data: resolvedShape },
    answer: ({ path: asked }, { parts, now }) => {
      const found = documentAt(readingFor(parts, {}, now), asked, parts.languages)
      const { reading, entry, path, redirectedFrom } = found
      const { type, id } = entry
      const data = { type, id, href: hrefOf(reading, type, id), path, redirectedFrom }
      return jsonAnswer(reading, { data })
    },
  })
}

/** `reading` goes on in the language of the path. */
export type Resolved = {
  reading: Reading
  entry: Entry
  path: string
  redirectedFrom: string | null
}

/**
 * The document a path of a site means.
 * @throws Problem `bad-parameter` for what is no path, `not-found` or `gone`.
 */
export function documentAt(base: Reading, asked: string, languages: readonly string[]): Resolved {
  const { language, type, key } = partsOf(asked, languages)
  const reading = base.inLanguages([language])
  const found = reading.find(type, key)
  if (found.kind === 'gone') throw gone(found.reason, headerTagsOf(reading.depends))
  const entry = found.kind === 'missing' ? null : found.entry
  const path = entry && sitePathOf(entry, reading)
  if (entry === null || path === null) throw notFound(headerTagsOf(reading.depends))
  return { reading, entry, path, redirectedFrom: path === asked ? null : asked }
}

type Address = { language: string; type: PublicType; key: string }

/** @throws Problem `bad-parameter` for what is no path, `not-found` for one that no site of ours has. */
function partsOf(path: string, languages: readonly string[]): Address {
  if (!path.startsWith('/') || path.startsWith('//')) throw badPath(path, 'begins with one slash')
  const [, tag = '', name = '', coded = ''] = siteAddress.exec(path) ?? []
  const language = languages.find((each) => each.toLowerCase() === tag.toLowerCase())
  const type = publicTypes.find((each) => each === name)
  if (language === undefined || type === undefined) throw notFound()
  return { language, type, key: decoded(path, coded).normalize('NFC') }
}

function decoded(path: string, coded: string): string {
  try {
    return decodeURIComponent(coded)
  } catch {
    throw badPath(path, 'is percent-encoded UTF-8')
  }
}

function badPath(path: string, want: string) {
  const detail = `path: write one that ${want}, such as /en/articles/some-slug.`
  return badParameters([{ parameter: 'path', value: path.slice(0, 100), detail }])
}
