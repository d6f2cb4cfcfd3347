import { beforeEach, describe, expect, it } from '@jest/globals'
import { anApi, type Api } from './api.ts'

let api: Api
beforeEach(() => {
  api = anApi()
})

const addresses = [
  '/v1',
  '/v1/articles',
  '/v1/articles/report',
  '/v1/articles/none',
  '/v1/articles?limit=0',
  '/v1/none',
  '/v1/openapi.json',
  `/v1/articles?ids=${'x'.repeat(8_192)}`,
  '/images/stage/000000000000/full/320.jpg',
  '/images/none/000000000000/full/320.jpg',
  '/images/none',
]

describe('A page of anybody', () => {
  it.each(addresses)('may read %s and its headers, and see how long it took', async (address) => {
    const { headers } = await api.get(address).set('Origin', 'https://elsewhere.example')

    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['timing-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(headers.vary ?? 'Accept-Encoding').toBe('Accept-Encoding')
    for (const name of ['ETag', 'RateLimit', 'Retry-After', 'Cache-Status', 'Cache-Tag']) {
      expect(headers['access-control-expose-headers']?.split(', ')).toContain(name)
    }
  })

  it.each(addresses.filter((address) => address.length < 8_192))(
    'may ask beforehand about %s',
    async (address) => {
      const res = await api
        .ask('options', address)
        .set('Origin', 'https://elsewhere.example')
        .set('Access-Control-Request-Method', 'GET')

      expect(res.status).toBe(204)
      expect(res.headers['access-control-allow-origin']).toBe('*')
      expect(res.headers['access-control-allow-methods']).toContain('GET')
      expect(res.headers['access-control-allow-headers']).toContain('Authorization')
      expect(res.headers['access-control-max-age']).toBe('86400')
    },
  )

  it.each(addresses)(
    'gets for HEAD of %s what GET would say, without the words',
    async (address) => {
      const get = await api.get(address).set('Accept-Encoding', 'identity')
      const head = await api.head(address).set('Accept-Encoding', 'identity')
      const lasting = ['content-type', 'cache-control', 'etag', 'location', 'vary']

      expect(head.status).toBe(get.status)
      expect(head.text).toBeUndefined()
      for (const name of lasting) expect(head.headers[name]).toBe(get.headers[name])
    },
  )
})
