import type { PayloadRequest } from 'payload'
import { type Said, sayTo } from '../../fields/refuse.ts'

/** 403: the photo desk is for staff. */
export function refuseStrangers(req: PayloadRequest): Response {
  return refused(req, 403, { en: 'Log in first.', zh: '请先登录。' })
}

/** 409: what somebody wrote is not saved in the name of who logged in after them. */
export function refuseAnother(req: PayloadRequest): Response {
  return refused(req, 409, {
    en: 'Somebody else is logged in now. Log in as whoever wrote this.',
    zh: '当前登录的是其他人。请以撰写者的身份重新登录。',
  })
}

/** 400 where words are asked for in all languages at once: a sheet has them in one. */
export function refuseAllLanguages(req: PayloadRequest): Response | null {
  if (req.locale !== 'all') return null
  return refused(req, 400, {
    en: 'Write one language in “locale”, such as locale=en.',
    zh: '“locale”请填写一种语言，如 locale=zh。',
  })
}

/** A whole request that cannot be done, with the sentence that says what to send instead. */
export function refused(req: PayloadRequest, status: number, said: Said): Response {
  return Response.json({ errors: [{ message: sayTo(req, said) }] }, { status })
}
