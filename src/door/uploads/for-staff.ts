import type { RequestHandler } from 'express'
import { getRequestLanguage, type SanitizedConfig } from 'payload'
import { parseCookies } from 'payload/shared'
import { staffSender } from '../../uploads/staff.ts'
import { headersOf } from '../fetch.ts'
import { visitorOf } from '../guard.ts'
import type { Uploads } from './uploads.ts'

type Parts = { uploads: Uploads; config: Promise<SanitizedConfig>; publicUrl: string }

/** Stands behind the guard: only who was recognised comes here. */
export function uploadsForStaff({ config, publicUrl, uploads }: Parts): RequestHandler {
  return async (req, res, next) => {
    const visitor = visitorOf(req)
    if (visitor === null) return next()
    const headers = headersOf(req)
    const language = await languageOf(config, headers)
    const sender = staffSender({ config, headers, id: visitor.id, language, publicUrl })
    await uploads(sender, req, res)
  }
}

/** As in every answer of Payload. */
async function languageOf(config: Promise<SanitizedConfig>, headers: Headers): Promise<string> {
  return getRequestLanguage({ config: await config, cookies: parseCookies(headers), headers })
}
