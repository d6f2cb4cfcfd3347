/** Matches SELECT, EXPLAIN, VALUES, and a PRAGMA that asks and does not set. */
const reading = /^\s*(select|explain|values|pragma\s+\w+\s*(\(\s*[\w"'`]+\s*\))?\s*;?\s*$)/i

/** Matches a WITH that leads to a write, wherever in the text. */
const writingWith = /\b(insert|update|delete|replace)\b/i

/** Whether a statement only reads. In doubt it does not: then it waits its turn among the writers. */
export function onlyReads(sql: string): boolean {
  if (reading.test(sql)) return true
  return /^\s*with\b/i.test(sql) && !writingWith.test(sql)
}
