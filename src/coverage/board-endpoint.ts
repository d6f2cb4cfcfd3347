import type { Endpoint } from 'payload'
import { anyStaff } from '../access/who.ts'
import { refuseAllLanguages, refused, refuseStrangers } from '../photos/sheet/answers.ts'
import { readBoard } from './read-board.ts'

/** `GET /api/events/{id}/coverage`: the board of an event as it stands now. */
export const boardEndpoint: Endpoint = {
  path: '/:id/coverage',
  method: 'get',
  handler: async (req) => {
    if (!anyStaff({ req })) return refuseStrangers(req)
    const wrong = refuseAllLanguages(req)
    if (wrong) return wrong
    const board = await readBoard(req, String(req.routeParams?.id), new Date())
    const said = { en: 'There is no such event.', zh: '没有这个活动。' }
    return board ? Response.json(board) : refused(req, 404, said)
  },
}
