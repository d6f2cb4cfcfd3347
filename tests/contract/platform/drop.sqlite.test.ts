import { afterAll, describe, expect, it } from '@jest/globals'
import { sha256 } from '../../support/photo-desk.ts'
import { noisyPicture, withMetadata } from '../../support/pictures.ts'
import { hireOne } from '../../support/staff.ts'
import { sendInParts } from '../../support/tus.ts'
import { listeningNewsroom } from './ingest-desk.ts'

const { close, newsroom, url } = await listeningNewsroom()
const { payload } = newsroom
const options = { depth: 0, overrideAccess: true } as const
const apiKey = crypto.randomUUID()
const as = { Authorization: `users API-Key ${apiKey}` }
await hireOne(payload, 'editor', { apiKey })
const editor = await hireOne(payload, 'editor')
const photographer = await hireOne(payload, 'photographer')
const event = await payload.create({
  collection: 'events',
  data: {
    name: 'Forum',
    timeZone: 'UTC',
    start: '2026-11-01T01:00:00Z',
    end: '2026-11-03T10:00:00Z',
  },
  draft: true,
  ...options,
})

afterAll(close)

/** A link with its address, as an editor makes one. */
async function aLink(values: object = {}) {
  const body = { label: 'Li Na, agency', event: event.id }
  const { body: made } = await editor.ask('POST', '/dropLinks?depth=0', { body })
  const answer = await fetch(`${url}/api/dropLinks/${made.doc.id}/address`, {
    method: 'POST',
    headers: as,
  })
  const { address }: { address: string } = await answer.json()
  await editor.ask('PATCH', `/dropLinks/${made.doc.id}`, { body: values })
  return { id: made.doc.id, address, endpoint: `${address}/uploads` }
}

const receiptsAt = async (address: string) =>
  (await (await fetch(`${address}/receipts`)).json()).receipts

