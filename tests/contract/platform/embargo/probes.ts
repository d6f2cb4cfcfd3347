import { createHash } from 'node:crypto'
import { catalogue } from '../../../../src/delivery/catalogue.ts'
import { walk } from '../../../../src/delivery/include.ts'
import { shapes } from '../../../../src/delivery/shapes.ts'
import { reverses } from '../../../../src/delivery/views.ts'
import { publicTypes, type PublicType } from '../../../../src/wire/documents.ts'
import { canary } from './sealed-stories.ts'
import type { Asked } from './asking.ts'

/** What a reader may know of something sealed: its type and one of its names. */
export type Named = { type: PublicType; key: string }

/** What the probes need to know of what is public. */
export type Around = {
  event: string
  open: string
  speaker: string
  version: string
  token: string
}

/** `plain` asks without knowing of anything sealed, `named` by one of its names. */
export type Probe = { plain?: Asked[]; named?: (named: Named) => Asked[] }

const get = (...paths: string[]): Asked[] => paths.map((path) => ({ path }))

/** Every relation of a type, as far as `include` takes them at once. */
const includes = (type: PublicType) =>
  Object.keys(shapes[type].shape)
    .filter((key) => {
      const walked = walk(type, key)
      return walked.kind === 'path' && walked.endsInRelation
    })
    .slice(0, 24)
    .join(',')

const everything = 'body=html,text,markdown,lexical'

const filtersTo = (type: PublicType, named: PublicType) =>
  Object.entries(catalogue[type].filters).flatMap(([name, filter]) =>
    filter.kind === 'relation' && filter.to === named ? [name] : [],
  )

const listOf = (type: PublicType): Probe => ({
  plain: get(
    `/v1/${type}?limit=100&count=exact`,
    `/v1/${type}?limit=100&lang=zh,en&${everything}&include=${includes(type)}`,
    `/v1/${type}?limit=100&sort=-title`,
  ),
  named: ({ key, type: of }) =>
    get(
      ...(of === type ? [`/v1/${type}?ids=${key}`] : []),
      ...filtersTo(type, of).flatMap((name) => [
        `/v1/${type}?${name}=${key}`,
        `/v1/${type}?${name}=-${key}&count=exact`,
      ]),
    ),
})

const itemOf = (type: PublicType, view = ''): Probe => ({
  named: ({ key, type: of }) => {
    if (of !== type) return []
    const path = `/v1/${type}/${key}${view}`
    return get(path, `${path}?lang=zh`, `${path}?${everything}`, `${path}?preview=nothing`)
  },
})

const queries = (type: PublicType, key: string) => {
  const one = type.replace(/ies$/, 'y').replace(/s$/, '')
  return [
    `{${one}(id:"${key}"){id title href updated}}`,
    `{a:${one}(id:"${key}"){title} b:${one}(id:"${key}",lang:["zh"]){title}}`,
    `{${type}(ids:["${key}"]){items{id title}page{total}}}`,
  ]
}

const whole = [
  '{articles(limit:50){items{headline standfirst translations{id}relatedArticles{id headline}leadPhoto{src caption}body{html text}}page{total}}}',
  '{photos(limit:50){items{src caption}page{total}} sessions(limit:50){items{title}page{total}}}',
  '{liveUpdates(limit:50){items{headline article{id}}} corrections(limit:50){items{text article{id}}}}',
  `{search(q:"${canary}"){hits{title}}}`,
]

const byGet = (query: string) => `/v1/graphql?query=${encodeURIComponent(query)}`

const post = (body: object, path = '/v1/graphql'): Asked => ({
  ...{ method: 'POST', path, body: JSON.stringify(body) },
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
})

const hashed = (query: string) => {
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } }
}

const graphql: Probe = {
  plain: whole.flatMap((query) => [{ path: byGet(query) }, post({ query })]),
  named: ({ key, type }) =>
    queries(type, key).flatMap((query) => [
      { path: byGet(query) },
      post({ query }),
      post({ query, ...hashed(query) }),
      post(hashed(query)),
      {
        path: `/v1/graphql?extensions=${encodeURIComponent(JSON.stringify(hashed(query).extensions))}`,
      },
    ]),
}

const typed = ['q', 'qz', canary, `${canary} headline`, 'zqsecrte', 'Zqsecret photo']

