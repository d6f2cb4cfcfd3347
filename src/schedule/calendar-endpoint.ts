import type { Endpoint } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { sayTo } from '../fields/refuse.ts'
import { signInFirst } from '../fields/warnings-endpoint.ts'
import { readCalendar } from './calendar.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const spanSchema = z.object({ from: instant, to: instant })

/** Two months and a little, in milliseconds. */
const longest = 70 * 24 * 60 * 60 * 1000

/** `GET /api/schedule?from&to`, two instants: what goes out, what failed, embargoes that end, sessions. */
export const calendarEndpoint: Endpoint = {
  path: '/schedule',
  method: 'get',
  handler: async (req) => {
    if (staff(req) === null) return signInFirst()
    const { data } = spanSchema.safeParse(req.query)
    if (!data || data.to <= data.from || data.to.getTime() - data.from.getTime() > longest) {
      const said = sayTo(req, {
        en: 'Say from when to when, ten weeks at most: ?from=2024-10-28T00:00:00Z&to=2024-11-04T00:00:00Z.',
        zh: '请注明起止时间，最长十周：?from=2024-10-28T00:00:00Z&to=2024-11-04T00:00:00Z。',
      })
      throw new APIError(said, 400, { code: 'unreadable-span' }, true)
    }
    return Response.json(await readCalendar(req, data))
  },
}
