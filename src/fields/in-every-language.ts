import type { FieldHook } from 'payload'
import { z } from 'zod'
import { type Said, sayTo } from './refuse.ts'

export const saidSchema = z.object({ en: z.string(), zh: z.string() }) satisfies z.ZodType<Said>

/** Letters of one sentence that are kept. */
const longest = 1000

/** A sentence as a record keeps it: in every language, so that each reads theirs. */
export function inEveryLanguage(said: Said): string {
  return JSON.stringify({ en: said.en.slice(0, longest), zh: said.zh.slice(0, longest) })
}

/** The same in the language of whoever reads the record. */
export const sayTheirs: FieldHook = ({ req, value }) => {
  if (typeof value !== 'string') return null
  return sayTo(req, saidIn(value))
}

/** What people write is one sentence for all, as are records from before there were two. */
function saidIn(kept: string): Said {
  try {
    return saidSchema.parse(JSON.parse(kept))
  } catch {
    return { en: kept, zh: kept }
  }
}
