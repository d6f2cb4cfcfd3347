import type { Endpoint } from 'payload'
import { anyStaff } from '../../access/who.ts'
import { refuseAllLanguages, refuseStrangers } from './answers.ts'
import { readQuestion } from './question.ts'
import { readFrames } from './read-frames.ts'

/** `GET /api/photos/frames?event=…&show=…&after=…`: a page of a contact sheet. */
export const framesEndpoint: Endpoint = {
  path: '/frames',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    return refuseAllLanguages(req) ?? Response.json(await readFrames(req, readQuestion(req.query)))
  },
}
