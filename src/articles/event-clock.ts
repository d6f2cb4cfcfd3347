import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { refusal } from '../fields/refuse.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { ownZone } from '../fields/time-zone.ts'
import { wallTimeIn, zoneFirst, zoneOfEvent } from '../fields/zoned-time.ts'
import { eventsAfter, idsIn } from '../programme/event-of-session.ts'
import { isRecord } from '../richtext/lexical-node.ts'
import { askedOf } from './asked-move.ts'

/** Whose clock the times of a story are shown on, and the times that are typed on it. */
const timesOn = {
  displayTimeZone: [
    'displayDate',
    'expiresAt',
    'significantUpdateAt',
    'coverageStartTime',
    'coverageEndTime',
  ],
  embargoTimeZone: ['embargoUntil'],
} as const

const clocks = ['displayTimeZone', 'embargoTimeZone'] as const

/**
 * A wall time that comes without its zone is read on the clock the story will have: where the same
 * save chooses another event, on that of the new one. Many stories at once have to be told the zone.
 */
export const chooseClockFirst: CollectionBeforeOperationHook = async (saving) => {
  const { args, collection, operation, req } = saving
  if (operation !== 'create' && operation !== 'update') return
  const data: unknown = 'data' in args ? args.data : undefined
  if (!isRecord(data) || isCopy(args)) return
  const unnamed = clocks.filter((clock) => !data[clock] && timesOn[clock].some(isTypedIn(data)))
  const isOfProgramme = 'events' in data || 'sessions' in data
  if (unnamed.length === 0 || (operation === 'update' && !isOfProgramme)) return
  const id: unknown = 'id' in args ? args.id : undefined
  if (operation === 'update' && id === undefined) {
    const refusals = unnamed.map((path) => ({ path, said: zoneFirst }))
    throw refusal(refusals, { collection: collection.slug, req })
  }
  const before = id === undefined ? null : await newestOf(req, id)
  const [event] = await eventsAfter(req, data, before)
  const chosen = await newClocks(req, { data, before, event })
  const told = unnamed.filter((clock) => chosen[clock]).map((clock) => [clock, chosen[clock]])
  Object.assign(args, { data: { ...data, ...Object.fromEntries(told) } })
}

/**
 * A story shows its times on the clock of its event, the first of several, and of another as soon as
 * that is chosen. A clock somebody chose stays, and so does that of a revision as it was approved. No
 * time is changed by it, only how it is said.
 */
export const showClockOfEvent: CollectionBeforeChangeHook = async (saving) => {
  const { collection, data, operation, originalDoc, req } = saving
  const id = String(originalDoc?.id)
  const save = saveUnderWay(req, { collection: collection.slug, id })
  if (operation === 'update' && (save?.kind === 'restoreVersion' || isWholeRevision(req, id)))
    return data
  const before = operation === 'create' ? null : (originalDoc ?? {})
  const event = eventOf({ ...before, ...data })
  return { ...data, ...(await newClocks(req, { data, before, event })) }
}

type Story = { data: JsonObject; before: JsonObject | null; event: string | undefined }
type Clocks = Partial<Record<(typeof clocks)[number], string>>

/** The clocks that become the event's: of a new story those nobody chose, later those that follow it. */
async function newClocks(req: PayloadRequest, { before, data, event }: Story): Promise<Clocks> {
  const was = eventOf(before)
  if (before && (event === undefined || event === was)) return {}
  const wasZone = before && (await zoneOf(req, was))
  const following = clocks.filter((clock) => {
    const { [clock]: now = before?.[clock] } = data
    return before ? now === before[clock] && now === wasZone : !now
  })
  if (following.length === 0) return {}
  const zone = await zoneOf(req, event)
  return Object.fromEntries(following.map((clock) => [clock, zone]))
}

const isTypedIn = (data: JsonObject) => (time: string) => wallTimeIn(data[time]) !== null

/** A copy keeps the clocks of what it is a copy of. */
const isCopy = (args: object): boolean => 'duplicateFromID' in args && Boolean(args.duplicateFromID)

/** Whether a save puts back a revision as it was, to publish it or on top of it. */
function isWholeRevision(req: PayloadRequest, id: string): boolean {
  const asked = askedOf(req, id)
  return asked?.act === 'again' || asked?.revision !== undefined
}

function newestOf(req: PayloadRequest, id: unknown): Promise<JsonObject | null> {
  return req.payload.findByID({
    collection: 'articles',
    id: String(id),
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { displayTimeZone: true, embargoTimeZone: true, events: true, sessions: true },
    overrideAccess: true,
    req,
    trash: true,
  })
}

const eventOf = (story: JsonObject | null): string | undefined => idsIn(story?.events)[0]

/** The zone of an event; where there is none, that of the machine. */
async function zoneOf(req: PayloadRequest, event: string | undefined): Promise<string> {
  return (event === undefined ? null : await zoneOfEvent(req, event)) ?? ownZone
}
