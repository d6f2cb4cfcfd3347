import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest, Where } from 'payload'
import { inOwnLanguage } from '../own-language.ts'
import { isTimeZone } from '../../programme/local-time.ts'
import { readProgramme } from '../read-programme.ts'
import { type Question, without } from './question.ts'

/** More events than anybody scrolls through; older ones are reached from their form. */
const mostEvents = 100

/** What can be chosen above a contact sheet: events, the newest first, and what belongs to this one. */
export async function readChoices(req: PayloadRequest, question: Question) {
  const [events, sessions, photographers] = await Promise.all([
    eventsFor(req, question.event),
    sessionsOf(req, question.event),
    photographersOf(req, question),
  ])
  return { events, sessions, photographers, categories: readCategories(req) }
}

async function eventsFor(req: PayloadRequest, chosen: string | null) {
  const newest = await eventsWhere(req, {})
  const isThere = chosen === null || newest.some(({ id }) => id === chosen)
  const older = isThere ? [] : await eventsWhere(req, { id: { equals: chosen } })
  return [...newest, ...older].map(({ id, name, timeZone }) => ({
    id,
    name: name || id,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : 'UTC',
  }))
}

async function eventsWhere(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'events',
    where,
    sort: '-start',
    depth: 0,
    draft: true,
    joins: false,
    limit: mostEvents,
    pagination: false,
    select: { name: true, timeZone: true },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs
}

async function sessionsOf(req: PayloadRequest, event: string | null) {
  if (event === null || event === without) return []
  const { sessions = [] } = (await readProgramme(req, event)) ?? {}
  return sessions.map(({ id, title }) => ({ id, title: title || id }))
}

/** Those whom the photos of this event name, as they were first saved. */
async function photographersOf(req: PayloadRequest, { event }: Question): Promise<string[]> {
  const { values } = await req.payload.findDistinct({
    collection: 'photos',
    field: 'creators.name',
    limit: 200,
    where: event === null || event === without ? {} : { event: { equals: event } },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return values.flatMap((row: Record<string, unknown>) => {
    const name = row['creators.name']
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}

/** The choices of how a photo came to us, in the language of the admin. */
export function readCategories({ i18n, payload }: PayloadRequest) {
  const { flattenedFields } = payload.collections.photos.config
  const field = flattenedFields.find(({ name }) => name === 'usageCategory')
  const options = field?.type === 'select' ? field.options : []
  return options.map((option) => {
    if (typeof option === 'string') return { label: option, value: option }
    const label = getTranslation(option.label, i18n)
    return { label: typeof label === 'string' ? label : option.value, value: option.value }
  })
}
