import { afterAll, describe, expect, it } from '@jest/globals'
import { hireOne } from '../../support/staff.ts'
import { aFolder, ingest, listeningNewsroom, shakyWay } from './ingest-desk.ts'

const { close, newsroom, url } = await listeningNewsroom()
const { payload } = newsroom
const key = crypto.randomUUID()
const photographer = await hireOne(payload, 'photographer', { apiKey: key })
const env = { ROSTRUM_URL: url, ROSTRUM_KEY: key }
const options = { depth: 0, overrideAccess: true } as const
const event = await payload.create({
  collection: 'events',
  data: {
    name: 'Forum',
    slug: 'forum-2026',
    timeZone: 'Asia/Shanghai',
    start: '2026-11-01T01:00:00Z',
    end: '2026-11-03T10:00:00Z',
  },
  draft: true,
  ...options,
})

afterAll(close)

const photos = async () => (await payload.find({ collection: 'photos', limit: 0, ...options })).docs

describe('npm run ingest', () => {
  it('sends a folder for an event as whoever has the key, and finds all of it here the next time', async () => {
    const folder = await aFolder({
      'a.jpg': 'picture',
      'day 2/b.jpg': 'picture',
      '😀.jpg': 'picture',
    })
    const args = [folder, '--event', 'forum-2026', '--replace', 'creditText=Xinhua/Li Na']

    const first = await ingest(args, env)
    const again = await ingest([...args, '--json'], env)

    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('3 files: 3 saved') })
    expect(first.err).toContain('[3/3] saved')
    const found = await photos()
    expect(new Set(found.map(({ originalName }) => originalName))).toEqual(
      new Set(['a.jpg', 'b.jpg', '😀.jpg']),
    )
    for (const photo of found)
      expect(photo).toMatchObject({ event: event.id, createdBy: photographer.id, _status: 'draft' })
    expect(JSON.parse(again.out)).toMatchObject({ saved: 0, here: 3, refused: 0, failed: 0 })
    expect(again.code).toBe(0)
  }, 60_000)

  it('says why each file is refused, sends the others, and ends with 1', async () => {
    const folder = await aFolder({
      '1 empty.jpg': new Uint8Array(),
      '2 page.jpg': Buffer.from('<!doctype html><p>Not found'),
      '3 picture.jpg': 'picture',
    })

    const { code, out } = await ingest([folder, '--json'], env)

    expect(code).toBe(1)
    const { files } = JSON.parse(out)
    const reasons = Object.fromEntries(
      files.map(({ file, result, reason }: Record<string, string>) => [file, [result, reason]]),
    )
    expect(reasons).toEqual({
      '1 empty.jpg': ['refused', expect.stringMatching(/./)],
      '2 page.jpg': ['refused', expect.stringContaining('not a picture')],
      '3 picture.jpg': ['saved', undefined],
    })
  }, 60_000)

  it('sends again what was cut off on the way, and everything arrives once', async () => {
    const way = await shakyWay(url, 3)
    const folder = await aFolder({ 'c.jpg': 'picture', 'd.jpg': 'picture', 'e.jpg': 'picture' })
    const before = (await photos()).length

    const { code, err, out } = await ingest([folder, '--url', way.url], env)
    way.close()

    expect(err).toContain('the connection broke')
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('3 saved') })
    expect((await photos()).length).toBe(before + 3)
  }, 60_000)

  it('takes nothing in for whoever may not bring photos', async () => {
    const viewerKey = crypto.randomUUID()
    await hireOne(payload, 'viewer', { apiKey: viewerKey })
    const folder = await aFolder({ 'f.jpg': 'picture' })
    const before = (await photos()).length

    const { code, out } = await ingest([folder, '--key', viewerKey], env)

    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('1 refused') })
    expect((await photos()).length).toBe(before)
  }, 60_000)

  it('lets somebody in by a password too', async () => {
    const email = 'lens@newsroom.test'
    await hireOne(payload, 'photographer', { email })
    const folder = await aFolder({ 'g.jpg': 'picture' })

    const answer = await ingest([folder, '--email', email], {
      ROSTRUM_URL: url,
      ROSTRUM_PASSWORD: 'a-long-enough-password',
    })

    expect(answer).toMatchObject({ code: 0, out: expect.stringContaining('1 saved') })
  }, 60_000)

  it.each([
    ['a wrong key', ['.', '--key', 'wrong'], /does not let us in/],
    ['an event that is not there', ['.', '--event', 'nowhere'], /There is no event “nowhere”/],
    ['no folder', [], /Name one folder/],
    ['a folder that is not there', ['/nowhere'], /There is no folder \/nowhere/],
    ['a value without a field', ['.', '--replace', 'Xinhua'], /write it as creditText=/],
    ['nobody there', ['.', '--url', 'http://127.0.0.1:9'], /does not answer/],
  ])(
    'says what is wrong before it sends anything, and ends with 2: %s',
    async (_, args, sentence) => {
      const { code, err, out } = await ingest(args, env)

      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(sentence)
      expect(err).not.toContain('    at ')
    },
  )
})
