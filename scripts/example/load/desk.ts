import { createLocalReq } from 'payload'
import { moveStory } from '../../../src/articles/move.ts'
import type { Act } from '../../../src/articles/transitions.ts'
import { scheduleStory } from '../../../src/schedule/schedule-story.ts'
import { deskBody, type DeskItem, deskItems } from '../content/desk-work.ts'
import type { UserKey } from '../content/staff.ts'
import { exampleStory } from '../content/story.ts'
import { asNewsroom, type Bench, draft, english, publicStory } from './bench.ts'

/** What a desk has lying around: drafts in every stage, and stories that readers do not see for other reasons. */
export async function loadDeskWork(bench: Bench): Promise<void> {
  for (const item of deskItems) await loadDeskItem(bench, item)
  await loadEmbargoed(bench)
  await loadExpired(bench)
  await loadKilled(bench)
}

async function loadDeskItem({ payload, ids, clock }: Bench, item: DeskItem): Promise<void> {
  const { key, stage, headline, standfirst, internalNote, assignee, dueInDays } = item
  const data = {
    ...draft,
    pubStatus: 'usable' as const,
    language: 'en' as const,
    storyType: 'news' as const,
    headline,
    standfirst,
    body: deskBody(standfirst),
    internalNote,
    desk: 'Environment',
    byline: [{ contributor: ids.of('contributors', 'rui'), role: 'by' as const }],
    events: [ids.of('events', 'forum')],
    assignee: assignee ? ids.of('users', assignee) : null,
    dueAt: dueInDays ? clock.inDays(dueInDays) : null,
    createdBy: ids.of('users', 'reporter'),
    stage: stage in ways ? ('drafting' as const) : stage,
  }
  const { id } = await payload.create({ ...english, collection: 'articles', draft: true, data })
  ids.note('articles', key, id)
  for (const [who, act] of ways[stage] ?? []) {
    const user = await payload.findByID({
      ...asNewsroom,
      collection: 'users',
      id: ids.of('users', who),
    })
    const req = await createLocalReq({ user }, payload)
    if (act !== 'schedule') await moveStory(req, { id, act })
    else {
      const when = { at: clock.inDays(3), zone: 'Asia/Shanghai' }
      await scheduleStory(req, { id, act: 'publish', ...when }, new Date(clock.inDays(0)))
    }
  }
}

/** How a story comes to lie where it lies: by what people at the desk do with it. */
const ways: Partial<Record<DeskItem['stage'], [UserKey, Act][]>> = {
  review: [['reporter', 'submit']],
  approved: [
    ['reporter', 'submit'],
    ['editor', 'approve'],
  ],
  scheduled: [
    ['reporter', 'submit'],
    ['editor', 'schedule'],
  ],
  onHold: [['reporter', 'hold']],
  spiked: [['editor', 'spike']],
}

const aside = (bench: Bench, headline: string, standfirst: string) => ({
  language: 'en' as const,
  storyType: 'news' as const,
  headline,
  standfirst,
  body: deskBody(standfirst),
  edNote: exampleStory.en,
  byline: [{ contributor: bench.ids.of('contributors', 'rui'), role: 'by' as const }],
  desk: 'Environment',
  events: [bench.ids.of('events', 'forum')],
})

/** Published, and held back until the day after tomorrow. */
async function loadEmbargoed(bench: Bench): Promise<void> {
  const data = {
    ...publicStory,
    ...aside(
      bench,
      'Joint river count: the first results',
      'Under embargo until the partners have told their own people.',
    ),
    embargoUntil: bench.clock.inDays(2),
    embargoTimeZone: 'Asia/Shanghai',
  }
  const { id } = await bench.payload.create({ ...english, collection: 'articles', data })
  bench.ids.note('articles', 'embargoed', id)
}

/** Its day is over: readers no longer find it. */
async function loadExpired(bench: Bench): Promise<void> {
  const data = {
    ...publicStory,
    ...aside(
      bench,
      'How to get to the forum: buses and gates',
      'A service piece for the days of the forum.',
    ),
    expiresAt: bench.clock.inDays(-1),
    displayTimeZone: 'Asia/Shanghai',
    firstPublishedAt: bench.clock.inDays(-5),
  }
  const { id } = await bench.payload.create({ ...english, collection: 'articles', data })
  bench.ids.note('articles', 'expired', id)
}

/** Withdrawn for good: readers are told that it is gone. */
async function loadKilled(bench: Bench): Promise<void> {
  const { payload } = bench
  const data = {
    ...publicStory,
    ...aside(bench, 'Forum moves to another city', 'This story was wrong and has been withdrawn.'),
  }
  const { id } = await payload.create({ ...english, collection: 'articles', data })
  const killed = { pubStatus: 'canceled' } as const
  await payload.update({ ...asNewsroom, locale: 'en', collection: 'articles', id, data: killed })
  bench.ids.note('articles', 'killed', id)
}
