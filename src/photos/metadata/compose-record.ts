import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { env } from '../../env.ts'
import { fieldsOf } from '../said-by-file.ts'
import { takenInWith } from '../take-in.ts'
import { batchOf } from './batch-of.ts'
import { compose } from './compose.ts'
import { originsIn } from './origins.ts'
import { saidByEvent } from './said-by-event.ts'

/** Puts together what the desk, a batch, the file and the event say, and remembers who said what. */
export const composeRecord: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { batch: sent, origins: _, ...saved }: JsonObject = data
  const language = req.locale ?? env.languages[0]
  const { name } = req.file ?? {}
  const file = saved.filename === name ? takenInWith(req) : undefined
  const said = file ? fieldsOf(file.record, language, env.languages) : { values: {}, origins: {} }
  const composed = compose({
    saved,
    before: { values: originalDoc ?? {}, origins: originsIn(originalDoc?.origins) },
    batch: batchOf(req, sent),
    file: said,
    event: file ? await saidByEvent(req, saved.event) : {},
    language,
  })
  return { ...saved, ...composed.values, origins: composed.origins }
}
