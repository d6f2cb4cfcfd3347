import type { CollectionBeforeChangeHook } from 'payload'
import { ownZone } from '../fields/time-zone.ts'
import { zoneOfEvent } from '../fields/zoned-time.ts'

/**
 * Embargo and leases of a photo are shown on the clock of its event, and of another one as soon as
 * that is chosen, until somebody chooses a time zone. No time is changed by it, only how it is said.
 */
export const showClockOfEvent: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const [was, event]: unknown[] = [originalDoc?.event, data.event]
  if (typeof event !== 'string' || event === was) return data
  const { embargoTimeZone: now = originalDoc?.embargoTimeZone } = data
  const followed = typeof was === 'string' ? await zoneOfEvent(req, was) : null
  if (now && now !== ownZone && now !== followed) return data
  return { ...data, embargoTimeZone: (await zoneOfEvent(req, event)) ?? ownZone }
}
