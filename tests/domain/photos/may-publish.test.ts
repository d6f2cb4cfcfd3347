import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'

let desk: Awaited<ReturnType<typeof openPhotoDesk>>

beforeAll(async () => {
  desk = await openPhotoDesk()
})

afterAll(() => desk.newsroom.close())

const ready = { caption: 'Delegates arrive.', altText: 'Two people.', creditText: 'Our own' }

async function aPhoto(values: object = {}): Promise<string> {
  return (await desk.send(await desk.another(), { ...ready, ...values })).body.doc.id
}

const publish = { _status: 'published' }
const status = async (id: string) => (await desk.stored(id))._status

describe('publishing a photo that is not ready', () => {
  it('is refused at every field that is in the way', async () => {
    const id = await aPhoto({ caption: '=sp9= speaks', altText: '', creditText: '' })
    const { rev } = await desk.stored(id)

    const answer = await desk.people.editor.ask('PATCH', `/photos/${id}`, {
      body: { ...publish, rev },
    })

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]?.data.errors.map(({ path }) => path)).toEqual([
      'altText',
      'creditText',
      'caption',
    ])
    expect(await status(id)).toBe('draft')
  })

  it('publishes those of many that are ready, and says of each other one why not', async () => {
    const fine = await aPhoto()
    const rejected = await aPhoto({ headline: 'Blurred' })
    const bare = await aPhoto({ headline: 'Arrivals', altText: '' })
    const { rev } = await desk.stored(rejected)
    await desk.people.editor.ask('POST', '/photos/edits', {
      body: { edits: [{ id: rejected, rev, set: { pick: 'rejected' } }] },
    })
    const where = `where[id][in]=${[fine, rejected, bare].join()}`

    const { body } = await desk.people.editor.ask('PATCH', `/photos?${where}&draft=true`, {
      body: publish,
      headers: { 'Accept-Language': 'zh' },
    })

    expect(body.docs.map(({ id }) => id)).toEqual([fine])
    expect(body.errors.map(({ message }) => message).toSorted()).toEqual([
      expect.stringMatching(/^“Arrivals”: 请填写替代文本/),
      expect.stringMatching(/^“Blurred”: 该图片已在缩略图表中标为弃用/),
    ])
  })

  it('is refused to code that asks for somebody, and at once with the file', async () => {
    const id = await aPhoto({ altText: '' })
    const { payload } = desk.newsroom
    const user = await payload.findByID({
      collection: 'users',
      id: desk.people.editor.id,
      depth: 0,
      overrideAccess: true,
    })
    const data = { _status: 'published' as const }
    const asked = { collection: 'photos', id, data, overrideAccess: false, user } as const

    await expect(payload.update(asked)).rejects.toThrow(/Write an alt text/)
    const sent = { ...ready, ...publish, creditText: '' }
    const answer = await desk.send(await desk.another(), sent, desk.people.editor)
    expect(answer.status).toBe(400)
  })

  it('is the program’s own affair', async () => {
    const id = await aPhoto({ altText: '' })
    const data = { _status: 'published' as const }

    await desk.newsroom.payload.update({ collection: 'photos', id, data, overrideAccess: true })

    expect(await status(id)).toBe('published')
  })
})

/** Out as it is, as photos are that went out before there were rules. */
async function anOldOne(values: object) {
  const id = await aPhoto(values)
  const data = { _status: 'published' as const }
  await desk.newsroom.payload.update({ collection: 'photos', id, data, overrideAccess: true })
  const ask = async (query: string, body: object) => {
    const newest = await desk.stored(id)
    const asked = { body: { rev: newest.rev, ...body } }
    return (await desk.people.editor.ask('PATCH', `/photos/${id}${query}`, asked)).status
  }
  return { ask, save: (body: object) => ask('', { ...publish, ...body }) }
}

describe('a photo that is out already with a fault', () => {
  it('may be withheld and given leases, and loses no further word', async () => {
    const { save } = await anOldOne({ altText: '' })
    const leases = [{ kind: 'deny', use: 'publication' }]

    expect(await save({ leases })).toBe(200)
    expect(await save({ caption: '' })).toBe(400)
    expect(await save({ pubStatus: 'withheld', caption: '' })).toBe(200)
  })

  it('gets no other fault in the same place', async () => {
    const { save } = await anOldOne({ caption: '' })

    expect(await save({ caption: '=sp9=' })).toBe(400)
    expect(await save({ creditText: 'Xinhua' })).toBe(200)
  })

  it('is still given a lease after a draft of it was rated', async () => {
    const { ask, save } = await anOldOne({ altText: '' })

    expect(await ask('?draft=true', { rating: 1 })).toBe(200)
    expect(await save({ leases: [{ kind: 'deny', use: 'publication' }] })).toBe(200)
    expect(await ask('?draft=true', { caption: '' })).toBe(200)
    expect(await save({})).toBe(400)
  })

  it('comes back to readers with all its words once it was withheld', async () => {
    const { save } = await anOldOne({})

    expect(await save({ pubStatus: 'withheld', caption: '' })).toBe(200)
    expect(await save({ pubStatus: 'usable' })).toBe(400)
    expect(await save({ pubStatus: 'usable', caption: 'Delegates arrive.' })).toBe(200)
  })

  it('captioned in Chinese only is published from an English screen', async () => {
    const id = await aPhoto({ caption: '', altText: '' })
    const { rev } = await desk.stored(id)
    const words = { rev, caption: '代表到达。', altText: '两人握手。' }
    const { editor } = desk.people
    const chinese = await editor.ask('PATCH', `/photos/${id}?draft=true&locale=zh`, { body: words })

    const answer = await editor.ask('PATCH', `/photos/${id}?locale=en`, {
      body: { ...publish, rev: chinese.body.doc.rev },
    })

    expect(answer.status).toBe(200)
  })
})
