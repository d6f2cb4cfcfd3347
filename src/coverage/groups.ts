import type { Story } from './cell.ts'
import type { CoverageFacts } from './facts.ts'

/** What belongs to each row, by its id. What names no session of the event belongs to the event. */
export type Groups = ReturnType<typeof groupRows>

export function groupRows(facts: CoverageFacts, stories: Story[]) {
  const { asked, event, photos, sessions, updates } = facts
  const known = new Set(sessions.map(({ id }) => id))
  const home = (session: string | null) =>
    session !== null && known.has(session) ? session : event.id
  return {
    event: event.id,
    asked: new Set(asked),
    stories,
    speakersOf: new Map(
      sessions.map(({ id, participations }) => [
        id,
        new Set(participations.flatMap(({ speaker }) => speaker ?? [])),
      ]),
    ),
    /** Only stories that quote anybody. */
    quoting: stories.flatMap((story, nth) => {
      const quotes = facts.stories[nth]?.quotes ?? []
      return quotes.length > 0 ? [{ story, quotes }] : []
    }),
    storiesOf: groupBy(stories, (story) => {
      const own = story.sessions.filter((id) => known.has(id))
      return own.length > 0 ? own : [event.id]
    }),
    photosOf: groupBy(photos, ({ session }) => [home(session)]),
    updatesOf: groupBy(updates, ({ session }) => [home(session)]),
  }
}

function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => string[]) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
