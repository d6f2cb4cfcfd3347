import type { Endpoint, PayloadRequest } from 'payload'
import { anyStaff } from '../access/who.ts'
import { type Said, sayTo } from './refuse.ts'

/** Something an editor should look twice at, at a field. */
export type Warning = { code: string; path: string; said: Said }

/** `GET /api/{collection}/{id}/warnings`: `{ warnings: [{ code, path, message }] }` for whoever may read it. */
export function warningsEndpoint(
  warningsOf: (req: PayloadRequest, id: string) => Promise<Warning[]>,
): Endpoint {
  return {
    path: '/:id/warnings',
    method: 'get',
    handler: async (req) => {
      if (!anyStaff({ req })) return signInFirst()
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

export function signInFirst(): Response {
  return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 403 })
}
