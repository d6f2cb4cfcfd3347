import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readEnv } from '../../../src/env.ts'

const strong = 'k3Vw9-TzQ1mP0sXy7LbN4cRf8JhD2gEa'
const folder = (): string => mkdtempSync(join(tmpdir(), 'rostrum-env-'))

describe('the environment', () => {
  it('needs no setting at all', () => {
    const dataDir = folder()

    const env = readEnv({ DATA_DIR: dataDir })

    expect(env).toMatchObject({
      databaseUrl: `file:${join(dataDir, 'rostrum.db')}`,
      host: '127.0.0.1',
      languages: ['en', 'zh'],
      port: 3000,
      production: false,
      publicUrl: 'http://localhost:3000',
      reachable: false,
      renditionsSpace: 10_000 * 1024 ** 2,
    })
  })

  it('does not take a name that begins like this machine’s for this machine', () => {
    const url = 'https://127.news.example.org'

    expect(readEnv({ DATA_DIR: folder(), PUBLIC_URL: url }).reachable).toBe(true)
    expect(readEnv({ DATA_DIR: folder(), PUBLIC_URL: 'http://127.0.0.1' }).reachable).toBe(false)
  })

  it('keeps the secret it made, readable by its owner only', () => {
    const dataDir = folder()

    const first = readEnv({ DATA_DIR: dataDir }).payloadSecret

    expect(readEnv({ DATA_DIR: dataDir }).payloadSecret).toBe(first)
    expect(readFileSync(join(dataDir, 'secret'), 'utf8').trim()).toBe(first)
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('writes nothing until the secret is needed', () => {
    const dataDir = folder()

    readEnv({ DATA_DIR: dataDir })

    expect(readdirSync(dataDir)).toEqual([])
  })

  it('says what a mail server looks like, and shows no password of one', () => {
    const read = () =>
      readEnv({ DATA_DIR: folder(), SMTP_URL: 'mail://desk:secret@x', MAIL_FROM: 'Li <a@b>' })

    expect(read).toThrow(/SMTP_URL is "mail:\/\/…@x": write the mail server, such as smtps:/)
    expect(read).toThrow(/MAIL_FROM is "Li <a@b>": write one address/)
  })

  it('lists every mistake at once, with what to write instead', () => {
    const mistaken = {
      PORT: 'abc',
      LANGUAGES: 'en,en',
      DATABASE_URL: 'postgres://x',
      LOG_LEVEL: '!',
    }

    const attempt = (): unknown => readEnv({ ...mistaken, PAYLOAD_SECRET: strong })

    for (const name of Object.keys(mistaken)) expect(attempt).toThrow(name)
    expect(attempt).toThrow('such as 3000')
    expect(attempt).toThrow('such as en,zh')
    expect(attempt).toThrow('file:./data/rostrum.db')
  })

  it('does not print a token that is too short', () => {
    const attempt = (): unknown => readEnv({ DATA_DIR: folder(), METRICS_TOKEN: 'hunter2' })

    expect(attempt).toThrow('METRICS_TOKEN is "…": write 16 or more letters and digits')
  })

  it('does not print a password that stands in a mistaken address', () => {
    const attempt = (): unknown => readEnv({ DATABASE_URL: 'postgres://me:hunter2@db/x' })

    expect(attempt).toThrow('postgres://…@db/x')
  })

  it.each(['changeme', 'a'.repeat(40), 'a-secret-of-more-than-32-characters'])(
    'refuses the guessable secret %s in production',
    (PAYLOAD_SECRET) => {
      expect(() => readEnv({ NODE_ENV: 'production', PAYLOAD_SECRET })).toThrow('PAYLOAD_SECRET')
      expect(readEnv({ NODE_ENV: 'development', PAYLOAD_SECRET }).payloadSecret).toBe(
        PAYLOAD_SECRET,
      )
    },
  )

  it('asks for https on a public address in production', () => {
    const given = { NODE_ENV: 'production', PAYLOAD_SECRET: strong } as const

    expect(() => readEnv({ ...given, PUBLIC_URL: 'http://news.example.org' })).toThrow('https://')
    expect(readEnv({ ...given, PUBLIC_URL: 'https://news.example.org/' })).toMatchObject({
      publicUrl: 'https://news.example.org',
      reachable: true,
      host: '0.0.0.0',
    })
  })

  it.each([
    [{ ROSTRUM_ROLE: 'delivery' }, /^ {2}- ROSTRUM_ORIGIN is missing: write the address/m],
    [{ ROSTRUM_ORIGIN: 'https://desk.example.org' }, /ROSTRUM_ORIGIN is set: write ROSTRUM_ROLE/],
    [{ ROSTRUM_WORKERS: '2' }, /ROSTRUM_WORKERS is set: write ROSTRUM_ROLE/],
    [{ ROSTRUM_WORKERS: '0' }, /ROSTRUM_WORKERS is "0": write a number from 1 to 64/],
  ])('says what %j lacks', (given, sentence) => {
    expect(() => readEnv({ DATA_DIR: folder(), ...given })).toThrow(sentence)
  })
})

describe('a bucket for originals', () => {
  const given = { S3_ACCESS_KEY_ID: 'AKIA', S3_SECRET_ACCESS_KEY: 'secret' }

  it('is used with its keys when it is named', () => {
    expect(readEnv({ DATA_DIR: folder() }).s3).toBeNull()
    expect(readEnv({ DATA_DIR: folder(), S3_BUCKET: 'originals', ...given }).s3).toEqual({
      bucket: 'originals',
      region: 'us-east-1',
      endpoint: null,
      credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
    })
  })

  it.each([
    ['keys without a bucket', given, /S3_ACCESS_KEY_ID is set: name the bucket/],
    ['one key of two', { S3_BUCKET: 'originals', S3_ACCESS_KEY_ID: 'AKIA' }, /belong together/],
    ['an address that is none', { S3_BUCKET: 'originals', S3_ENDPOINT: 's3' }, /write an address/],
  ])('is refused when half of it is missing: %s', (_, wrong, sentence) => {
    expect(() => readEnv({ DATA_DIR: folder(), ...wrong })).toThrow(sentence)
  })
})
