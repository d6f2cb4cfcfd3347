import type { PublicType, PublicValue, Ref } from '../../src/wire/documents.ts'
import type { Edition, Item } from '../../src/wire/edition.ts'

const at = new Date('2024-11-07T00:00:00Z')
const references = 200

/** Fills an edition with stories that have a photo, two topics, and a session with three speakers. */
export function fillWithStories(edition: Edition, stories: number): void {
  edition.applyMany(Array.from({ length: references }, (_, n) => referencesOf(n)).flat(), at)
  edition.applyMany(
    Array.from({ length: stories }, (_, n) => story(n)),
    at,
  )
}

const to = (ref: PublicType, n: number): Ref => ({ ref, id: `${ref}-${n % references}` })

function referencesOf(n: number): Item[] {
  const name = { localized: { en: `Name ${n}`, zh: `名称 ${n}` } }
  const slot = { start: '2024-10-29T09:00:00+08:00', startZone: 'Asia/Shanghai', place: null }
  const participations = [0, 1, 2].map((step) => ({
    ...{ speaker: to('speakers', n + step), organisation: null, role: 'speaker' },
    creditedName: null,
  }))
  return [
    document('topics', n, { name }),
    document('speakers', n, { name, jobTitle: name, portrait: null }),
    document('sessions', n, { kind: 'panel', slots: [slot], participations }),
    document('photos', n, {
      ...{ altText: name, caption: name, creditText: 'Fu Huazhou', creators: [], file: `${n}.jpg` },
      ...{ width: 3000, height: 2000, thumbhash: 'abc', dominantColor: '#204060' },
    }),
  ]
}

function story(n: number): Item {
  const headline = `Story ${n} from the forum on environmental cooperation`
  const keys = {
    ...{ headline, storyType: 'news', standfirst: 'What the delegates agreed on.', language: 'en' },
    ...{ leadPhoto: to('photos', n), topics: [to('topics', n), to('topics', n * 7 + 1)] },
    sessions: [to('sessions', n)],
  }
  const displayDate = new Date(at.getTime() - n * 600_000).toISOString()
  return document('articles', n, keys, displayDate)
}

function document(
  type: PublicType,
  n: number,
  keys: Record<string, PublicValue>,
  displayDate: string | null = null,
): Item {
  const id = `${type}-${n}`
  const language = displayDate === null ? null : 'en'
  const updated = at.toISOString()
  const listing = {
    ...{ slug: id, language, visibleFrom: null, visibleUntil: null, facets: {} },
    sortKeys: { title: id, updated, ...(displayDate === null ? {} : { displayDate }) },
  }
  const projected = { type, id, title: `Title of ${id}`, slug: id, ...keys }
  return { type, id, projection: { kind: 'public', document: projected, listing } }
}
