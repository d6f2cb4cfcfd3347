import type { CollectionBeforeChangeHook, FieldHook } from 'payload'
import { env } from '../env.ts'
import { localizedTexts, textIn } from './said-by-file.ts'
import { awaitSamePicture, refuseDuplicate, takenInWith } from './take-in.ts'

/** Fills what only the file itself can say. Nobody writes these by hand. */
export const describeFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const file = takenInWith(req)
  if (!file || !req.file || data.filename !== req.file.name) return data
  await awaitSamePicture(req, file.sha256)
  await refuseDuplicate(req, file.sha256, originalDoc?.id)
  const { dominantColor, height, originalName, sha256, thumbhash, width } = file
  return { ...data, dominantColor, height, originalName, sha256, thumbhash, width }
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
  siblingDocWithLocales[name] = { ...siblingDocWithLocales[name], ...Object.fromEntries(said) }
}
