import { afterAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import type { Person } from '../../support/staff.ts'

const { another, newsroom, people, send, stored } = await openPhotoDesk()
const { editor } = people

afterAll(() => newsroom.close())

const ready = { caption: 'Delegates arrive.', altText: 'Two people.', creditText: 'Our own' }

type Result = { id: string; kind: string; message?: string }

const aPhoto = async (values: object = {}) =>
  (await send(await another(), { ...ready, ...values })).body.doc

async function publications(act: string, photos: object[], person: Person = editor) {
  const body = { act, photos: photos.map((photo) => ({ ...photo })) }
  const answer = await person.ask('POST', '/photos/publications?locale=en', { body })
  const results: Result[] = Object(answer.body).results ?? []
  return { status: answer.status, results }
}

async function readiness(ids: string[], person: Person = editor) {
  const { body, status } = await person.ask('GET', `/photos/readiness?photos=${ids.join()}`)
  return { status, photos: new Map(Object(body).photos?.map((photo: Result) => [photo.id, photo])) }
}

const named = ({ id, rev }: { [field: string]: unknown }) => ({ id, rev })

describe('publishing what is selected on a contact sheet', () => {
  it('lets those out that are ready, each by itself, and says of the others why not', async () => {
    const [fine, bare, other] = [await aPhoto(), await aPhoto({ altText: '' }), await aPhoto()]

    const { results } = await publications('publish', [fine, bare, other].map(named))

    expect(results).toMatchObject([
      { id: fine.id, kind: 'saved', frame: { _status: 'published', rev: 2 } },
      { id: bare.id, kind: 'refused', message: expect.stringMatching(/^Write an alt text/) },
      { id: other.id, kind: 'saved' },
    ])
    expect((await stored(fine.id))._status).toBe('published')
    expect((await stored(bare.id))._status).toBe('draft')
  })

  it('lets nothing out that a colleague has changed since it was looked at', async () => {
    const photo = await aPhoto()
    const edits = [{ ...named(photo), set: { caption: 'Not looked at' } }]
    await editor.ask('POST', '/photos/edits?locale=en', { body: { edits } })

    const { results } = await publications('publish', [named(photo)])

    expect(results).toMatchObject([{ kind: 'stale', frame: { caption: 'Not looked at' } }])
    expect((await stored(photo.id))._status).toBe('draft')
  })

  it('takes back what has gone out', async () => {
    const photo = await aPhoto()
    await publications('publish', [named(photo)])

    const { results } = await publications('takeBack', [{ id: photo.id, rev: photo.rev + 1 }])

    expect(results).toMatchObject([{ kind: 'saved', frame: { _status: 'draft' } }])
    expect(await stored(photo.id)).toMatchObject({ _status: 'draft', caption: ready.caption })
  })

  it('is for editors only', async () => {
    const photo = await aPhoto()
    for (const role of ['photographer', 'translator', 'reporter', 'viewer'] as const) {
      expect((await publications('publish', [named(photo)], people[role])).status).toBe(403)
      expect((await readiness([photo.id], people[role])).status).toBe(403)
    }
    expect((await stored(photo.id))._status).toBe('draft')
  })

  it('asks for what it can read, and for one language', async () => {
    const photo = named(await aPhoto())
    const body = { act: 'publish', photos: [photo] }

    const all = await editor.ask('POST', '/photos/publications?locale=all', { body })

    expect(all.status).toBe(400)
    expect((await publications('burn', [photo])).status).toBe(400)
    expect((await publications('publish', [])).status).toBe(400)
    expect((await readiness([])).status).toBe(400)
  })
})

describe('what is said before', () => {
  it('agrees with what is refused then, in every language a photo has', async () => {
    const fine = await aPhoto()
    const code = await aPhoto()
    const rejected = await aPhoto()
    await editor.ask('POST', '/photos/edits?locale=zh', {
      body: { edits: [{ ...named(code), set: { caption: '=sp9= 讲话' } }] },
    })
    const reject = [{ ...named(rejected), set: { pick: 'rejected' } }]
    await editor.ask('POST', '/photos/edits?locale=en', { body: { edits: reject } })
    const all = [fine, code, rejected].map(({ id }) => id)

    const { photos } = await readiness(all)

    expect([...photos.keys()]).toEqual(all)

    expect(photos.get(fine.id)).toMatchObject({ kind: 'ready', reasons: [], held: [] })
    expect(photos.get(code.id)).toMatchObject({
      kind: 'unready',
      reasons: [expect.stringMatching(/^=sp9= in the Chinese words stands for nothing/)],
    })
    const { results } = await publications('publish', [
      { id: code.id, rev: code.rev + 1 },
      { id: rejected.id, rev: rejected.rev + 1 },
    ])
    expect(results.map(({ id, message }) => [id, [message]])).toEqual(
      [code, rejected].map(({ id }) => [id, Object(photos.get(id)).reasons]),
    )
  })

  it('tells what is out as it is from what readers have an older state of', async () => {
    const [same, changed] = [await aPhoto(), await aPhoto()]
    await publications('publish', [same, changed].map(named))
    const edits = [{ id: changed.id, rev: changed.rev + 1, set: { caption: 'Better' } }]
    await editor.ask('POST', '/photos/edits?locale=en', { body: { edits } })

    const { photos } = await readiness([same.id, changed.id])

    expect(photos.get(same.id)).toMatchObject({ kind: 'out', rev: same.rev + 1, hasOlder: false })
    expect(photos.get(changed.id)).toMatchObject({ kind: 'ready', hasOlder: true })
  })

  it('says of a photo that its rights hold it back', async () => {
    const photo = await aPhoto({ usageCategory: 'agency' })

    const { photos } = await readiness([photo.id])

    expect(photos.get(photo.id)).toMatchObject({
      kind: 'ready',
      held: [expect.stringMatching(/lease/)],
    })
  })
})
