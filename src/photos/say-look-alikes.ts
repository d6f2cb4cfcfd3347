import type { CollectionAfterOperationHook, Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { lookAlikesOf } from './look-alikes.ts'
import { takenInWith } from './take-in.ts'

/** Says with the answer to an upload which photos look like it; nobody is refused for it. */
export const sayLookAlikes: CollectionAfterOperationHook = async (done) => {
  const { operation, req, result } = done
  if (operation !== 'create' && operation !== 'updateByID') return result
  const phash = takenInWith(req)?.phash
  if (!phash || !isDocument(result)) return result
  try {
    const lookAlikes = await lookAlikesOf(req.payload, phash, result.id)
    return { ...result, lookAlikes }
  } catch (err) {
    req.payload.logger.error({ err }, 'Photos that look alike could not be looked for')
    return result
  }
}

function isDocument(result: unknown): result is { id: string } {
  return typeof result === 'object' && result !== null && 'id' in result
}

/** `GET /api/photos/{id}/look-alikes`: `{ lookAlikes: [{ id, title, distance, kind, isTrashed }] }`. */
export const lookAlikesEndpoint: Endpoint = {
  path: '/:id/look-alikes',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return signInFirst()
    const id = String(req.routeParams?.id)
    const photo = await req.payload.findByID({
      collection: 'photos',
      id,
      depth: 0,
      disableErrors: true,
      draft: true,
      trash: true,
      overrideAccess: true,
      req,
    })
    return Response.json({ lookAlikes: await lookAlikesOf(req.payload, photo?.phash, id) })
  },
}
