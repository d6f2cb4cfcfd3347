import type { FieldHook } from 'payload'
import { z } from 'zod'
import { type Said, saidBy, sayTo } from '../fields/refuse.ts'

const saidSchema = z.object({ en: z.string(), zh: z.string() })

/** Letters of one sentence that are kept. */
const longest = 1000

/** Why something was not done, as its row keeps it: in every language, so that each reads theirs. */
export function problemOf(said: Said): string {
  return JSON.stringify({ en: said.en.slice(0, longest), zh: said.zh.slice(0, longest) })
}

/** The same in the language of whoever reads the row. */
export const sayProblem: FieldHook = ({ req, value }) => {
  if (typeof value !== 'string') return null
  return sayTo(req, saidIn(value))
}

/** A row may hold one sentence for all, as rows did before there were two. */
function saidIn(kept: string): Said {
  try {
    return saidSchema.parse(JSON.parse(kept))
  } catch {
    return { en: kept, zh: kept }
  }
}

/** What an error says, in both languages where we know them. */
export function wordsOf(error: unknown): Said {
  const text = error instanceof Error ? error.message : String(error)
  return saidBy(error) ?? { en: text, zh: text }
}
