import fc from 'fast-check'
import type { Description, Parameter } from './described.ts'
import { headers } from './any-header.ts'
import { bentCursor, encoded, hostileValue, likelyValue, names } from './any-value.ts'
import type { RawRequest } from './raw-http.ts'

/** `path` is the described one that was meant; null for an address that is none. */
export type AnyRequest = RawRequest & { path: string | null }

/** Requests to every described path and near misses of them. `cursors` are real ones. */
export function anyRequest(
  { paths }: Description,
  cursors: readonly string[],
): fc.Arbitrary<AnyRequest> {
  const described = fc.constantFrom(...paths).chain(({ path, parameters }) =>
    fc.record({
      path: fc.constant(path),
      method,
      target: fc
        .tuple(withKey(path), query(parameters, cursors))
        .map(([address, asked]) => `${address}${asked}`.slice(0, longest)),
      headers,
    }),
  )
  const astray = fc.record({ path: fc.constant(null), method, target: oddTarget, headers })
  return fc.oneof({ weight: 9, arbitrary: described }, { weight: 1, arbitrary: astray })
}

/** More than is allowed, less than Node refuses by itself. */
const longest = 9_000

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'HEAD',
      'OPTIONS',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'TRACE',
      'PURGE',
    ),
  },
)

function withKey(path: string): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: encoded(hostileValue.filter((text) => text !== '')) },
  )
  return key.map((name) => path.replaceAll(/\{\w+\}/g, () => name))
}

function query(parameters: readonly Parameter[], cursors: readonly string[]): fc.Arbitrary<string> {
  const known = parameters.filter((parameter) => parameter.in === 'query')
  const asked = fc.subarray(known).chain((chosen) => {
    const whole = known.filter(
      (each) => chosen.includes(each) || (each.required && chosen.length > 0),
    )
    return fc.tuple(...whole.map(pair(cursors)))
  })
  const astray = fc.tuple(
    fc.oneof(oddName, fc.constantFrom('limit', 'lang')),
    encoded(hostileValue),
  )
  return fc
    .tuple(
      asked,
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(astray, { maxLength: 3 })),
    )
    .map(([right, wrong]) => [...right, ...wrong].map(([name, value]) => `${name}=${value}`))
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))
}

const pair =
  (cursors: readonly string[]) =>
  (parameter: Parameter): fc.Arbitrary<[string, string]> => {
    const likely = likelyValue(parameter)
    const ours =
      parameter.name === 'after' ? [fc.constantFrom(...cursors), bentCursor(cursors)] : []
    const value = fc.oneof(
      { weight: 6, arbitrary: fc.oneof(likely, ...ours).map((text) => encodeURIComponent(text)) },
      { weight: 1, arbitrary: encoded(hostileValue) },
    )
    return value.map((text) => [parameter.name, text])
  }

const oddName = fc.oneof(
  fc.constantFrom(
    '',
    '__proto__',
    'limit[]',
    'limit[gt]',
    'LIMIT',
    'constructor',
    'fields.x',
    '%00',
  ),
  encoded(hostileValue),
)

const oddTarget = fc.constantFrom(
  ...[
    '/v1//articles',
    '/v1/',
    '/v1/articles/',
    '/v1/articles//',
    '/V1/ARTICLES',
    '/v1/articles;a=1',
  ],
  ...[
    '/v1/../v1/articles',
    '/v1/articles/../../admin',
    '/v1/articles/..%2f..%2fapi',
    '/v1/%2e%2e/api',
  ],
  ...['/v1/articles/%00', '/v1/articles/a%2Fb', '/v1/articles/report%00.json', '/v1/%E0%A4'],
  ...['/v1/articles/report/updates/more', '/v1/users', '/v1/articles/%', '/v1/__proto__', '/v1?'],
  ...[
    '/v1/constructor',
    '/v1/articles/__proto__',
    '/v1/%61rticles',
    '/v1/articles?',
    '/v1/articles?&&=&',
  ],
  ...['/images', '/images/', '/images/stage', '/images/stage/000000000000/full/320.jpg'],
  ...[
    '/images/..%2f..%2fetc/000000000000/full/320.jpg',
    '/images/stage/0/full/320.jpg',
    '/images//a',
  ],
  ...['/images/stage/000000000000/full/1.jpg', '/images/stage/000000000000/__proto__/320.jpg'],
  ...['/images/%00/000000000000/full/320.jpg', '/images/stage/000000000000/full/320.jpg%00.png'],
  `/v1/articles/${'x'.repeat(8_500)}`,
  `/v1/${'a/'.repeat(3_000)}`,
)
