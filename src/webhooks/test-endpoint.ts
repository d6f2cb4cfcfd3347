import { randomUUID } from 'node:crypto'
import type { Endpoint } from 'payload'
import { only } from '../access/who.ts'
import { notForYou, notThere } from './endpoint-answers.ts'
import { type Listener, readListener } from './listeners.ts'
import { isPurgeKind } from './purge.ts'
import { type Draft, spool } from './spool.ts'
import { tryNow } from './try-now.ts'

/** `POST /api/webhooks/{id}/test`: sends a message, or purges a tag, that is about nothing. */
export const testEndpoint: Endpoint = {
  path: '/:id/test',
  method: 'post',
  handler: async (req) => {
    if (!only('admin')({ req })) return notForYou(req)
    const listener = await readListener(req.payload, String(req.routeParams?.id))
    if (listener === null) return notThere(req)
    const now = new Date()
    const draft = testFor(listener, now)
    await spool(req.payload, [draft], now)
    return tryNow(req, draft.id)
  },
}

const tags = ['rostrum:test']

function testFor({ id, kind, name }: Listener, now: Date): Draft {
  const message = {
    type: 'test',
    timestamp: now.toISOString(),
    data: { event: 'test', says: 'Rostrum can reach you.' },
  }
  return {
    id: randomUUID(),
    endpoint: id,
    endpointName: name,
    event: 'test',
    title: 'Test',
    documentType: null,
    document: null,
    seq: null,
    tags: isPurgeKind(kind) ? tags : [],
    payload: isPurgeKind(kind) ? { tags } : message,
  }
}
