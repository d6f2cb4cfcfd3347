import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { saveUnderWay } from '../../fields/rev.ts'
import { eventAbout, idsIn } from '../../programme/event-of-session.ts'
import { fieldsOf, localizedTexts, saidIn } from '../said-by-file.ts'
import { isMachineMade } from '../machine-made.ts'
import { type Scene, sceneOf, withCodes, withCodesSaid } from '../say-codes.ts'
import { type TakenIn, takenInFor } from '../take-in.ts'
import type { Batch } from './batch.ts'
import { batchOf } from './batch-of.ts'
import { type Composed, compose } from './compose.ts'
import { conflictsIn } from './conflict.ts'
import { originsOfChoices, stillOpen } from './conflicts.ts'
import { isFromFile, type Origin, originKey, type Origins, originsIn } from './origins.ts'
import { saidByEvent } from './said-by-event.ts'

const { languages } = env

/** Puts together what the desk, a batch, the file and the event say, and remembers who said what. */
export const composeRecord: CollectionBeforeChangeHook = async ({ data, originalDoc, ...save }) => {
  const { collection, operation, req } = save
  const of = { collection: collection.slug, id: String(originalDoc?.id) }
  const isRestored = operation === 'update' && saveUnderWay(req, of)?.kind === 'restoreVersion'
  const { batch: sent, origins: _, ...saved }: JsonObject = data
  const language = req.locale ?? languages[0]
  const [batch, file] = [batchOf(req, sent), takenInFor(req, saved)]
  const about = aboutAfter(saved, batch, originalDoc ?? {})
  const scene = { ...sceneOf(req, saved), ...about }
  const composed = compose({
    saved,
    before: { values: originalDoc ?? {}, origins: originsIn(originalDoc?.origins) },
    batch: await withCodes(req, batch, { ...scene, takenAt: originalDoc?.takenAt }),
    file: file ? await saidByFile(req, file, scene) : { values: {}, origins: {} },
    // What is restored are the words of a person, whatever the event says.
    event: isRestored
      ? null
      : await saidAnew(req, about, { before: originalDoc, isNewFile: file !== undefined }),
    language,
  })
  const values = { ...saved, ...composed.values }
  const all = { ...composed, values }
  if (!file) return { ...values, ...settled(all, originalDoc, language) }
  const elsewhere = operation === 'create' ? originsElsewhere(file, language) : {}
  const origins = { ...elsewhere, ...all.origins }
  return { ...values, ...cameAs(values), ...arrived(all, file, language), origins }
}

/** What the photo will be about: who is heard is as for everything else. */
function aboutAfter(saved: JsonObject, { ifEmpty, replace }: Batch, before: JsonObject) {
  const heard = (name: 'event' | 'session'): unknown => {
    const { [name]: now = before[name] } = saved
    const isWritten = now && now !== before[name]
    return isWritten ? now : (replace[name] ?? now ?? ifEmpty[name])
  }
  return { event: heard('event'), session: heard('session') }
}

/** What its event says of a photo that has come in, or has come to another event. Null otherwise. */
async function saidAnew(
  req: PayloadRequest,
  about: JsonObject,
  { before, isNewFile }: { before: JsonObject | undefined; isNewFile: boolean },
): Promise<JsonObject | null> {
  const [event, was] = [await eventAbout(req, about), idsIn(before?.event)[0]]
  return isNewFile || event !== was ? saidByEvent(req, event) : null
}

/** Photographers type codes into the file itself, too. */
async function saidByFile(req: PayloadRequest, { record }: TakenIn, scene: Scene) {
  const { origins, values } = fieldsOf(record, req.locale ?? languages[0], languages)
  return { origins, values: await withCodesSaid(req, values, scene) }
}

/** A file that says a machine made it has come as such, where nobody says how it came. */
function cameAs({ digitalSourceType, usageCategory }: JsonObject) {
  const isUnknown = !usageCategory || usageCategory === 'unknown'
  const isMade = typeof digitalSourceType === 'string' && isMachineMade(digitalSourceType)
  return isUnknown && isMade ? { usageCategory: 'aiGenerated' } : {}
}

/** What comes with a new file besides its values. */
function arrived({ origins, values }: Composed, { record }: TakenIn, language: string) {
  const conflicts = conflictsIn(values.conflicts)
  const isItsCaption = isFromFile(origins[originKey('caption', language)])
  const printed = saidIn(record, 'creditInCaption', { language, languages }).value
  return {
    conflicts: stillOpen(conflicts, conflicts, { values, language }),
    creditInCaption: isItsCaption ? (printed ?? null) : null,
  }
}

/** Words in other languages come from a new file as they stand there. */
function originsElsewhere({ record }: TakenIn, language: string): Origins {
  const others = languages.filter((other) => other !== language)
  const found = others.flatMap((other) =>
    localizedTexts.flatMap((field): [string, Origin][] => {
      const { origin } = saidIn(record, field, { language: other, languages })
      return origin === undefined ? [] : [[originKey(field, other), origin]]
    }),
  )
  return Object.fromEntries(found)
}

/** Whoever changes a field settles what the file says twice of it. */
function settled({ origins, values }: Composed, before: JsonObject, language: string) {
  const open = conflictsIn(before?.conflicts)
  const chosen = Object.entries(originsOfChoices(open, { values, language }))
  const edited = chosen.filter(([key]) => origins[key] === 'edited')
  return {
    conflicts: stillOpen(open, conflictsIn(values.conflicts), { values, language }),
    origins: { ...origins, ...Object.fromEntries(edited) },
  }
}
