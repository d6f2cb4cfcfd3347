import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Role } from '../../../src/access/roles.ts'
import { openPhotoDesk, sha256 } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'
import { hireOne, type SentFile, stranger } from '../../support/staff.ts'

const { another, media, newsroom, people, send, stored } = await openPhotoDesk()

afterAll(() => newsroom.close())

const whole = { caption: 'Delegates arrive.', creditText: 'Xinhua/Li Na', altText: 'Two people.' }

describe('an original', () => {
  it('is served to those of the staff who work with photos, and never run', async () => {
    const { body } = await send(await another())
    const path = `/photos/file/${body.doc.filename}`

    const answer = await people.reporter.ask('GET', path)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('content-security-policy')).toMatch(/sandbox/)
    expect(await stranger(newsroom.payload)('GET', path)).toMatchObject({ status: 403 })
  })

  it('comes in once, whether readers see it or its newest draft has it', async () => {
    const [seen, newer] = [await another(), await another()]
    const { body } = await send(
      seen,
      { ...whole, usageCategory: 'staff', _status: 'published' },
      people.editor,
    )
    const path = `/photos/${body.doc.id}?draft=true`
    await people.editor.ask('PATCH', path, { file: newer, body: { rev: body.doc.rev } })

    const [first, second] = [await send(newer), await send(seen)]

    for (const { body: said, status } of [first, second]) {
      expect(status).toBe(409)
      expect(said.errors[0]).toMatchObject({ data: { id: body.doc.id } })
    }
  })

  const roles: [Role, number][] = [
    ['admin', 200],
    ['editor', 200],
    ['reporter', 200],
    ['translator', 200],
    ['photographer', 200],
    ['viewer', 403],
  ]

  it.each(roles)('and its copy for publication are answered to a %s with %i', async (role, due) => {
    const { body } = await send(await another(), whole)
    const file = await people[role].ask('GET', `/photos/file/${body.doc.filename}`)
    const copy = await people[role].ask('GET', `/photos/${body.doc.id}/for-publication`)
    const small = await people[role].ask('GET', `/photos/${body.doc.id}/thumbnail`)

    expect([file.status, copy.status, small.status]).toEqual([due, due, 200])
    if (due === 403) expect(file.body.errors[0]?.message).toMatch(/ask the desk/)
  })

  it.each([
    ['itself', (doc: { filename: string }) => `/photos/file/${doc.filename}`],
    ['small', (doc: { id: string }) => `/photos/${doc.id}/thumbnail`],
    ['for a whole screen', (doc: { id: string }) => `/photos/${doc.id}/thumbnail?size=large`],
  ])('%s is shown again out of the browser only to whoever may still see it', async (_, at) => {
    const { body } = await send(await another())
    const first = await people.reporter.ask('GET', at(body.doc))
    const tag = first.headers.get('etag') ?? ''
    const again = { headers: { 'If-None-Match': `W/${tag}` } }

    const statuses = [
      (await people.reporter.ask('GET', at(body.doc), again)).status,
      (await people.reporter.ask('GET', at(body.doc), { headers: { 'If-None-Match': '"x"' } }))
        .status,
      (await stranger(newsroom.payload)('GET', at(body.doc), again)).status,
    ]

    expect(first.headers.get('cache-control')).toMatch(
      /^private, (no-cache|max-age=600, must-reval)/,
    )
    expect(statuses.slice(0, 2)).toEqual([304, 200])
    expect(statuses[2]).toBeGreaterThanOrEqual(403)
  })

  it('that is missing is not found, and so is its thumbnail', async () => {
    const { body } = await send(await another())
    await rm(join(newsroom.dir, 'media', body.doc.filename))

    const { reporter } = people
    const statuses = [
      (await reporter.ask('GET', `/photos/file/${body.doc.filename}`)).status,
      (await reporter.ask('GET', `/photos/${body.doc.id}/thumbnail`)).status,
      (await reporter.ask('GET', '/photos/file/..%2Frostrum.db')).status,
      (await reporter.ask('GET', '/photos/file/rostrum.db')).status,
    ]

    expect(statuses).toEqual([404, 404, 403, 404])
  })

  it('has a thumbnail without its metadata', async () => {
    const file = await withMetadata(await another(), ['-GPSLatitude=24.3', '-XMP-dc:Title=Secret'])
    const { body } = await send(file)

    const answer = await people.viewer.ask('GET', `/photos/${body.doc.id}/thumbnail`)
    const { exif, format, xmp } = await sharp(Buffer.from(answer.bytes)).metadata()

    expect({ exif, format, xmp }).toEqual({ exif: undefined, format: 'webp', xmp: undefined })
    expect(
      await stranger(newsroom.payload)('GET', `/photos/${body.doc.id}/thumbnail`),
    ).toMatchObject({
      status: 404,
    })
  })
})