/** What is asked at each path that was put into the door; `:id` and the like are filled in. */
export function probesOf({ event, open, speaker, token, version }: Around): Record<string, Probe> {
  const picture = (id: string) => [
    ...['full/320.jpg', 'full/1280.avif', '16x9/640.webp'].map(
      (rest) => `/images/${id}/${version}/${rest}`,
    ),
    ...[`/images/${id}/0123456789ab/full/640.jpg`, `/images/${id}`],
  ]
  const pictures = ({ key, type }: Named) => (type === 'photos' ? get(...picture(key)) : [])
  return {
    ...Object.fromEntries(publicTypes.map((type) => [`/v1/${type}`, listOf(type)])),
    ...Object.fromEntries(publicTypes.map((type) => [`/v1/${type}/:id`, itemOf(type)])),
    ...Object.fromEntries(
      reverses.map(({ of, view }) => [`/v1/${of}/:id/${view}`, itemOf(of, `/${view}`)]),
    ),
    '/v1/speakers/:id/appearances': {
      plain: get(`/v1/speakers/${speaker}/appearances?count=exact`),
    },
    '/v1/events/:id/programme': { plain: get(`/v1/events/${event}/programme`) },
    '/v1': {
      plain: get('/v1', `/v1/articles/${open}?${everything}&include=${includes('articles')}`),
      named: ({ key }) => get(`/v1/feeds/${key}`, `/v1/${key}`),
    },
    '/v1/search': {
      plain: typed
        .map(encodeURIComponent)
        .flatMap((q) =>
          get(`/v1/search?q=${q}`, `/v1/search?q=${q}&highlight=false&type=articles`),
        ),
    },
    '/v1/suggest': {
      plain: typed.map(encodeURIComponent).flatMap((q) => get(`/v1/suggest?q=${q}`)),
    },
    '/v1/resolve': {
      named: ({ key, type }) =>
        ['en', 'zh'].flatMap((tag) => get(`/v1/resolve?path=/${tag}/${type}/${key}`)),
    },
    '/v1/changes': {
      plain: get('/v1/changes?limit=100', '/v1/changes?limit=100&documents=true&form=edition'),
    },
    // It never ends, so it has a test of its own.
    '/v1/stream': {},
    '/v1/export': { plain: get('/v1/export', '/v1/export?form=edition') },
    '/v1/graphql': graphql,
    ...plainly('/v1/graphql.sdl', '/v1/openapi.json', '/docs', '/docs/plain', '/docs/problems'),
    ...plainly('/', '/healthz', '/readyz', '/metrics', '/favicon.ico'),
    '/docs/:file': { named: ({ key }) => get(`/docs/${key}`, `/${key}`, `/en/articles/${key}`) },
    '/images': { named: pictures },
    '/images/:id/:version/:crop/:file': { named: pictures },
    '/preview/:type/:id': {
      named: ({ key, type }) => {
        const path = `/preview/${type}/${key}`
        const bearing = { Authorization: `Bearer ${token}` }
        return [
          ...get(path, `${path}?preview=nothing`, `${path}?preview=${token}`),
          { path, headers: bearing },
          { path: `/v1/${type}/${key}?${everything}`, headers: bearing },
          ...(type === 'photos' ? picture(key) : []).map((each) => ({
            path: each,
            headers: bearing,
          })),
        ]
      },
      plain: get(
        `/preview/articles/${open}?preview=${token}`,
        `/v1/articles/${open}?preview=${token}&${everything}`,
      ),
    },
    '/drop/assets/:file': { named: ({ key }) => get(`/drop/assets/${key}`) },
    '/drop/:token': { named: ({ key }) => get(`/drop/${key}`) },
    '/drop/:token/receipts': { named: ({ key }) => get(`/drop/${key}/receipts`) },
    '/drop/:token/uploads': { named: ({ key }) => [post({}, `/drop/${key}/uploads`)] },
    // What is under these has a test of its own: it goes by Payload's own list of endpoints.
    ...Object.fromEntries(managed.map((path) => [path, {}])),
  }
}

const managed = ['/api', '/uploads', '/users/login', '/users/forgot-password']

const plainly = (...paths: string[]) =>
  Object.fromEntries(paths.map((path) => [path, { plain: get(path) }]))
