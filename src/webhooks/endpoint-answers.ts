import type { PayloadRequest } from 'payload'
import { type Said, sayTo } from '../fields/refuse.ts'

/** 403: only administrators send, replay, or see secrets. */
export function notForYou(req: PayloadRequest): Response {
  return refusal(req, 403, {
    en: 'Only administrators look after webhooks.',
    zh: '只有管理员可以管理 Webhook。',
  })
}

/** 404 for what was deleted, or never was. */
export function notThere(req: PayloadRequest): Response {
  return refusal(req, 404, {
    en: 'It is not there any more: reload the list.',
    zh: '已不存在：请刷新列表。',
  })
}

function refusal(req: PayloadRequest, status: number, said: Said): Response {
  return Response.json({ errors: [{ message: sayTo(req, said) }] }, { status })
}
