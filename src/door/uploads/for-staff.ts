import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
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
    await uploads(staffSender({ config, headers, id: visitor.id, publicUrl }), req, res)
  }
}
