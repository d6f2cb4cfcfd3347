/** The id of somebody, whom Payload gives as a document or as an id; null for nobody. */
export function idOf(person: unknown): string | null {
  if (typeof person === 'string') return person
  const isPerson = typeof person === 'object' && person !== null && 'id' in person
  return isPerson ? String(person.id) : null
}

/** The name of somebody, where whoever looks may read it. */
export function nameOf(person: unknown): string | null {
  const isNamed = typeof person === 'object' && person !== null && 'name' in person
  return isNamed && typeof person.name === 'string' ? person.name : null
}
