import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { failedStart, freePort, openSite } from '../support/site.ts'

describe('a start that cannot succeed', () => {
  it('lists every mistaken setting and stops', async () => {
    const { code, output } = await failedStart({ PORT: 'abc', LANGUAGES: 'en,en' })

    expect(code).toBe(1)
    expect(output).toContain('PORT is "abc"')
    expect(output).toContain('LANGUAGES is "en,en"')
    expect(output).not.toContain('    at ')
  }, 60_000)

  it('says that the port is taken, before it writes anything', async () => {
    const port = await freePort()
    const data = mkdtempSync(join(tmpdir(), 'rostrum-data-'))
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')

    const { code, output } = await failedStart({ PORT: String(port), DATA_DIR: data })

    other.close()
    expect(readdirSync(data)).toEqual([])
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} is in use`)
  }, 60_000)

  it('says that the data folder cannot be written', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rostrum-file-')), 'data')
    writeFileSync(file, 'not a folder')

    const { code, output } = await failedStart({ DATA_DIR: file })

    expect(code).toBe(1)
    expect(output).toMatch(/cannot write to .*data.*DATA_DIR/)
  }, 60_000)
})

describe('a database of a newer version', () => {
  it('is refused, and nothing is left beside it', async () => {
    const data = mkdtempSync(join(tmpdir(), 'rostrum-newer-'))
    const file = join(data, 'rostrum.db')
    copyFileSync(process.env.ROSTRUM_TEMPLATE ?? '', file)
    const database = new DatabaseSync(file)
    database.exec("INSERT INTO payload_migrations (id, name) VALUES ('x', '0009-from-the-future')")
    database.close()

    const { code, output } = await failedStart({
      DATA_DIR: data,
      PORT: String(await freePort()),
    })

    expect(code).toBe(1)
    expect(output).toContain('made by a newer version of Rostrum')
    expect(readdirSync(data).filter((name) => /-(shm|wal)$/.test(name))).toEqual([])
  }, 60_000)
})

describe('a signal to stop', () => {
  it('ends the process with 0 within ten seconds', async () => {
    const site = await openSite()
    const began = performance.now()

    const code = await site.stop('SIGTERM')

    expect(code).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(site.output()).toContain('Stopped')
    expect(existsSync(site.dir)).toBe(false)
  }, 120_000)
})

describe('a public address in production', () => {
  it('prints where the first administrator is made, with a token that opens the form once', async () => {
    const site = await openSite({ env: { HOST: '0.0.0.0' } })
    const address = /http:\S+create-first-user\?token=\S+?(?=["\s])/.exec(site.output())?.[0] ?? ''

    const stranger = await fetch(`${site.url}/admin/create-first-user`, { redirect: 'manual' })
    const reader = await fetch(address, { redirect: 'manual' })

    await site.stop()
    expect(stranger.status).toBe(403)
    expect(reader.status).toBe(303)
    expect(reader.headers.get('set-cookie')).toMatch(
      /rostrum-first-user=.*HttpOnly.*SameSite=Strict/,
    )
  }, 120_000)
})
