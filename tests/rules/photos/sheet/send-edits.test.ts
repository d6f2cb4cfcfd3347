import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { sendEdits } from '../../../../src/photos/sheet/admin/send-edits.ts'
import type { Entry } from '../../../../src/photos/sheet/outbox.ts'

const entry: Entry = {
  ...{ key: 'en/a/0/1', id: 'a', language: 'en', rev: 1, base: {}, set: { rating: 1 } },
  ...{ state: 'sending', message: null },
}

let asked = Promise.resolve('')

/** What the sheet makes of an answer. */
async function answered(status: number, body: unknown) {
  const server = createServer((req, res) => {
    asked = text(req)
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const answer = await sendEdits(`http://localhost:${port}/api/photos/edits`, 'wei', [entry])
  server.close()
  return answer
}

it.each([401, 403])('takes %i for a log-in that has ended', async (status) => {
  expect(await answered(status, { errors: [] })).toEqual({ kind: 'loggedOut' })
})

it('says the changes of whom it sends, and hears that somebody else is logged in', async () => {
  expect(await answered(409, { errors: [] })).toEqual({ kind: 'somebodyElse' })
  expect(JSON.parse(await asked)).toEqual({
    user: 'wei',
    edits: [{ id: 'a', rev: 1, set: { rating: 1 } }],
  })
})

it.each([404, 502, 503])('takes %i for nobody’s answer', async (status) => {
  expect(await answered(status, {})).toEqual({ kind: 'unreached' })
})

it('takes a refusal of the whole request for one of each photo', async () => {
  expect(await answered(400, { errors: [{ message: 'Unreadable' }] })).toEqual({
    kind: 'settled',
    results: [{ id: 'a', kind: 'refused', message: 'Unreadable' }],
  })
})

it('takes no answer for a missing connection', async () => {
  expect(await sendEdits('http://localhost:1/', 'wei', [entry])).toEqual({ kind: 'unreached' })
})
