import {
  eventFact,
  photoFact,
  sessionFact,
  storyFact,
  updateFact,
} from '../../../src/coverage/facts.ts'
import type { CoverageFacts } from '../../../src/coverage/facts.ts'

/** The instant the boards of these tests stand at: the first session is over, the second is on. */
export const now = new Date('2024-10-29T04:00:00Z')

type Values = Record<string, unknown>

/** A session of an hour, `hour` on the clock of Shanghai. */
export const session = (id: string, hour: number, values: Values = {}) =>
  sessionFact({
    id,
    title: `Session ${id}`,
    kind: 'panel',
    slots: [slot(hour)],
    ...values,
  })

export const slot = (hour: number, values: Values = {}) => {
  const at = (local: number) => `2024-10-29T${String(local).padStart(2, '0')}:00:00+08:00`
  return { start: at(hour), end: at(hour + 1), place: 'hall', status: 'scheduled', ...values }
}

export const story = (id: string, values: Values = {}) =>
  storyFact({
    id,
    headline: `Story ${id}`,
    language: 'en',
    storyType: 'news',
    stage: 'drafting',
    translationGroup: id,
    ...values,
  })

export const photo = (about: string | null, status = 'draft') =>
  photoFact({ session: about, _status: status })

export const update = (article: string, about: string | null, status = 'draft') =>
  updateFact({ article, session: about, _status: status })

/** A body with one pull quote. */
export const quoting = (fields: Values) => ({
  root: {
    type: 'root',
    children: [
      { type: 'block', fields: { blockType: 'pullQuote', quote: 'Well said', ...fields } },
    ],
  },
})

/** An event in Shanghai with two languages, and whatever a test gives it. */
export const facts = (given: Partial<CoverageFacts> = {}): CoverageFacts => ({
  event: eventFact({
    id: 'forum',
    name: 'Forum',
    start: '2024-10-29T08:00:00+08:00',
    end: '2024-10-30T18:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    place: 'liuzhou',
    tracks: [],
  }),
  sessions: [session('opening', 9), session('panel', 12)],
  stories: [],
  photos: [],
  updates: [],
  people: [],
  rooms: [{ id: 'hall', name: 'Main hall' }],
  languages: ['en', 'zh'],
  asked: [],
  ...given,
})
