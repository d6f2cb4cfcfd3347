import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { liveBlog, updates } from '../content/live-blog.ts'
import { report } from '../content/report.ts'
import { stories } from '../content/stories.ts'
import type { Story } from '../content/story.ts'
import { type Bench, draft, english, published, publicStory } from './bench.ts'

/** Stories whose hour has come are published; the others are on the desk, as drafts. */
export async function loadStories(bench: Bench): Promise<void> {
  const all = [...stories, liveBlog, ...report]
  for (const story of all) await loadStory(bench, story)
  await loadUpdates(bench)
  await loadCorrection(bench)
}

async function loadStory(bench: Bench, story: Story): Promise<void> {
  const { payload, ids, clock } = bench
  const data = {
    ...wordsOf(bench, story),
    ...creditOf(bench, story),
    ...linksOf(bench, story),
    ...(await sourceOf(bench, story)),
  }
  if (clock.past(story.at)) {
    const at = clock.at(story.at)
    const dates = { displayDate: at, displayTimeZone: 'Asia/Shanghai', firstPublishedAt: at }
    const doc = await payload.create({
      ...english,
      collection: 'articles',
      data: { ...data, ...dates, ...publicStory },
    })
    return ids.note('articles', story.key, doc.id)
  }
  const plan = {
    stage: 'assigned',
    assignee: ids.of('users', 'reporter'),
    dueAt: clock.at(story.at),
  } as const
  const doc = await payload.create({
    ...english,
    collection: 'articles',
    draft: true,
    data: { ...data, ...plan, ...draft },
  })
  ids.note('articles', story.key, doc.id)
}

function wordsOf({ ids, clock }: Bench, story: Story) {
  const { language, storyType, kicker, headline, headlines, slugline, standfirst, body } = story
  return {
    language,
    storyType,
    kicker: kicker ?? null,
    headline,
    headlines: headlines ?? {},
    slugline: slugline ?? null,
    standfirst,
    body: body(ids, clock),
    keywords: story.keywords ?? [],
    urgency: story.urgency ?? null,
    edNote: story.edNote ?? null,
    desk: 'Environment',
  }
}

function creditOf({ ids, clock }: Bench, { at, byline, dateline, source }: Story) {
  return {
    byline: (byline ?? []).map(({ who, role }) => ({
      contributor: ids.of('contributors', who),
      role,
    })),
    infoSources: source
      ? [{ organisation: ids.of('organisations', source), role: 'originator' as const }]
      : [],
    dateline: dateline
      ? { place: ids.of('places', dateline), date: clock.day(at.slice(0, 10)) }
      : {},
  }
}

function linksOf({ ids }: Bench, story: Story) {
  return {
    leadPhoto: story.leadPhoto ? ids.maybe('photos', story.leadPhoto) : null,
    events: [ids.of('events', 'forum')],
    sessions: ids.many('sessions', story.sessions ?? []),
    speakers: ids.many('speakers', story.speakers ?? []),
    organisations: ids.many('organisations', story.organisations ?? []),
    places: ids.many('places', story.places ?? []),
    topics: ids.many('topics', story.topics ?? []),
    relatedArticles: ids.many('articles', story.related ?? []),
  }
}

/** What a translation was made from: its source as it stands when the translation is loaded. */
async function sourceOf({ ids, payload }: Bench, { translationOf }: Story) {
  if (!translationOf) return {}
  const id = ids.of('articles', translationOf)
  const source = await payload.findByID({
    ...english,
    collection: 'articles',
    id,
    draft: true,
    select: { rev: true },
  })
  return { translationOf: id, translatedFromRevision: source.rev ?? null }
}

async function loadUpdates({ payload, ids, clock }: Bench): Promise<void> {
  for (const update of updates.filter(({ at }) => clock.past(at))) {
    const data = {
      ...published,
      article: ids.of('articles', 'live'),
      session: update.session ? ids.of('sessions', update.session) : null,
      headline: update.headline,
      body: compose(paragraph(update.text)),
      summary: update.summary ?? null,
      publishedAt: clock.at(update.at),
      publishedTimeZone: 'Asia/Shanghai',
      keyEvent: update.keyEvent ?? false,
      pinned: update.pinned ?? false,
      byline: [{ contributor: ids.of('contributors', 'rui'), role: 'by' as const }],
    }
    await payload.create({ ...english, collection: 'liveUpdates', data })
  }
}

/** One winter too many: the story is put right and the correction says so. */
async function loadCorrection({ payload, ids, clock }: Bench): Promise<void> {
  if (!clock.past('2024-10-31T19:00')) return
  const article = ids.of('articles', 'corrected')
  const [before, after] = ['12 winters', 'eleven winters']
  const body = compose(
    paragraph(
      clock.told(
        `Wei Guangming has counted birds here for ${after}, on the same pond, from the same chair. On {2024-10-31} he had company: some forty delegates, most of them in the wrong shoes.`,
        'en',
      ),
    ),
    paragraph(
      'The quarry closed, the pumps were switched off, and the ponds filled by themselves. Reeds were planted; the egrets were not. “They read the news before we do,” he said.',
    ),
  )
  const changed = {
    ...published,
    body,
    stage: 'corrected',
    significantUpdateAt: clock.at('2024-10-31T19:00'),
  } as const
  await payload.update({ ...english, collection: 'articles', id: article, data: changed })
  const data = {
    ...published,
    article,
    type: 'correction',
    text: 'An earlier version of this story said that Wei Guangming had counted birds for 12 winters. It is eleven.',
    field: 'body',
    before,
    after,
    fromRevision: 1,
    toRevision: 2,
    publishedAt: clock.at('2024-10-31T19:00'),
    publishedTimeZone: 'Asia/Shanghai',
    position: 'bottom',
  } as const
  await payload.create({ ...english, collection: 'corrections', data })
}
