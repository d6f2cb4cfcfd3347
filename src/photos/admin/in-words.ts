/** A value of the record as a form shows it in passing: a text, a list, photographers, a date. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  const { local, name, offset } = partsOf(value)
  return name ?? (local === undefined ? '' : `${local}${offset ?? ''}`)
}

/** The parts of a group that are texts. */
export function partsOf(value: unknown): Record<string, string | undefined> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, part]) => typeof part === 'string'))
}
