import type { Response } from 'supertest'
import { describedBy } from './fuzz/described.ts'

export type Answer = Pick<Response, 'status' | 'type'> & { text?: string }

/** What is wrong with an answer to GET; empty when it is as described, or not in JSON. */
export type Judge = (address: string, answer: Answer) => string

/** The description does not describe itself. */
const itself = '/v1/openapi.json'

/** Holds answers against an OpenAPI document: their status, their media type and their body. */
export function judgeBy(document: unknown): Judge {
  const { paths, faultOf, faultOfProblem } = describedBy(document)
  const templates = paths.map(({ path }) => ({ path, pattern: patternOf(path) }))
  return (address, { status, type, text }) => {
    const [name = ''] = address.split('?')
    const isJudged = type.endsWith('json') && text !== undefined
    if (!isJudged || (name === itself && status === 200)) return ''
    const path = templates.find(({ pattern }) => pattern.test(name))?.path
    return (path === undefined ? faultOfProblem(text) : faultOf(path, status, type, text)) ?? ''
  }
}

/** `/v1/articles/{id}` as an expression that matches the paths it stands for. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', '[^/]+')}/?$`)
}