describe('a drop link', () => {
  it('is a page that runs nothing but ours, and tells nobody its address', async () => {
    const { address } = await aLink({ label: '<b>Li & Na</b>' })

    const page = await fetch(address)
    const chinese = await fetch(address, { headers: { 'Accept-Language': 'zh-CN' } })
    const text = await page.text()

    expect(page.status).toBe(200)
    expect(text).toContain('<h1>Forum</h1>')
    expect(text).toContain('&lt;b&gt;Li &amp; Na&lt;/b&gt;')
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self';/,
    )
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toContain('no-store')
    expect(await chinese.text()).toContain('<html lang="zh">')
  })

  it('brings photos as drafts of its event, with its words where the file says nothing', async () => {
    const { address, endpoint, id } = await aLink({ creditText: 'Agency', usageTerms: 'Once only' })
    const file = await noisyPicture(1, '../a 😀.jpg')

    const { receipt, status } = await sendInParts(file, {
      endpoint,
      about: { name: 'Li Na', event: 'x', _status: 'published' },
    })

    expect({ status, receipt }).toMatchObject({
      status: 201,
      receipt: { sha256: sha256(file.bytes) },
    })
    const photo = await payload.findByID({
      collection: 'photos',
      id: receipt.id ?? '',
      draft: true,
      ...options,
    })
    expect(photo).toMatchObject({
      ...{ _status: 'draft', event: event.id, droppedThrough: id, creditText: 'Agency' },
      ...{ usageTerms: 'Once only', creators: [{ name: 'Li Na' }], originalName: 'a 😀.jpg' },
    })
    expect(photo.createdBy ?? null).toBeNull()
    expect(await receiptsAt(address)).toEqual([
      {
        id: photo.id,
        name: 'a 😀.jpg',
        size: file.bytes.length,
        sha256: sha256(file.bytes),
        at: photo.createdAt,
      },
    ])
  })

  it('has codes in the words of a file said, as those of a colleague are', async () => {
    const data = { event: event.id, title: 'Opening', slots: [] }
    await payload.create({ collection: 'sessions', data, draft: true, ...options })
    const { endpoint } = await aLink()
    const args = ['-XMP-dc:Description==s1= at =e=']
    const file = await withMetadata(await noisyPicture(77, 'coded.jpg'), args)

    const { receipt } = await sendInParts(file, { endpoint })

    const id = receipt.id ?? ''
    const found = await payload.findByID({ collection: 'photos', id, draft: true, ...options })
    expect(found).toMatchObject({ caption: 'Opening at Forum' })
  })

  it('gives its receipts as a table, in which no name is a formula', async () => {
    const { address, endpoint } = await aLink()
    await sendInParts(await noisyPicture(2, '=HYPERLINK("x").jpg'), { endpoint })

    const answer = await fetch(`${address}/receipts?as=csv`)

    expect(answer.headers.get('content-disposition')).toContain('receipts.csv')
    expect(await answer.text()).toContain(`"'=HYPERLINK(""x"").jpg"`)
  })

  it('says that a picture is here, and not which one', async () => {
    const { endpoint } = await aLink()
    const file = await noisyPicture(3)
    await photographer.ask('POST', '/photos', { file, body: { headline: 'A secret' } })

    const said = await sendInParts(file, { endpoint })

    expect(said).toMatchObject({ status: 409, receipt: { result: 'here', id: null } })
    expect(JSON.stringify(said)).not.toContain('secret')
  })

  it('takes no more than it was made for', async () => {
    const { endpoint } = await aLink({ maxFiles: 1 })
    await sendInParts(await noisyPicture(4), { endpoint })

    const second = await sendInParts(await noisyPicture(5), { endpoint })

    expect(second).toMatchObject({ status: 403, receipt: { code: 'drop-full' } })
  })

  it('takes no end of files it cannot take either', async () => {
    const { endpoint } = await aLink({ maxFiles: 1 })
    const bytes = new TextEncoder().encode('no picture')
    for (let nth = 0; nth < 22; nth += 1) {
      const name = `${nth}.jpg`
      const { receipt } = await sendInParts({ bytes, name, type: 'image/jpeg' }, { endpoint })
      expect(receipt.code).not.toBe('drop-tries')
    }

    const another = await sendInParts(await noisyPicture(8), { endpoint })

    expect(another).toMatchObject({ status: 403, receipt: { code: 'drop-tries' } })
  })

  it('takes no more either of what had begun before it was full', async () => {
    const { endpoint, id } = await aLink()
    const { bytes } = await noisyPicture(6)
    const begun = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Length': String(bytes.length),
        'Upload-Metadata': 'filename eA==',
      },
    })
    await sendInParts(await noisyPicture(7), { endpoint })
    await editor.ask('PATCH', `/dropLinks/${id}`, { body: { maxFiles: 1 } })

    const sent = await fetch(new URL(begun.headers.get('Location') ?? '', url), {
      method: 'PATCH',
      headers: {
        ...{ 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0' },
        'Content-Type': 'application/offset+octet-stream',
      },
      body: new Uint8Array(bytes),
    })

    expect([begun.status, sent.status]).toEqual([201, 403])
    expect(await sent.json()).toMatchObject({ code: 'drop-full' })
  })

  it.each([
    ['revoked', { revoked: true }, 'has ended this link'],
    ['expired', { expiresAt: '2026-01-01T00:00:00Z' }, 'has expired'],
  ])('that is %s says so plainly and takes nothing', async (_, values, sentence) => {
    const { address, endpoint } = await aLink(values)

    const page = await fetch(address)
    const receipts = await fetch(`${address}/receipts`)
    const upload = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': '10' },
    })

    expect([page.status, receipts.status, upload.status]).toEqual([410, 410, 410])
    expect(await page.text()).toContain(sentence)
  })

  it('stays revoked, and lasts at most ninety days', async () => {
    const { id } = await aLink({ revoked: true })
    const later = new Date(Date.now() + 100 * 86_400_000).toISOString()

    await editor.ask('PATCH', `/dropLinks/${id}`, { body: { revoked: false } })
    const long = await editor.ask('PATCH', `/dropLinks/${id}`, { body: { expiresAt: later } })

    expect(await payload.findByID({ collection: 'dropLinks', id, ...options })).toMatchObject({
      revoked: true,
    })
    const again = await editor.ask('POST', `/dropLinks/${id}/address`)
    expect(again).toMatchObject({ status: 409 })
    expect(again.body.errors[0]?.message).toMatch(/make a new link/)
    expect(long).toMatchObject({ status: 400 })
    expect(JSON.stringify(long.body.errors)).toContain('at most 90 days')
  })

  it('has one address at a time, of which only a digest is kept', async () => {
    const first = await aLink()
    const token = first.address.slice(`${url}/drop/`.length)

    const again = await fetch(`${url}/api/dropLinks/${first.id}/address`, {
      method: 'POST',
      headers: as,
    })
    const second: { address: string } = await again.json()

    expect((await fetch(first.address)).status).toBe(404)
    expect((await fetch(second.address)).status).toBe(200)
    const kept = JSON.stringify(
      await payload.findByID({ collection: 'dropLinks', id: first.id, ...options }),
    )
    expect(kept).not.toContain(token)
    const shown = await editor.ask('GET', `/dropLinks/${first.id}`)
    expect(shown.body).not.toHaveProperty('tokenDigest')
    expect((await photographer.ask('POST', `/dropLinks/${first.id}/address`)).status).toBe(403)
  })

  it('opens nothing else: not the desk, nor the uploads of others', async () => {
    const { address } = await aLink()
    const other = await aLink()
    const begun = await fetch(other.endpoint, {
      method: 'POST',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Length': '10',
        'Upload-Metadata': 'filename eA==',
      },
    })
    const name = (begun.headers.get('Location') ?? '').split('/').at(-1)
    const token = address.split('/').at(-1)

    const theirs = await fetch(`${address}/uploads/${name}`, {
      method: 'HEAD',
      headers: { 'Tus-Resumable': '1.0.0' },
    })
    const desk = await fetch(`${url}/api/photos`, { headers: { Authorization: `Bearer ${token}` } })

    expect([begun.status, theirs.status, desk.status]).toEqual([201, 404, 401])
    expect((await fetch(`${url}/drop/${'a'.repeat(43)}`)).status).toBe(404)
    expect((await fetch(`${url}/drop/x`)).status).toBe(404)
  })
})
