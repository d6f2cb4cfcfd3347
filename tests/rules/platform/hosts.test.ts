import { mkdtempSync } from 'node:fs'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isForUs } from '../../../src/door/incoming.ts'
import { readEnv } from '../../../src/env.ts'

const answersFor = (host: string, given: Record<string, string>): boolean => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'rostrum-hosts-'))
  const PUBLIC_URL = 'https://news.example.org'
  const env = readEnv({ DATA_DIR, PUBLIC_URL, NODE_ENV: 'production', ...given })
  const request = new IncomingMessage(new Socket())
  request.headers.host = host
  return isForUs(env)(request)
}

const OTHER_HOSTS = 'origin.internal:3000, Desk.example.org'

describe('A server in production', () => {
  it.each([
    ['news.example.org', {}, true],
    ['origin.internal:3000', {}, false],
    ['origin.internal:3000', { OTHER_HOSTS }, true],
    ['ORIGIN.internal:3000', { OTHER_HOSTS }, true],
    ['desk.example.org', { OTHER_HOSTS }, true],
    ['news.example.org', { OTHER_HOSTS }, true],
    ['origin.internal', { OTHER_HOSTS }, false],
    ['origin.internal:3001', { OTHER_HOSTS }, false],
    ['evil.desk.example.org', { OTHER_HOSTS }, false],
    ['localhost:3000', {}, true],
  ])('asked as %s with %j answers: %s', (host, given, answers) => {
    expect(answersFor(host, given)).toBe(answers)
  })

  it.each(['https://desk.example.org', 'desk.example.org/admin', 'a b'])(
    'does not start with the other name %s',
    (name) => {
      expect(() => answersFor('x', { OTHER_HOSTS: name })).toThrow('OTHER_HOSTS')
    },
  )
})
