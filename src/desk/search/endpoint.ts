import type { Endpoint } from 'payload'
import { anyStaff } from '../../access/who.ts'
import { refuseAllLanguages, refuseStrangers } from '../../photos/sheet/answers.ts'
import { find } from './find.ts'
import { readQuestion } from './question.ts'

/** `GET /api/search?q=…&event=…&person=…&state=…`: what the asker may read of it, by collection. */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const wrong = refuseAllLanguages(req)
    return wrong ?? Response.json({ groups: await find(req, readQuestion(req.query)) })
  },
}
