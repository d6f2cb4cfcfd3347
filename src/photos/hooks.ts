import type { CollectionBeforeChangeHook, FieldHook, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { isLocalTime, isTimeZone, readLocalTime } from '../programme/local-time.ts'
import { localizedTexts, textIn } from './said-by-file.ts'
import { instantOf } from './taken.ts'
import { awaitSamePicture, refuseDuplicate, takenInWith } from './take-in.ts'

/** Fills what only the file itself can say. Nobody writes these by hand. */
export const describeFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const file = takenInWith(req)
  if (!file || !req.file || data.filename !== req.file.name) return data
  await awaitSamePicture(req, file.sha256)
  await refuseDuplicate(req, file.sha256, originalDoc?.id)
  const { dominantColor, height, kind, originalName, record, sha256, thumbhash, width } = file
  return {
    ...data,
    dominantColor,
    filesize: req.file.data.length,
    height,
    metadataConflicts:
      record.conflicts.map(({ field, other }) => `${field}: ${String(other)}`).join('\n') || null,
    mimeType: kind.mimeType,
    originalName,
    sha256,
    thumbhash,
    width,
  }
}

/** The instant it was taken, to sort by: without an offset the clock is the event's. */
export const dateIt: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { local, offset } = data.dateCreated ?? {}
  if (typeof local !== 'string' || local === '') return { ...data, takenAt: null }
  const said = instantOf({ local, offset: typeof offset === 'string' ? offset : null })
  const at = said ?? (await instantAtEvent(req, local, data.event))
  return { ...data, takenAt: at?.toISOString() ?? null }
}

async function instantAtEvent(req: PayloadRequest, local: string, event: unknown) {
  if (typeof event !== 'string' || !isLocalTime(local)) return null
  const found = await req.payload.findByID({
    collection: 'events',
    id: event,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const zone: unknown = found?.timeZone
  if (typeof zone !== 'string' || !isTimeZone(zone)) return null
  const time = readLocalTime(local, zone)
  return time.kind === 'never' ? null : time.at
}

/** What lists and pickers call the photo: its headline, the beginning of its caption, or its file. */
export const nameIt: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isOther = (req.locale ?? env.languages[0]) !== env.languages[0]
  if (isOther && originalDoc?.title) return { ...data, title: originalDoc.title }
  const said = [data.headline, data.caption, data.originalName].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  )
  return { ...data, title: typeof said === 'string' ? said.trim().slice(0, 120) : '' }
}

/** Puts what the file says in other languages than the request's beside it. */
export const fillOtherLanguages: FieldHook = ({ field, operation, req, siblingDocWithLocales }) => {
  const file = takenInWith(req)
  const name = localizedTexts.find((text) => 'name' in field && field.name === text)
  if (!file || !name || operation !== 'create' || !siblingDocWithLocales) return
  const said = env.languages
    .filter((language) => language !== req.locale)
    .map((language) => [language, textIn(file.record[name], language, env.languages)])
    .filter(([, text]) => text !== undefined)
  const before: unknown = siblingDocWithLocales[name]
  const kept = typeof before === 'object' && before !== null ? before : {}
  siblingDocWithLocales[name] = { ...Object.fromEntries(said), ...kept }
}
