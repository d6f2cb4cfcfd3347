import type { JsonObject, PayloadRequest } from 'payload'
import { isLocalTime, isTimeZone, readLocalTime } from '../programme/local-time.ts'
import { eventById } from '../programme/records.ts'
import { instantOf } from './taken.ts'

/**
 * The instant a photo was taken, by what its record says: without an offset the clock is the event's,
 * whose zone is then named.
 */
export async function whenTaken(
  req: PayloadRequest,
  said: unknown,
  event: unknown,
): Promise<{ takenAt: string | null; takenZone: string | null }> {
  const { local, offset }: JsonObject = { ...Object(said) }
  if (typeof local !== 'string' || local === '') return { takenAt: null, takenZone: null }
  const known = instantOf({ local, offset: typeof offset === 'string' ? offset : null })
  if (known) return { takenAt: known.toISOString(), takenZone: null }
  const zone = isLocalTime(local) ? await zoneOfEvent(req, event) : null
  const time = zone === null ? null : readLocalTime(local, zone)
  const at = time === null || time.kind === 'never' ? null : time.at
  return { takenAt: at?.toISOString() ?? null, takenZone: at ? zone : null }
}

async function zoneOfEvent(req: PayloadRequest, event: unknown): Promise<string | null> {
  if (typeof event !== 'string') return null
  const found = await eventById(req, event)
  return found && isTimeZone(found.timeZone) ? found.timeZone : null
}
