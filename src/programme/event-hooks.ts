import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { slugText } from '../fields/slug-text.ts'
import { eventsWhere, placesById } from './records.ts'

/** An event without a time zone takes the one of its place. */
export const proposeTimeZone: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (!data || data.timeZone || typeof data.place !== 'string') return
  const timeZone = (await placesById(req, [data.place])).get(data.place)?.timeZone
  if (timeZone) data.timeZone = timeZone
}

/** Gives each new track a key made from its name, so that sessions can refer to it. */
export const nameTracks: CollectionBeforeValidateHook = ({ data }) => {
  const tracks: unknown = data?.tracks
  if (!Array.isArray(tracks)) return
  const taken = new Set(tracks.map(({ key }) => key))
  for (const track of tracks) {
    if (track.key || typeof track.name !== 'string') continue
    const base = slugText(track.name) || 'track'
    let key = base
    for (let nth = 2; taken.has(key); nth++) key = `${base}-${nth}`
    taken.add(key)
    track.key = key
  }
}

/** When an event that readers know is moved or put off, the start they knew is kept. */
export const keepPreviousStart: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const moved = ['rescheduled', 'postponed'].includes(data.eventStatus)
  if (!originalDoc || data._status !== 'published' || !moved) return
  const [known] = await eventsWhere(req, { id: { equals: originalDoc.id } }, 'published')
  const start = known?.start?.toISOString()
  const kept: { start?: unknown }[] = Array.isArray(data.previousStartDates)
    ? data.previousStartDates
    : []
  const said = [data.start, ...kept.map((row) => row.start)].map(instant)
  if (start && !said.includes(start)) data.previousStartDates = [...kept, { start }]
}

function instant(at: unknown): string {
  return typeof at === 'string' || at instanceof Date ? new Date(at).toISOString() : ''
}
