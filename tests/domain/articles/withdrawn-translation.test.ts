import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { projectWithin, readAround } from '../../../src/wire/around.ts'
import { readDocuments } from '../../../src/wire/read.ts'
import { openStoryDesk } from '../../support/story-desk.ts'
import { anEvent } from '../wire/stories.ts'

const { newest, newsroom, people, publish, write } = await openStoryDesk()
const { editor, viewer } = people

afterAll(() => newsroom.close())

const move = async (id: string, asked: object) => {
  const { rev } = await newest(id)
  const body = { rev, acknowledged: true, ...asked }
  const answer = await editor.ask('POST', `/articles/${id}/move`, { body })
  expect(answer).toMatchObject({ status: 200 })
}

const cells = z.looseObject({
  whole: z.object({ cells: z.unknown() }).optional(),
})

describe('a translation whose original was killed', () => {
  let event: string
  let original: string
  let translation: string
  let second: string

  beforeAll(async () => {
    event = await anEvent(newsroom.payload)
    const shared = { events: [event], bylineText: 'Our own correspondent' }
    original = (await write(editor, { headline: 'Egrets return', ...shared })).id
    translation = (
      await write(editor, {
        ...{ headline: 'Egrets come back', language: 'zh', translationOf: original },
        ...shared,
      })
    ).id
    second = (
      await write(editor, {
        ...{ headline: 'Egrets once more', language: 'zh', translationOf: translation },
        ...shared,
      })
    ).id
    for (const id of [original, translation, second])
      expect(await publish(id)).toMatchObject({ status: 200 })
  })

  const onForm = async (id: string) => {
    const { body } = await editor.ask('GET', `/articles/${id}/moves`)
    return body.isWithdrawn
  }
  const onBoard = async () => {
    const { body } = await viewer.ask('GET', `/events/${event}/coverage`)
    return JSON.stringify(cells.parse(body)).match(/"standing":"(published|dropped)"/g) ?? []
  }
  const inSearch = async () => {
    const { body } = await viewer.ask('GET', '/search?q=Egrets')
    return JSON.stringify(body).match(/"state":"(published|updated|withdrawn|killed)"/g) ?? []
  }
  const inDialog = async () => {
    const { body } = await viewer.ask('GET', `/articles/${translation}/translations`)
    return JSON.stringify(body).includes('"isWithdrawn":true')
  }

  it('is shown as published until then', async () => {
    expect([await onForm(translation), await onForm(second), await inDialog()]).toEqual([
      ...[false, false, false],
    ])
    expect(new Set(await onBoard())).toEqual(new Set(['"standing":"published"']))
    expect(await inSearch()).toHaveLength(3)
  })

  it('says so on its form, on the board, in search and among its siblings', async () => {
    await move(original, { act: 'kill', killReason: 'legal', reason: 'The court said so.' })

    expect([await onForm(translation), await onForm(second), await inDialog()]).toEqual([
      ...[true, true, true],
    ])
    expect(await onBoard()).not.toContain('"standing":"published"')
    expect((await inSearch()).toSorted((a, b) => a.localeCompare(b))).toEqual([
      ...['"state":"killed"', '"state":"withdrawn"', '"state":"withdrawn"'],
    ])
    expect(await newest(translation)).toMatchObject({ stage: 'published', rev: 2 })
  })

  it('says on both forms who killed which story, when and why, and why to those alone who read histories', async () => {
    const downOn = async (id: string, person = editor) => {
      const { body } = await person.ask('GET', `/articles/${id}/moves`)
      return body.down
    }
    const at = (await newest(original)).killedAt
    const by: unknown = expect.stringMatching(/^editor/)
    const kill = { at, by, killReason: 'legal', why: 'The court said so.' }

    expect(await downOn(original)).toEqual({ ...kill, kind: 'killed', story: null })
    expect(await downOn(second)).toEqual({
      ...{ ...kill, kind: 'original', story: { id: original, headline: 'Egrets return' } },
    })
    expect(await downOn(original, viewer)).toMatchObject({ kind: 'killed', by, why: null })
  })

  const offered = async () => (await editor.ask('GET', `/articles/${second}/correction`)).body
  const note = { text: 'There were nine.', type: 'correction', position: 'bottom' }

  it('is not corrected: readers do not have it', async () => {
    const { rev } = await newest(second)
    const body = { ...note, rev, acknowledged: true }

    expect(await offered()).toEqual({ correction: null })
    expect(await editor.ask('POST', `/articles/${second}/correct`, { body })).toMatchObject({
      ...{ status: 409, body: { errors: [{ data: { code: 'not-published' } }] } },
    })
  })

  it('is not begun: of what was killed nothing is translated', async () => {
    const { id } = await write(editor, { headline: 'Alone', bylineText: 'Our own correspondent' })
    await publish(id)
    await move(id, { act: 'kill', killReason: 'legal', reason: 'Wrong.' })
    const asked = { body: { language: 'zh' } }

    expect(await editor.ask('POST', `/articles/${id}/translations`, asked)).toMatchObject({
      ...{ status: 409, body: { errors: [{ data: { code: 'is-killed' } }] } },
    })
  })

  it('is gone for the reason its original is', async () => {
    const { payload } = newsroom
    const ids = [original, translation, second]
    const docs = await readDocuments(payload, 'articles', { id: { in: ids } })
    const around = await readAround(payload, 'articles', docs, new Date())
    const gone = docs.map(
      (doc) => projectWithin('articles', doc, around(doc), new Date()).projection,
    )

    expect(gone).toMatchObject(ids.map(() => ({ kind: 'gone', reason: 'legal' })))
  })

  it('says its own reason where it was killed before its original', async () => {
    const { payload } = newsroom
    const own = (await write(editor, { headline: 'Cranes return', bylineText: 'Staff' })).id
    const below = await write(editor, {
      ...{ headline: 'Cranes come back', language: 'zh', translationOf: own, bylineText: 'Staff' },
    })
    for (const id of [own, below.id]) expect(await publish(id)).toMatchObject({ status: 200 })
    await move(below.id, { act: 'kill', killReason: 'rights' })
    await move(own, { act: 'kill', killReason: 'legal' })

    const docs = await readDocuments(payload, 'articles', { id: { equals: below.id } })
    const around = await readAround(payload, 'articles', docs, new Date())

    expect(
      docs.map((doc) => projectWithin('articles', doc, around(doc), new Date())),
    ).toMatchObject([{ projection: { kind: 'gone', reason: 'rights' } }])
  })

  it('is as it was once the original is revived', async () => {
    await move(original, { act: 'revive', reason: 'It was right.' })

    expect([await onForm(translation), await inDialog()]).toEqual([false, false])
    expect((await newest(original)).killReason).toBeNull()
    expect(await onBoard()).toContain('"standing":"published"')
    expect(await offered()).toMatchObject({ correction: { changes: [] } })
  })
})