describe('a photographer', () => {
  it('changes and replaces their own photos, as drafts, and publishes none', async () => {
    const { body } = await send(await another())
    const replacement = await another()
    const path = `/photos/${body.doc.id}`
    const ask = (query: string, rev: number, more: object = {}, file?: SentFile) =>
      people.photographer.ask('PATCH', `${path}${query}`, {
        body: { rev, ...more },
        ...(file ? { file } : {}),
      })

    expect(await ask('', 1, { caption: 'New' })).toMatchObject({ status: 200 })
    expect(await ask('', 2, { _status: 'published' })).toMatchObject({ status: 403 })
    expect(await ask('?draft=true', 2, {}, replacement)).toMatchObject({ status: 200 })
    expect(await ask('?draft=true', 3, {}, replacement)).toMatchObject({ status: 200 })
    const newest = await people.photographer.ask('GET', `${path}?draft=true`)
    expect(newest.body.sha256).toBe(sha256(replacement.bytes))
  })

  it('does not touch the photos of others', async () => {
    const other = await hireOne(newsroom.payload, 'photographer')
    const { body } = await send(await another())

    const answer = await other.ask('PATCH', `/photos/${body.doc.id}`, {
      body: { caption: 'x', rev: 1 },
    })

    expect(answer.status).toBe(403)
  })
})

describe('a translator', () => {
  it('writes captions in their language and nothing else', async () => {
    const { body } = await send(await another(), {
      caption: 'Delegates',
      creditText: 'Xinhua/Li Na',
    })
    const path = `/photos/${body.doc.id}`
    const ask = (query: string, rev: number, more: object) =>
      people.translator.ask('PATCH', `${path}${query}`, { body: { rev, ...more } })

    const answer = await ask('?draft=true&locale=zh', 1, { caption: '代表', creditText: 'mine' })
    const english = await ask('?draft=true&locale=en', 2, { caption: 'x' })
    const file = await another()
    const replaced = await people.translator.ask('PATCH', `${path}?draft=true&locale=zh`, {
      file,
      body: { rev: 2 },
    })

    expect(answer.body.doc).toMatchObject({ caption: '代表', creditText: 'Xinhua/Li Na' })
    expect([english.status, replaced.status]).toEqual([403, 403])
  })
})

describe('the trash', () => {
  it('is not opened by a translator', async () => {
    const { body } = await send(await another())
    const path = `/photos/${body.doc.id}`
    await people.editor.ask('PATCH', path, { body: { deletedAt: new Date() } })

    const answer = await people.translator.ask('PATCH', `${path}?trash=true&locale=zh&draft=true`, {
      body: { deletedAt: null },
    })

    expect(answer.status).toBe(403)
  })

  it('takes no published photo from a photographer, nor hides it by way of a draft', async () => {
    const words = { caption: 'Arrivals', altText: 'Two people', creditText: 'Our own' }
    const { body } = await send(await another(), words)
    const path = `/photos/${body.doc.id}`
    await people.editor.ask('PATCH', path, { body: { _status: 'published', rev: 1 } })
    await people.photographer.ask('PATCH', `${path}?draft=true`, {
      body: { caption: 'Newer', rev: 2 },
    })

    const answers = [
      await people.photographer.ask('PATCH', path, { body: { deletedAt: new Date() } }),
      await people.photographer.ask('PATCH', `${path}?draft=true`, {
        body: { deletedAt: new Date() },
      }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(await people.editor.ask('GET', `${path}?draft=true`)).toMatchObject({ status: 200 })
  })

  it('is left whole, also when a draft is asked for', async () => {
    const { body } = await send(await another())
    const path = `/photos/${body.doc.id}`
    await people.editor.ask('PATCH', `${path}?draft=true`, { body: { deletedAt: new Date() } })
    const gone = await people.editor.ask('GET', path)

    await people.editor.ask('PATCH', `${path}?draft=true&trash=true`, { body: { deletedAt: null } })

    expect(gone.status).toBe(404)
    expect(await people.editor.ask('GET', path)).toMatchObject({ status: 200 })
  })
})

describe('files nobody has any more', () => {
  it('are swept after a day, those of versions and the trash are kept, missing ones are named', async () => {
    const { originals } = await import('../../../src/originals/own.ts')
    const { sweepPhotos } = await import('../../../src/photos/sweep.ts')
    const folder = join(newsroom.dir, 'media')
    const { body: replaced } = await send(await another())
    const path = `/photos/${replaced.doc.id}`
    await people.editor.ask('PATCH', path, { file: await another(), body: { rev: 1 } })
    const { body: trashed } = await send(await another())
    await people.editor.ask('PATCH', `/photos/${trashed.doc.id}`, {
      body: { deletedAt: new Date() },
    })
    const { body: deleted } = await send(await another())
    await people.editor.ask('DELETE', `/photos/${deleted.doc.id}`)
    const { body: lost } = await send(await another())
    await rm(join(folder, lost.doc.filename))
    expect(await media()).toContain(deleted.doc.filename)

    const now = new Date()
    const today = await sweepPhotos(newsroom.payload, originals, now)
    const tomorrow = await sweepPhotos(
      newsroom.payload,
      originals,
      new Date(now.getTime() + 25 * 3_600_000),
    )

    expect(today.removed).toEqual([])
    expect(tomorrow.removed).toContain(deleted.doc.filename)
    expect(tomorrow.missing).toContainEqual({ id: lost.doc.id, filename: lost.doc.filename })
    const left = await media()
    expect(left).toContain(replaced.doc.filename)
    expect(left).toContain(trashed.doc.filename)
    const { docs } = await newsroom.payload.find({
      collection: 'photos',
      limit: 0,
      overrideAccess: true,
    })
    const gone = tomorrow.missing.map(({ filename }) => filename)
    for (const { filename } of docs) expect([...left, ...gone]).toContain(filename)
  })
})

it('keeps the record of a stored photo', async () => {
  const { body } = await send(await another(), { altText: 'A stage' })

  expect(await stored(body.doc.id)).toMatchObject({ altText: 'A stage', rev: 1 })
})
