import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Edition } from '../../../src/wire/edition.ts'
import type { Preview } from '../../../src/wire/preview.ts'
import { aStory } from '../wire/stories.ts'
import { openPreviewDesk } from './preview-desk.ts'

let desk: Awaited<ReturnType<typeof openPreviewDesk>>
let story: string
let token: string

beforeAll(async () => {
  desk = await openPreviewDesk()
  story = await aStory(desk.payload, { _status: 'draft' })
  token = (await desk.link('articles', story)).token
})

afterAll(() => desk.wired.close())

/** What is said of a file that is closed. */
const closed = /not open|finalized/

const now = () => new Date()
const editionOf = (preview: Preview): Edition => {
  if (preview.kind !== 'shown') throw new Error(`The preview is ${preview.kind}`)
  return preview.edition
}
const see = (edition: Edition) => edition.getById('articles', story, now())?.id

describe('What was read for a preview', () => {
  it('is closed when it was read anew, and the public edition is not', async () => {
    const { open } = desk.previews
    const first = await open(token, now(), editionOf)
    expect(see(first)).toBe(story)

    const second = await open(token, now(), editionOf)

    expect(() => see(first)).toThrow(closed)
    expect(see(second)).toBe(story)
    expect(see(desk.wired.edition())).toBeUndefined()
  })

  it('stays open for a request under way, and is closed when that has finished', async () => {
    const { open } = desk.previews
    const gate = Promise.withResolvers<void>()
    const began = Promise.withResolvers<Edition>()
    const underWay = open(token, now(), async (preview) => {
      const edition = editionOf(preview)
      began.resolve(edition)
      await gate.promise
      return see(edition)
    })
    const edition = await began.promise
    await open(token, now(), editionOf)
    gate.resolve()

    expect(await underWay).toBe(story)
    expect(() => see(edition)).toThrow(closed)
  })

  it('is closed with the rest', async () => {
    const { close, open } = desk.previews
    const edition = await open(token, now(), editionOf)

    await close()

    expect(() => see(edition)).toThrow(closed)
    expect(see(desk.wired.edition())).toBeUndefined()
  })
})
