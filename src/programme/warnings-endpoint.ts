import type { Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { sayTo } from '../fields/refuse.ts'
import { warningsOfEvent, warningsOfSession } from './warnings-of.ts'

/** `GET /api/{collection}/{id}/warnings`: `{ warnings: [{ code, path, message }] }` for whoever may read it. */
export function warningsEndpoint(collection: 'events' | 'sessions'): Endpoint {
  const warningsOf = collection === 'events' ? warningsOfEvent : warningsOfSession
  return {
    path: '/:id/warnings',
    method: 'get',
    handler: async (req) => {
      if (!anyStaff({ req }))
        return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 403 })
      const warnings = await warningsOf(req, String(req.routeParams?.id))
      return Response.json({
        warnings: warnings.map(({ code, path, said }) => ({
          code,
          path,
          message: sayTo(req, said),
        })),
      })
    },
  }
}
