import { afterAll, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

it('is saved as nobody but whoever wrote it, when another has logged in since', async () => {
  const { id, rev } = (await send(await another())).body.doc
  const edits = [{ id, rev, set: { rating: 4 } }]
  const sentFor = (user: string) =>
    people.editor.ask('POST', '/photos/edits?locale=en', { body: { user, edits } })

  expect((await sentFor(people.photographer.id)).status).toBe(409)
  expect((await sentFor(people.editor.id)).body).toMatchObject({ results: [{ kind: 'saved' }] })
})
