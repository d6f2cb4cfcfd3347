import type { PublicValue, RichDocument } from '../../src/wire/documents.ts'
import type { Edition, Item } from '../../src/wire/edition.ts'

/** The newest story is of this moment. */
const at = new Date('2024-11-07T00:00:00Z')

/** Puts as many stories, and what they are about, into an edition. */
export function fill(into: Edition, articles: number): void {
  const references = ['topics', 'events', 'sessions', 'speakers'] as const
  const items: Item[] = references.flatMap((type) =>
    Array.from({ length: 200 }, (_, n) =>
      document(type, `${type.charAt(0)}${n}`, referenceKeys(type, n)),
    ),
  )
  into.applyMany(items, at)
  for (let first = 0; first < articles; first += 1_000) {
    const batch = Array.from({ length: Math.min(1_000, articles - first) }, (_, n) =>
      story(first + n),
    )
    into.applyMany(batch, at)
  }
}

function referenceKeys(type: string, n: number): Record<string, PublicValue> {
  const speaker = { ref: 'speakers', id: `s${n}` } as const
  return type === 'sessions'
    ? { participations: [{ speaker, organisation: null, role: 'speaker' }] }
    : {}
}

/** One of them, as it was or under another headline. */
export function story(
  n: number,
  headline = `Story ${n} from the forum on environmental cooperation`,
): Item {
  const keys = {
    ...{
      headline,
      language: 'en',
      storyType: n % 5 === 0 ? 'brief' : 'news',
      body: { rich: body() },
    },
    topics: [1, 7].map((step) => ({ ref: 'topics' as const, id: `t${(n * step) % 200}` })),
    events: [{ ref: 'events' as const, id: `e${n % 200}` }],
    sessions: [{ ref: 'sessions' as const, id: `s${n % 200}` }],
  }
  const facets = {
    storyType: [keys.storyType],
    event: [`e${n % 200}`],
    topic: keys.topics.map(({ id }) => id),
  }
  const displayDate = new Date(at.getTime() - n * 600_000).toISOString()
  return document('articles', `a${n}`, keys, {
    slug: `story-${n}`,
    facets,
    sortKeys: { displayDate },
  })
}

function document(
  type: Item['type'],
  id: string,
  keys: Record<string, PublicValue>,
  listing: {
    slug?: string
    facets?: Record<string, string[]>
    sortKeys?: Record<string, string>
  } = {},
): Item {
  const title = typeof keys.headline === 'string' ? keys.headline : `Title of ${id}`
  return {
    ...{ type, id },
    projection: {
      kind: 'public',
      document: { type, id, title, name: title, ...keys },
      listing: {
        ...{ slug: id, language: type === 'articles' ? 'en' : null },
        ...{ visibleFrom: null, visibleUntil: null, facets: {}, ...listing },
        sortKeys: { title, updated: at.toISOString(), ...listing.sortKeys },
      },
    },
  }
}

function body(): RichDocument {
  const words =
    'Delegates spoke about clean air, less plastic and rivers that cross borders. '.repeat(6)
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: words, format: 0 }] }
  return { root: { type: 'root', children: Array.from({ length: 12 }, () => paragraph) } }
}
