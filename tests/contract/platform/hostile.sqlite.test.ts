import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { hostile } from '../../support/hostile.ts'
import { noisyPicture } from '../../support/pictures.ts'
import { hireOne, type SentFile } from '../../support/staff.ts'
import { sendInParts } from '../../support/tus.ts'
import { listeningNewsroom } from './ingest-desk.ts'

const { close, dataDir, newsroom, url } = await listeningNewsroom()
const { payload } = newsroom
const apiKey = crypto.randomUUID()
const headers = { Authorization: `users API-Key ${apiKey}` }
await hireOne(payload, 'editor', { apiKey })
const editor = await hireOne(payload, 'editor')
const event = await payload.create({
  collection: 'events',
  data: {
    name: 'Forum',
    timeZone: 'UTC',
    start: '2026-11-01T01:00:00Z',
    end: '2026-11-03T10:00:00Z',
  },
  draft: true,
  depth: 0,
  overrideAccess: true,
})
const { body: link } = await editor.ask('POST', '/dropLinks', {
  body: { label: 'Li Na', event: event.id },
})
const made = await fetch(`${url}/api/dropLinks/${link.doc.id}/address`, { method: 'POST', headers })
const { address }: { address: string } = await made.json()

afterAll(close)

type Said = { status: number; reason: string; id: string | null }

const errorsSchema = z.object({
  doc: z.object({ id: z.string() }).optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

async function byRest({ bytes, name, type }: SentFile): Promise<Said> {
  const form = new FormData()
  form.append('_payload', '{}')
  form.append('file', new Blob([bytes], { type }), name)
  const answer = await fetch(`${url}/api/photos?draft=true&depth=0`, {
    method: 'POST',
    headers,
    body: form,
  })
  const { doc, errors } = errorsSchema.parse(await answer.json())
  return { status: answer.status, reason: errors?.[0]?.message ?? '', id: doc?.id ?? null }
}

async function inParts(
  file: SentFile,
  endpoint: string,
  given: Record<string, string>,
): Promise<Said> {
  const { receipt, status } = await sendInParts(file, { endpoint, headers: given })
  return { status, reason: receipt.reason ?? '', id: receipt.id ?? null }
}

const ways: [string, (file: SentFile) => Promise<Said>][] = [
  ['REST', byRest],
  ['tus', (file) => inParts(file, `${url}/api/uploads`, headers)],
  ['a drop link', (file) => inParts(file, `${address}/uploads`, {})],
]

const media = async () => (await readdir(join(dataDir, 'media'))).length
const parts = async () =>
  (await readdir(join(dataDir, 'uploads'))).filter((name) => !name.endsWith('.receipt.json'))
const rows = async () =>
  (await payload.count({ collection: 'photos', overrideAccess: true })).totalDocs

describe.each(ways)('over %s', (_, sendOver) => {
  it.each(hostile)('$what', async ({ kept = /^DSC_0001/, make, refused }) => {
    const file = await make()
    const before = { media: await media(), rows: await rows() }

    const said = await sendOver(file)

    const added = refused ? 0 : 1
    expect({ media: await media(), rows: await rows() }).toEqual({
      media: before.media + added,
      rows: before.rows + added,
    })
    expect(await parts()).toEqual([])
    if (refused) {
      expect(said).toMatchObject({ status: refused[0], reason: expect.stringMatching(refused[1]) })
      return
    }
    const photo = await payload.findByID({
      collection: 'photos',
      id: said.id ?? '',
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(photo.originalName).toMatch(kept)
    expect(photo.filename).toMatch(/^[0-9a-f-]{36}\.(jpg|png|webp|tif)$/)
    await payload.delete({ collection: 'photos', id: photo.id, overrideAccess: true })
  })

  it('ten at once, every other one of them bad: each has its reason, and the rest is unharmed', async () => {
    const files = await Promise.all(
      Array.from({ length: 10 }, async (__, nth) => {
        const good = await noisyPicture(nth, 'DSC_0001.jpg')
        return nth % 2 === 0 ? good : { ...good, bytes: good.bytes.slice(0, good.bytes.length / 2) }
      }),
    )

    const answers = await Promise.all(files.map(sendOver))

    const statuses = answers.map(({ status }) => status)
    expect(statuses).toEqual([201, 415, 201, 415, 201, 415, 201, 415, 201, 415])
    expect(new Set(answers.flatMap(({ id }) => id ?? [])).size).toBe(5)
  })

  it('the same picture twice at one moment: one is saved, the other is here already', async () => {
    const file = await noisyPicture(99)

    const answers = await Promise.all([sendOver(file), sendOver(file)])

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })
})
