import { APIError } from 'payload'
import { hasCode } from './has-code.ts'

/** A file could not be kept; there is nothing of it. What nobody foresaw stays as it is. */
export function unkept(cause: unknown): unknown {
  if (hasCode(cause, 'ENOSPC') || hasCode(cause, 'EDQUOT')) return noRoom(cause)
  return cause
}

function noRoom(cause: unknown): APIError {
  const said =
    'There is no room for this file on our side, and nothing of it was kept: tell whoever runs Rostrum, then send it again.'
  return fault(507, 'disk-full', said, cause)
}

/** The storage of originals does not answer. */
export function storageAway(cause: unknown): APIError {
  const said =
    'The storage of photographs does not answer, and nothing was changed: try again in a moment.'
  return fault(503, 'storage-away', said, cause)
}

/** The storage of originals answers, but not to us as it is set. */
export function storageRefuses(cause: unknown): APIError {
  const said =
    'The storage of photographs refuses us, and nothing was changed: whoever runs Rostrum finds the reason in the log.'
  return fault(503, 'storage-refuses', said, cause)
}

/** What came to be kept is not what was sent, and has been removed. */
export function damagedOnTheWay(): APIError {
  const said =
    'The file was damaged on its way into the storage, and nothing of it was kept: send it again.'
  return fault(503, 'storage-damaged', said, null)
}

function fault(status: number, code: string, message: string, cause: unknown): APIError {
  return Object.assign(new APIError(message, status, { code }, true), { cause })
}
