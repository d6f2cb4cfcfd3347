type Form = { collection: string | undefined; data: Record<string, unknown>; id: unknown }

/** The events that what is being written is about: those it names, or the event it is itself. */
export function eventsAbout({ collection, data, id }: Form): string[] {
  if (collection === 'events') return typeof id === 'string' ? [id] : []
  const named = [data.events, data.event].flat()
  return named.flatMap((each) => idOf(each) ?? [])
}

/** A relation is an id, or the document it leads to. */
function idOf(related: unknown): string | null {
  const id = related instanceof Object && 'id' in related ? related.id : related
  return typeof id === 'string' && id !== '' ? id : null
}
