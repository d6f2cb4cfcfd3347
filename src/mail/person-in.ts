/** The id in a field that names a member of staff, however deep it was read. */
export function personIn(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'id' in value) return personIn(value.id)
  return typeof value === 'string' ? value : null
}
