import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { saveUnderWay } from '../fields/rev.ts'
import { ownZone } from '../fields/time-zone.ts'
import { zoneOfEvent } from '../fields/zoned-time.ts'
import { idsIn } from '../programme/event-of-session.ts'

/** Whose clock the times of a story are shown on. */
const clocks = ['displayTimeZone', 'embargoTimeZone'] as const

/**
 * A story shows its times on the clock of its event, the first of several, and of another as soon as
 * that is chosen. A clock somebody chose stays. No time is changed by it, only how it is said.
 */
export const showClockOfEvent: CollectionBeforeChangeHook = async (saving) => {
  const { collection, data, operation, originalDoc, req } = saving
  const event = eventOf({ ...originalDoc, ...data })
  if (operation === 'create') return { ...data, ...(await clocksFor(req, data, event)) }
  const before = eventOf(originalDoc)
  const save = saveUnderWay(req, { collection: collection.slug, id: String(originalDoc?.id) })
  if (event === undefined || event === before || save?.kind === 'restoreVersion') return data
  const [zone, was] = [await zoneOf(req, event), await zoneOf(req, before)]
  const following = clocks.filter((clock) => {
    const { [clock]: now = originalDoc?.[clock] } = data
    return now === originalDoc?.[clock] && now === was
  })
  return { ...data, ...Object.fromEntries(following.map((clock) => [clock, zone])) }
}

/** Those of a new story that nobody chose. */
async function clocksFor(req: PayloadRequest, story: JsonObject, event: string | undefined) {
  const unchosen = clocks.filter((clock) => !story[clock])
  if (unchosen.length === 0) return {}
  const zone = await zoneOf(req, event)
  return Object.fromEntries(unchosen.map((clock) => [clock, zone]))
}

const eventOf = (story: JsonObject | undefined): string | undefined => idsIn(story?.events)[0]

/** The zone of an event; where there is none, that of the machine. */
async function zoneOf(req: PayloadRequest, event: string | undefined): Promise<string> {
  return (event === undefined ? null : await zoneOfEvent(req, event)) ?? ownZone
}
