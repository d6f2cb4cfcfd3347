import type { CollectionBeforeChangeHook, FieldHook } from 'payload'
import { env } from '../env.ts'
import { isSeen } from '../fields/seen-text.ts'
import { conflictsOf } from './metadata/conflicts.ts'
import { localizedTexts, saidIn } from './said-by-file.ts'
import { awaitSamePicture, refuseDuplicate, takenInFor, takenInWith } from './take-in.ts'
import { whenTaken } from './when-taken.ts'

/** Fills what only the file itself can say. Nobody writes these by hand. */
export const describeFile: CollectionBeforeChangeHook = async (saving) => {
  const { data, operation, originalDoc, req } = saving
  const file = takenInFor(req, data)
  if (!file || !req.file) return data
  await awaitSamePicture(req, file.sha256)
  await refuseDuplicate(req, file.sha256, originalDoc?.id)
  const { camera, contentCredentials, dominantColor, height, kind, marks, notes } = file
  const { originalName, phash, record, sha256, thumbhash, width } = file
  return {
    ...data,
    ...(operation === 'create' && !data.rating && (data.pick ?? 'none') === 'none' ? marks : {}),
    camera,
    contentCredentials,
    dominantColor,
    filesize: req.file.data.length,
    height,
    fileNotes: notes.length > 0 ? notes : null,
    conflicts: conflictsOf(record, env.languages),
    mimeType: kind.mimeType,
    originalName,
    phash,
    sha256,
    thumbhash,
    width,
  }
}

/** The instant it was taken, to sort by. */
export const dateIt: CollectionBeforeChangeHook = async ({ data, req }) => ({
  ...data,
  ...(await whenTaken(req, data.dateCreated, data.event)),
})

/** What lists and pickers call the photo: its headline, the beginning of its caption, or its file. */
export const nameIt: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isOther = (req.locale ?? env.languages[0]) !== env.languages[0]
  if (isOther && originalDoc?.title) return { ...data, title: originalDoc.title }
  const said = [data.headline, data.caption, data.originalName].find(isSeen)
  return { ...data, title: said ? beginningOf(said.trim()) : '' }
}

/** The most letters of a title. */
const longest = 120

/** As much of a text as there is room for, cut between words where it has any. */
function beginningOf(text: string): string {
  const letters = [...text]
  if (letters.length <= longest) return text
  const cut = letters.slice(0, longest - 1).join('')
  const end = cut.lastIndexOf(' ')
  return `${end > longest / 2 ? cut.slice(0, end) : cut}…`
}

/** Puts what the file says in other languages than the request's beside it. */
export const fillOtherLanguages: FieldHook = ({ field, operation, req, siblingDocWithLocales }) => {
  const file = takenInWith(req)
  const name = [...localizedTexts, 'creditInCaption' as const].find(
    (text) => 'name' in field && field.name === text,
  )
  if (!file || !name || operation !== 'create' || !siblingDocWithLocales) return
  const { languages } = env
  const said = languages
    .filter((language) => language !== req.locale)
    .map((language) => [language, saidIn(file.record, name, { language, languages }).value])
    .filter(([, text]) => text !== undefined)
  const before: unknown = siblingDocWithLocales[name]
  const kept = typeof before === 'object' && before !== null ? before : {}
  siblingDocWithLocales[name] = { ...Object.fromEntries(said), ...kept }
}
