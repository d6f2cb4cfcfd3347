import type { Test } from 'supertest'
import type { Api } from '../api.ts'

/** The address of a query. */
export function addressOf(text: string, variables?: Record<string, unknown>): string {
  const search = new URLSearchParams({ query: text })
  if (variables !== undefined) search.set('variables', JSON.stringify(variables))
  return `/v1/graphql?${search.toString()}`
}

/** Asks by GET, as front ends do. */
export function query(api: Api, text: string, variables?: Record<string, unknown>): Test {
  return api.get(addressOf(text, variables))
}

/** Asks by POST. */
export function post(api: Api, body: unknown): Test {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return api.ask('post', '/v1/graphql').set('Content-Type', 'application/json').send(text)
}
