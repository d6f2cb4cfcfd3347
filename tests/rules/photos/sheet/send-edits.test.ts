import { createServer } from 'node:http'
import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { sendEdits } from '../../../../src/photos/sheet/admin/send-edits.ts'
import type { Entry } from '../../../../src/photos/sheet/outbox.ts'

const entry: Entry = {
  ...{ key: 'en/a/0/1', id: 'a', language: 'en', rev: 1, base: {}, set: { rating: 1 } },
  ...{ state: 'sending', message: null },
}

/** What the sheet makes of an answer. */
async function answered(status: number, body: unknown) {
  const server = createServer((_, res) => {
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const answer = await sendEdits(`http://localhost:${port}/api/photos/edits`, [entry])
  server.close()
  return answer
}

it.each([401, 403])('takes %i for a log-in that has ended', async (status) => {
  expect(await answered(status, { errors: [] })).toEqual({ kind: 'loggedOut' })
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
  expect(await sendEdits('http://localhost:1/', [entry])).toEqual({ kind: 'unreached' })
})
