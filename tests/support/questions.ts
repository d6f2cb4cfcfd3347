import type { Answer } from '../../src/delivery/answer.ts'
import type { Parts } from '../../src/delivery/asking.ts'
import { openCache } from '../../src/delivery/cache/cache.ts'
import { endpointsOf } from '../../src/delivery/delivery.ts'
import type { Endpoint } from '../../src/delivery/endpoint.ts'
import { openGraphql } from '../../src/delivery/graphql/routes.ts'
import { QueryRefused } from '../../src/delivery/graphql/send.ts'
import { RostrumError } from '../../src/errors.ts'
import type { Edition } from '../../src/wire/edition.ts'
import { ids, start } from './edits.ts'

const languages = ['en', 'zh']

/** Every way to ask that a front end has, over a small newsroom. */
export const addresses = [
  ...['/v1', '/v1/articles?limit=5', '/v1/articles?fields=headline&limit=10'],
  ...['/v1/articles?include=events,sessions.participations.speaker,topics&limit=4'],
  ...[
    '/v1/articles?count=exact&limit=3',
    '/v1/articles?lang=zh&fields=title',
    '/v1/articles?sort=urgency&limit=2',
  ],
  ...['/v1/articles?topic=to1&fields=title', '/v1/articles?topic=to1,to2&event=-ev0&limit=3'],
  ...[
    '/v1/articles?from=2024-10-28&to=2024-11-02&fields=title',
    '/v1/articles?ids=ar1,ar2,ar9',
    '/v1/articles?topic=to3-1&limit=2',
  ],
  ...['/v1/sessions?event=ev1', '/v1/sessions?speaker=sp2', '/v1/events?when=live'],
  ...['/v1/events?when=upcoming', '/v1/events?kind=forum', '/v1/corrections', '/v1/photos'],
  ...ids('articles', 3).map((id) => `/v1/articles/${id}?fields=path,translations`),
  ...['/v1/topics?ids=to1,to2&fields=title', '/v1/articles?topic=old-name&limit=2'],
  ...['/v1/resolve?path=/en/articles/story-ar1', '/v1/resolve?path=/zh/articles/story-ar2'],
  ...[
    '{articles(limit:3){items{headline path sessions{title}}}}',
    '{topic(id:"old-name"){title} event(id:"ev0"){title start}}',
    '{articles(limit:4){items{headline topics{name}events{title}translations{id}}}}',
    '{articles(topic:["to1"],not:{event:["ev0"]}){items{id body{text}}page{next total}}}',
    '{events(when:live){items{title programme{days{slots{session{title}room{name}}}}}}}',
    '{speaker(id:"sp1"){name appearances(limit:2){items{title event{name}}page{total}}}}',
    '{article(id:"ar1",lang:["zh"]){title leadPhoto{src}updates{page{total}}}}',
  ].map((query) => `/v1/graphql?query=${encodeURIComponent(query)}`),
  ...['/v1/events/ev0/programme', '/v1/events/ev1/programme?tz=UTC'],
  ...['/v1/speakers/sp1/appearances', '/v1/speakers', '/v1/topics?sort=-title'],
  ...ids('articles', 8).map((id) => `/v1/articles/${id}`),
  ...ids('articles', 3).map((id) => `/v1/articles/story-${id}?fields=headline,topics`),
  ...[...ids('sessions', 3).map((id) => `/v1/sessions/${id}`), '/v1/topics/to1?lang=zh'],
]

/** What would be answered if nothing were kept; null where there is no answer to keep. */
export function made(...asked: Parameters<typeof answered>): Answer | null {
  try {
    return answered(...asked)
  } catch (error) {
    if (error instanceof RostrumError || error instanceof QueryRefused) return null
    throw error
  }
}

/** The same, with the refusals thrown. */
export function answered(
  endpoints: Endpoint[],
  parts: Parts,
  address: string,
  now: Date,
): Answer | null {
  const [path = '', query = ''] = address.split('?')
  const found = endpoints.find(({ path: pattern }) =>
    new RegExp(`^${pattern.replace('{id}', '[^/]+')}$`).test(path),
  )
  const ask = {
    parts,
    key: path.split('/')[3] ?? '',
    path,
    search: new URLSearchParams(query),
    now,
  }
  return found?.answer(ask) ?? null
}

/** What answers over this edition are made with, its cache among it. */
export function partsOf(edition: Edition): Parts {
  const folders = { mediaDir: '/nowhere', dataDir: '/nowhere' }
  const cache = openCache({ edition })
  return {
    edition,
    cache,
    publicUrl: 'https://n.example',
    languages,
    ...folders,
    clock: () => start,
  }
}

/** Every path that takes these. */
export function endpointsFor(parts: Parts): Endpoint[] {
  return [...endpointsOf(languages), openGraphql(parts).query]
}
