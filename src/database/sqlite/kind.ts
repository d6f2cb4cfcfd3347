/** Matches SELECT, EXPLAIN and VALUES. */
const reading = /^\s*(select|explain|values)\b/i

/** Matches a PRAGMA that asks for a setting, `PRAGMA user_version`, or describes a table. */
const asking = /^\s*pragma\s+(\w+\s*;?\s*$|(table|index|foreign_key)_\w+\s*\()/i

/** Matches a WITH that leads to a write, wherever in the text. */
const writingWith = /\b(insert|update|delete|replace)\b/i

/** Whether a statement only reads. In doubt it does not: then it waits its turn among the writers. */
export function onlyReads(sql: string): boolean {
  if (reading.test(sql) || asking.test(sql)) return true
  return /^\s*with\b/i.test(sql) && !writingWith.test(sql)
}
